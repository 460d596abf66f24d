package kz.igilik.formats.calendar;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import kz.igilik.formats.wording.Wording;
import kz.igilik.model.Campaign;
import kz.igilik.model.When;
import kz.igilik.site.Listing;
import kz.igilik.site.OutputFile;

/** Writes calendars of one language. */
final class CalendarWriter {
  private final Campaign campaign;
  private final Wording wording;
  private final Entries entries;
  private final TimeZones zones = new TimeZones();

  CalendarWriter(Campaign campaign, Wording wording, Entries entries) {
    this.campaign = campaign;
    this.wording = wording;
    this.entries = entries;
  }

  OutputFile write(Calendar calendar) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(head(calendar));
    zones(calendar.lines()).forEach(zone -> out.writeBytes(zones.lines(zone)));
    calendar.lines().forEach(line -> out.writeBytes(entries.of(line)));
    out.writeBytes(new ContentLines().line("END:VCALENDAR").bytes());
    return new OutputFile(calendar.path(), out.toByteArray());
  }

  /**
   * Properties of RFC 7986, and the older names under which Apple, Google and Outlook know them.
   */
  private byte[] head(Calendar calendar) {
    String tagline = wording.text(campaign.tagline());
    return new ContentLines()
        .line("BEGIN:VCALENDAR")
        .line("VERSION:2.0")
        .line("PRODID:-//Igilik//" + campaign.id() + "//" + wording.language())
        .line("CALSCALE:GREGORIAN")
        .line("METHOD:PUBLISH")
        .text("NAME", calendar.name())
        .text("X-WR-CALNAME", calendar.name())
        .text("DESCRIPTION", tagline)
        .text("X-WR-CALDESC", tagline)
        .instant("LAST-MODIFIED", changed(calendar))
        .line("REFRESH-INTERVAL;VALUE=DURATION:PT6H")
        .line("X-PUBLISHED-TTL:PT6H")
        .line("SOURCE;VALUE=URI:" + wording.url(calendar.path()))
        .line("URL:" + wording.url(calendar.page()))
        .bytes();
  }

  private LocalDate changed(Calendar calendar) {
    return calendar.lines().stream()
        .map(line -> line.event().updated())
        .max(LocalDate::compareTo)
        .orElse(campaign.updated());
  }

  /**
   * The zones in use, by name. A calendar without dates still needs one part to be a calendar at
   * all.
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
