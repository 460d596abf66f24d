package kz.igilik.formats.calendar;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import kz.igilik.language.Wording;
import kz.igilik.model.Campaign;
import kz.igilik.model.When;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.site.CalendarMonths;
import kz.igilik.site.Listing;
import kz.igilik.site.OutputFile;

/** Writes calendars of one language. */
final class CalendarWriter {
  /** In bytes. Google ignores calendars over 1 MB; the margin lets texts grow a little. */
  static final int LARGEST = 900_000;

  private final Campaign campaign;
  private final Wording wording;
  private final CalendarEntries entries;
  private final Problems problems;
  private final TimeZones zones = new TimeZones();

  CalendarWriter(Campaign campaign, Wording wording, CalendarEntries entries, Problems problems) {
    this.campaign = campaign;
    this.wording = wording;
    this.entries = entries;
    this.problems = problems;
  }

  /**
   * The calendar, and its months if it has many dates. If it is too large for calendar programs,
   * the file at its address lists its months instead.
   */
  List<OutputFile> write(Calendar calendar) {
    OutputFile whole = file(calendar);
    boolean full = whole.bytes().length > LARGEST;
    if (!full && !CalendarMonths.areOffered(calendar.lines())) {
      return List.of(whole);
    }
    var files = new ArrayList<OutputFile>();
    var months = CalendarMonths.of(calendar.lines());
    files.add(full ? index(calendar, months.keySet()) : whole);
    months.forEach((month, lines) -> files.add(file(calendar.of(month, name(month), lines))));
    files.forEach(this::warnOfSize);
    return files;
  }

  private void warnOfSize(OutputFile file) {
    int size = file.bytes().length;
    if (size > LARGEST) {
      problems.report(
          Code.CALENDAR_TOO_LARGE, Position.wholeFile(file.path()), size / 1000, LARGEST / 1000);
    }
  }

  private String name(YearMonth month) {
    return wording.format().monthAndYear(month.atDay(1));
  }

  private OutputFile file(Calendar calendar) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(head(calendar));
    zones(calendar.lines()).forEach(zone -> out.writeBytes(zones.lines(zone)));
    calendar.lines().forEach(line -> out.writeBytes(entries.of(line)));
    out.writeBytes(new ContentLines().line("END:VCALENDAR").bytes());
    return new OutputFile(calendar.path(), out.toByteArray());
  }

  /**
   * One entry per month, on the month's first day of the campaign, with the address of the month's
   * file.
   */
  private OutputFile index(Calendar calendar, Collection<YearMonth> months) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(head(calendar));
    for (YearMonth month : months) {
      out.writeBytes(pointer(calendar.of(month, name(month), List.of()), month));
    }
    out.writeBytes(new ContentLines().line("END:VCALENDAR").bytes());
    return new OutputFile(calendar.path(), out.toByteArray());
  }

  private byte[] pointer(Calendar part, YearMonth month) {
    LocalDate day = month.atDay(1).isBefore(campaign.first()) ? campaign.first() : month.atDay(1);
    String name = wording.words().get("calendar.month", "month", name(month));
    return new ContentLines()
        .line("BEGIN:VEVENT")
        .line("UID:" + part.path().replace('/', '.') + "@" + campaign.id())
        .instant("DTSTAMP", campaign.updated())
        .line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day))
        .line("DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)))
        .line("TRANSP:TRANSPARENT")
        .text("SUMMARY", name)
        .text("DESCRIPTION", name + "\n" + campaign.url(part.path()))
        .line("URL:" + campaign.url(part.page().path()))
        .line("END:VEVENT")
        .bytes();
  }

  /**
   * Properties of RFC 7986, and the older names under which Apple, Google and Outlook know them.
   */
  private byte[] head(Calendar calendar) {
    String tagline = wording.text(campaign.tagline());
    var head =
        new ContentLines()
            .line("BEGIN:VCALENDAR")
            .line("VERSION:2.0")
            .line("PRODID:-//Igilik//" + campaign.id() + "//" + wording.code())
            .line("CALSCALE:GREGORIAN");
    if (!campaign.publish().strictCalendars()) {
      head.line("METHOD:PUBLISH"); // for Outlook; with it RFC 5546 asks for an organiser's address
    }
    return head.text("NAME", calendar.name())
        .text("X-WR-CALNAME", calendar.name())
        .text("DESCRIPTION", tagline)
        .text("X-WR-CALDESC", tagline)
        .instant("LAST-MODIFIED", changed(calendar))
        .line("REFRESH-INTERVAL;VALUE=DURATION:PT6H")
        .line("X-PUBLISHED-TTL:PT6H")
        .line("SOURCE;VALUE=URI:" + campaign.url(calendar.path()))
        .line("URL:" + campaign.url(calendar.page().path()))
        .bytes();
  }

  private LocalDate changed(Calendar calendar) {
    return calendar.lines().stream()
        .map(line -> line.event().updated())
        .max(LocalDate::compareTo)
        .orElse(campaign.updated());
  }

  /**
   * The time zones in use, by name. A calendar without dates gets one, too, because it must not be
   * empty.
   */
  private Collection<TimeZones.Use> zones(List<Listing> lines) {
    var uses = new TreeMap<String, TimeZones.Use>();
    for (Listing line : lines) {
      line.session()
          .when()
          .filter(when -> !when.isAllDay())
          .map(when -> use(line, when))
          .ifPresent(use -> uses.merge(use.zone().getId(), use, TimeZones.Use::with));
    }
    return lines.isEmpty() ? List.of(campaignZone()) : uses.values();
  }

  private static TimeZones.Use use(Listing line, When when) {
    return new TimeZones.Use(line.event().zone(), when.begin().getYear(), when.over().getYear());
  }

  private TimeZones.Use campaignZone() {
    return new TimeZones.Use(
        campaign.zone(), campaign.first().getYear(), campaign.last().getYear());
  }
}
