package kz.igilik.view.make;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.Campaign;
import kz.igilik.model.Publish.Part;
import kz.igilik.site.Addresses;
import kz.igilik.site.Lines;
import kz.igilik.site.Listing;
import kz.igilik.site.Page;
import kz.igilik.site.Week;
import kz.igilik.view.page.DayView;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;

/** Home, the whole programme, and each of its days. */
final class ProgrammeViews {
  /** How many dates the home page lists of the next days; of those behind them, only counts. */
  private static final int[] DATES_ON_HOME = {3, 2, 2};

  /**
   * Above this many lines the schedule lists only days with counts: its page would exceed 30,000
   * bytes.
   */
  private static final int MOST_LINES_OF_SCHEDULE = 320;

  /**
   * Up to this many lines the schedule has room for the style sheet as well: the page takes more
   * than the first packets of a connection, so the sheet comes along with the second ones instead
   * of being asked for after them.
   */
  private static final int MOST_LINES_WITH_STYLE = 250;

  /** Above this many lines a day lists only regions with counts. */
  private static final int MOST_LINES_OF_DAY = 200;

  private final Context context;
  private final Frames frames;
  private final ListViews lists;
  private final HelpViews help;
  private final WeekViews weeks;
  private final MapViews maps;
  private final Campaign campaign;

  ProgrammeViews(
      Context context,
      Frames frames,
      ListViews lists,
      HelpViews help,
      WeekViews weeks,
      MapViews maps) {
    this.context = context;
    this.frames = frames;
    this.lists = lists;
    this.help = help;
    this.weeks = weeks;
    this.maps = maps;
    this.campaign = context.site().campaign();
  }

  void addTo(Makers makers) {
    makers.add(Page.HomePage.class, this::home);
    makers.add(Page.SchedulePage.class, this::schedule);
    makers.add(Page.DayPage.class, this::day);
  }

  Pages.HomeView home(Page.HomePage page) {
    Lines all = context.programme().all();
    var about =
        About.page(context.text(campaign.name()), description("home"))
            .updated(campaign.updated())
            .sample(all.anySample());
    return new Pages.HomeView(
        frames.frame(page, about),
        context.text(campaign.tagline()),
        facts(),
        lists.ribbon(all, Optional.empty(), false),
        new Pages.Regions(
            maps.picture(), lists.regions(), Addresses.section(context.code(), "regions").path()),
        nextDays(all),
        lists.blocks(),
        help.all());
  }

  private List<String> facts() {
    var words = context.words();
    return List.of(
        context.format().fullRange(campaign.first(), campaign.last()),
        words.count("region.count", context.site().regions().size()),
        words.count("block.count", context.site().blocks().size()));
  }

  /** From today during the campaign, before it from its first day; after it, nothing is to come. */
  private Pages.NextDays nextDays(Lines all) {
    LocalDate from = campaign.covers(context.today()) ? context.today() : campaign.first();
    var days = new ArrayList<DayView>();
    var later = new ArrayList<Pages.DayLink>();
    boolean over = context.today().isAfter(campaign.last());
    for (LocalDate day : all.days().tailSet(from, true)) {
      if (!over && days.size() < DATES_ON_HOME.length) {
        days.add(lists.day(day, all, DATES_ON_HOME[days.size()]));
      } else {
        later.add(new Pages.DayLink(day.toString(), lists.counted(day, all)));
      }
    }
    return new Pages.NextDays(
        days,
        later,
        lists.sessions(context.programme().national().ongoing()),
        frames.link(
            Addresses.section(context.code(), "schedule"), context.words().get("home.schedule")));
  }

  Pages.ScheduleView schedule(Page.SchedulePage page) {
    Lines all = context.programme().all();
    int lines = all.all().size();
    boolean brief = lines > MOST_LINES_OF_SCHEDULE;
    boolean roomForStyle = brief || lines <= MOST_LINES_WITH_STYLE;
    var about =
        About.page(context.words().get("nav.schedule"), description("schedule"))
            .below(frames.home())
            .updated(frames.lastUpdate(all))
            .listing(all.anySample());
    return new Pages.ScheduleView(
        frames.frame(page, about),
        roomForStyle ? Optional.of(context.assets().styleText()) : Optional.empty(),
        context.has(Part.WEEKS) ? Optional.of(weeks.timetable()) : Optional.empty(),
        brief ? Optional.empty() : Optional.of(new FilterChoices(context, lists).view()),
        lists.ribbon(all, Optional.empty(), true),
        new Pages.MonthList(
            lists.sessions(all.ongoing()), months(all, brief ? 0 : Integer.MAX_VALUE), brief),
        context.calendar(Addresses.subscribe(context.code()).path()));
  }

  private List<Pages.MonthView> months(Lines all, int most) {
    var byMonth = new LinkedHashMap<YearMonth, List<DayView>>();
    for (LocalDate day : all.days()) {
      byMonth
          .computeIfAbsent(YearMonth.from(day), month -> new ArrayList<>())
          .add(lists.day(day, all, most));
    }
    return byMonth.entrySet().stream()
        .map(
            month ->
                new Pages.MonthView(
                    context.format().monthAlone(month.getKey().atDay(1)), month.getValue()))
        .toList();
  }

  Pages.DayPageView day(Page.DayPage page) {
    Lines all = context.programme().all();
    List<Listing> onDay = all.on(page.date());
    List<Listing> ongoing =
        all.ongoing().stream().filter(line -> line.session().isOn(page.date())).toList();
    Optional<Campaign.MainDay> main = campaign.mainDay(page.date());
    String title = main.map(this::title).orElse(context.format().dayAndWeekday(page.date()));
    var about =
        About.page(
                title,
                description(
                    "day",
                    "date",
                    context.format().full(page.date()),
                    "count",
                    lists.described(onDay)))
            .named(context.format().fullAndWeekday(page.date()))
            .below(frames.home(), frames.section("schedule"))
            .updated(
                onDay.stream()
                    .map(line -> line.event().updated())
                    .max(LocalDate::compareTo)
                    .orElse(campaign.updated()))
            .sample(onDay.stream().anyMatch(line -> line.event().sample()));
    boolean full = onDay.size() > MOST_LINES_OF_DAY;
    return new Pages.DayPageView(
        frames.frame(page, about),
        main.map(this::mainDay),
        full ? regions(page.date()) : List.of(),
        lists.ribbon(all, Optional.of(page.date()), false),
        lists.described(onDay),
        lists.sessions(
            full
                ? context.programme().national().on(page.date())
                : inOrder(onDay, main.isPresent()),
            onDay),
        lists.sessions(ongoing),
        pager(
            page.date(),
            onDay.isEmpty() ? lists.around(page.date(), page.date(), all) : List.of()));
  }

  /** What a region holds before what is on everywhere; on a main day the other way. */
  private static List<Listing> inOrder(List<Listing> onDay, boolean mainDay) {
    return onDay.stream()
        .sorted(Comparator.comparing((Listing line) -> line.event().region().isEmpty() != mainDay))
        .toList();
  }

  /** {@code 1 маусым. Халықаралық балаларды қорғау күні}. */
  private String title(Campaign.MainDay day) {
    return context
        .words()
        .get("day.main", "day", context.format().day(day.date()), "name", context.text(day.name()));
  }

  private Pages.MainDay mainDay(Campaign.MainDay day) {
    return new Pages.MainDay(context.optional(day.greeting()), day.event().flatMap(this::national));
  }

  private Optional<Frame.NavLink> national(String id) {
    return context.site().events().stream()
        .filter(event -> event.region().isEmpty() && event.id().equals(id))
        .findFirst()
        .map(
            event ->
                frames.link(Addresses.event(context.code(), event), context.text(event.title())));
  }

  private Pages.Pager pager(LocalDate day, List<Frame.NavLink> near) {
    return new Pages.Pager(
        neighbour(day.minusDays(1)),
        context.has(Part.WEEKS)
            ? Optional.of(weeks.link(Week.of(day, campaign.weekStarts())))
            : Optional.empty(),
        neighbour(day.plusDays(1)),
        near);
  }

  private List<Pages.RegionCount> regions(LocalDate day) {
    return lists.regionsByName().stream()
        .map(region -> lists.count(region, context.programme().in(region).held(day)))
        .toList();
  }

  private Optional<Frame.NavLink> neighbour(LocalDate day) {
    return campaign.covers(day)
        ? Optional.of(
            frames.link(Addresses.day(context.code(), day), context.format().dayAndWeekday(day)))
        : Optional.empty();
  }

  private String description(String kind, Object... more) {
    return PageDescriptions.of(context, kind, more);
  }
}
