package kz.igilik.view.make;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.igilik.model.Campaign;
import kz.igilik.site.Addresses;
import kz.igilik.site.Lines;
import kz.igilik.site.Listing;
import kz.igilik.site.Page;
import kz.igilik.site.Week;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;

/** The programme by week, and its months as tables. */
final class WeekViews {
  /** Above this many lines a week names days with counts only. */
  private static final int MOST_LINES_OF_WEEK = 200;

  private final Context context;
  private final Frames frames;
  private final ListViews lists;
  private final Campaign campaign;
  private final PerInstance<Pages.Timetable> timetable = new PerInstance<>();

  WeekViews(Context context, Frames frames, ListViews lists) {
    this.context = context;
    this.frames = frames;
    this.lists = lists;
    this.campaign = context.site().campaign();
  }

  void addTo(Makers makers) {
    makers.add(Page.WeekPage.class, this::week);
    makers.add(Page.MonthsPage.class, this::months);
  }

  Pages.Timetable timetable() {
    return timetable.of(
        this,
        () ->
            new Pages.Timetable(
                context.programme().weeks().stream().map(this::counted).toList(),
                frames.link(
                    Addresses.months(context.code()), context.words().get("schedule.months"))));
  }

  /** A week by its days. */
  Frame.NavLink link(Week week) {
    return frames.link(Addresses.week(context.code(), week), name(week));
  }

  private Frame.NavLink counted(Week week) {
    String name =
        context
            .words()
            .get("schedule.counted", "what", name(week), "count", ListViews.held(lines(week)) + "");
    return frames.link(Addresses.week(context.code(), week), name);
  }

  /** Its days within the campaign: {@code 22–28 мая}. */
  private String name(Week week) {
    List<LocalDate> days = days(week);
    return context.format().range(days.get(0), days.get(days.size() - 1));
  }

  /** With the year, for where it is read elsewhere. */
  private String dated(Week week) {
    List<LocalDate> days = days(week);
    return context.format().fullRange(days.get(0), days.get(days.size() - 1));
  }

  private List<LocalDate> days(Week week) {
    return week.days().stream().filter(campaign::covers).toList();
  }

  /**
   * The lines of a week. A date of several days is one line; lines are compared by identity, which
   * is faster than by content.
   */
  private Set<Listing> lines(Week week) {
    Lines all = context.programme().all();
    Set<Listing> lines = Collections.newSetFromMap(new IdentityHashMap<>());
    days(week).forEach(day -> lines.addAll(all.on(day)));
    return lines;
  }

  Pages.WeekView week(Page.WeekPage page) {
    Lines all = context.programme().all();
    Set<Listing> lines = lines(page.week());
    String count = lists.eventCount(ListViews.held(lines));
    List<LocalDate> days = days(page.week()).stream().filter(all.days()::contains).toList();
    boolean brief = lines.size() > MOST_LINES_OF_WEEK;
    var about =
        About.page(
                context.words().get("schedule.week", "days", name(page.week())),
                PageDescriptions.of(
                    context, "day", "date", dated(page.week()), "count", lists.described(lines)))
            .named(context.words().get("schedule.week", "days", dated(page.week())))
            .below(frames.home(), frames.section("schedule"))
            .updated(frames.lastUpdate(all))
            .listing(
                days.stream()
                    .flatMap(day -> all.on(day).stream())
                    .anyMatch(line -> line.event().sample()));
    return new Pages.WeekView(
        frames.frame(page, about),
        new Pages.Timetable(
            Frames.current(timetable().weeks(), page.address()), timetable().months()),
        count,
        lists.days(days, all, brief ? 0 : Integer.MAX_VALUE),
        days.isEmpty() ? lists.around(page.week().first(), page.week().last(), all) : List.of(),
        lists.sessions(
            all.ongoing().stream()
                .filter(line -> days(page.week()).stream().anyMatch(line.session()::isOn))
                .toList()),
        brief);
  }

  // ---- months

  Pages.MonthsView months(Page.MonthsPage page) {
    var about =
        About.page(context.words().get("schedule.months"), PageDescriptions.of(context, "schedule"))
            .below(frames.home(), frames.section("schedule"))
            .updated(frames.lastUpdate(context.programme().all()));
    return new Pages.MonthsView(
        frames.frame(page, about),
        timetable(),
        campaign.days().stream().map(YearMonth::from).distinct().map(this::table).toList());
  }

  private Pages.MonthTable table(YearMonth month) {
    var weekdays =
        Week.of(campaign.first(), campaign.weekStarts()).days().stream()
            .map(
                day ->
                    new Pages.Weekday(
                        context.format().weekday(day), context.format().weekdayShort(day)))
            .toList();
    var weeks = new ArrayList<List<Optional<Pages.MonthDay>>>();
    LocalDate last = month.atEndOfMonth();
    for (Week week = Week.of(month.atDay(1), campaign.weekStarts());
        !week.first().isAfter(last);
        week = week.next()) {
      weeks.add(
          week.days().stream()
              .map(
                  day ->
                      YearMonth.from(day).equals(month)
                          ? Optional.of(day(day))
                          : Optional.<Pages.MonthDay>empty())
              .toList());
    }
    return new Pages.MonthTable(
        context.format().monthAlone(month.atDay(1)), weekdays, List.copyOf(weeks));
  }

  private Pages.MonthDay day(LocalDate day) {
    Lines all = context.programme().all();
    long count = all.held(day);
    Optional<String> path =
        campaign.covers(day)
            ? Optional.of(Addresses.day(context.code(), day).path())
            : Optional.empty();
    return new Pages.MonthDay(
        Integer.toString(day.getDayOfMonth()),
        path,
        spoken(day, count),
        count,
        Fullness.level(count, Math.max(1, all.fullest())));
  }

  /** Voice control users say the text they see, so the digits are part of the label. */
  private Pages.Spoken spoken(LocalDate day, long count) {
    String label =
        context.format().list(context.format().dayAndWeekday(day), lists.eventCount(count));
    String number = Integer.toString(day.getDayOfMonth());
    String written = Long.toString(count);
    int at = Math.max(0, label.indexOf(number));
    int from = label.startsWith(number, at) ? at + number.length() : at;
    int until = label.indexOf(written, from);
    return count == 0 || until < 0
        ? new Pages.Spoken(label.substring(0, at), label.substring(from), "")
        : new Pages.Spoken(
            label.substring(0, at),
            label.substring(from, until),
            label.substring(until + written.length()));
  }
}
