package kz.igilik.view.make;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.markdown.Html;
import kz.igilik.model.Block;
import kz.igilik.model.Campaign;
import kz.igilik.model.Region;
import kz.igilik.site.Addresses;
import kz.igilik.site.Lines;
import kz.igilik.site.Listing;
import kz.igilik.site.Week;
import kz.igilik.view.page.BlockLink;
import kz.igilik.view.page.DayView;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;
import kz.igilik.view.page.RegionLink;
import kz.igilik.view.page.RibbonView;
import kz.igilik.view.page.SessionView;

/** Lists that several kinds of pages share: days, ribbon, regions, blocks. */
final class ListViews {
  private static final int MOST_ROOM = 32;
  private static final int[] ROOMS = {0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 24, MOST_ROOM};

  private final Context context;
  private final EventViews events;
  private final Campaign campaign;
  private final List<Region> regionsByName;
  private final long[] eventsOfRegions;
  private final Map<String, RegionLink> regionLinks = new LinkedHashMap<>();

  ListViews(Context context, EventViews events) {
    this.context = context;
    this.events = events;
    this.campaign = context.site().campaign();
    this.regionsByName = byName(context.site().regions());
    this.eventsOfRegions =
        regionsByName.stream().mapToLong(this::events).filter(n -> n > 0).sorted().toArray();
    regionsByName.forEach(region -> regionLinks.put(region.id(), newLink(region)));
  }

  List<SessionView> sessions(List<Listing> lines) {
    return events.sessions(lines);
  }

  /** The lines of one list, below a heading that counts {@code told}. */
  List<SessionView> sessions(List<Listing> lines, List<Listing> told) {
    return events.sessions(lines, told);
  }

  String eventCount(long n) {
    return context.words().count("event.count", n);
  }

  /** The number of these that take place. */
  static long held(Collection<Listing> lines) {
    return lines.stream().filter(line -> line.session().status().takesPlace()).count();
  }

  /** The number in words, for a description, with the number of samples. */
  String described(Collection<Listing> lines) {
    long samples = held(lines.stream().filter(line -> line.event().sample()).toList());
    return context.words().events(held(lines), samples);
  }

  /** The events of a region or a block in words, for a description. */
  String described(Lines lines) {
    return context.words().events(lines.events(), lines.samples());
  }

  /** A day with the first few of its sessions; the count is of all. */
  DayView day(LocalDate day, Lines lines, int most) {
    List<Listing> onDay = lines.on(day);
    List<Listing> shown = shown(onDay, most);
    List<SessionView> sessions = sessions(shown);
    return new DayView(
        day.toString(),
        "d-" + day,
        Addresses.day(context.code(), day).path(),
        context.format().dayAndWeekday(day),
        described(onDay),
        room(sessions.size()),
        sessions,
        more(held(onDay) - held(shown)));
  }

  private Optional<String> more(long left) {
    return left == 0 ? Optional.empty() : Optional.of(context.words().count("day.more", left));
  }

  /** Rounds up; the style has a rule for each of these values. */
  private static int room(int lines) {
    return Arrays.stream(ROOMS).filter(room -> room >= lines).findFirst().orElse(MOST_ROOM);
  }

  /** Events that take place come first. */
  private static List<Listing> shown(List<Listing> onDay, int most) {
    if (onDay.size() <= most) {
      return onDay;
    }
    return onDay.stream()
        .sorted(Comparator.comparing(line -> line.session().status().takesPlace() ? 0 : 1))
        .limit(most)
        .toList();
  }

  /** A day with its number of events, in the words of the ribbon. */
  Frame.NavLink counted(LocalDate day, Lines lines) {
    return new Frame.NavLink(
        Addresses.day(context.code(), day).path(),
        context.format().list(context.format().dayAndWeekday(day), eventCount(lines.held(day))));
  }

  /** The nearest day with events before these days, and the nearest one after them. */
  List<Frame.NavLink> around(LocalDate first, LocalDate last, Lines lines) {
    return Stream.of(
            lines.days().headSet(first, false).descendingSet(), lines.days().tailSet(last, false))
        .flatMap(days -> days.stream().filter(day -> lines.held(day) > 0).limit(1))
        .map(day -> counted(day, lines))
        .toList();
  }

  List<DayView> days(Collection<LocalDate> days, Lines lines, int most) {
    return days.stream().map(day -> day(day, lines, most)).toList();
  }

  /**
   * The ribbon of the days, filled by these lines.
   *
   * @param listed the page itself lists the days, so the ribbon leads to their headings
   */
  RibbonView ribbon(Lines lines, Optional<LocalDate> current, boolean listed) {
    var counts = campaign.days().stream().map(lines::held).toList();
    long most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
    var weeks = new ArrayList<RibbonView.Week>();
    var marks = new ArrayList<RibbonView.Mark>();
    List<LocalDate> days = campaign.days();
    for (int i = 0; i < days.size(); i++) {
      LocalDate day = days.get(i);
      marks.add(
          mark(
              day,
              counts.get(i),
              Fullness.level(counts.get(i), most),
              current,
              listed && lines.days().contains(day),
              i == 0));
      Week week = Week.of(day, campaign.weekStarts());
      if (day.equals(week.last()) || i == days.size() - 1) {
        int offset = weeks.isEmpty() ? week.days().indexOf(days.get(0)) : 0;
        weeks.add(new RibbonView.Week(offset, List.copyOf(marks)));
        marks.clear();
      }
    }
    return new RibbonView(
        Week.of(campaign.first(), campaign.weekStarts()).days().stream()
            .map(context.format()::weekdayShort)
            .toList(),
        List.copyOf(weeks));
  }

  private RibbonView.Mark mark(
      LocalDate day,
      long count,
      int level,
      Optional<LocalDate> current,
      boolean local,
      boolean first) {
    return new RibbonView.Mark(
        local ? "#d-" + day : Addresses.day(context.code(), day).path(),
        local,
        new RibbonView.DayName(
            Integer.toString(day.getDayOfMonth()),
            first || day.getDayOfMonth() == 1 ? context.format().monthAlone(day) : "",
            context.format().list(context.format().dayAndWeekday(day), eventCount(count))),
        level,
        day.getDayOfWeek().getValue() > 5,
        campaign.mainDay(day).isPresent(),
        current.filter(day::equals).isPresent());
  }

  private int regionLevel(long count) {
    return Fullness.third(eventsOfRegions, count);
  }

  /** All regions by name. */
  List<RegionLink> regions() {
    return List.copyOf(regionLinks.values());
  }

  /** A region with a count, linked to the region. */
  Pages.RegionCount count(Region region, long count) {
    RegionLink link = region(region);
    return new Pages.RegionCount(link.path(), link.name(), eventCount(count));
  }

  /** A region with its number of events of a block, linked to these. */
  Pages.RegionCount count(Region region, Block block) {
    return new Pages.RegionCount(
        Addresses.regionBlock(context.code(), region.id(), block.id()).path(),
        context.alone(region.name()),
        eventCount(context.programme().in(region, block).events()));
  }

  RegionLink region(Region region) {
    return regionLinks.get(region.id());
  }

  private RegionLink newLink(Region region) {
    long count = events(region);
    return new RegionLink(
        region.id(),
        Addresses.region(context.code(), region.id()).path(),
        context.alone(region.name()),
        context.text(region.centre()),
        regionLevel(count),
        eventCount(count));
  }

  List<Region> regionsByName() {
    return regionsByName;
  }

  private List<Region> byName(List<Region> regions) {
    return context.alphabet().sorted(regions, this::sorted);
  }

  /** The name by which a region is found in a list, without its kind. */
  String sorted(Region region) {
    return context.text(region.sort().isEmpty() ? region.name() : region.sort());
  }

  long events(Region region) {
    return context.programme().in(region).events();
  }

  List<BlockLink> blocks() {
    return context.site().blocks().stream().map(this::block).toList();
  }

  BlockLink block(Block block) {
    return block(
        block,
        Addresses.block(context.code(), block.id()).path(),
        context.programme().of(block).events());
  }

  /** Blocks with events only in other regions, linked to those. */
  List<BlockLink> blocksElsewhere(Region region) {
    return context.site().blocks().stream()
        .filter(block -> context.programme().in(region, block).isEmpty())
        .filter(block -> !context.programme().of(block).isEmpty())
        .map(this::block)
        .toList();
  }

  /** Blocks with events in the region, linked to region × block. */
  List<BlockLink> blocks(Region region) {
    return context.site().blocks().stream()
        .filter(block -> !context.programme().in(region, block).isEmpty())
        .map(block -> block(region, block))
        .toList();
  }

  BlockLink block(Region region, Block block) {
    return block(
        block,
        Addresses.regionBlock(context.code(), region.id(), block.id()).path(),
        context.programme().in(region, block).events());
  }

  private BlockLink block(Block block, String path, long count) {
    return new BlockLink(
        block.id(),
        block.number(),
        context.words().get("block.number", "n", block.number()),
        path,
        context.title(block),
        context.assets().icons().getOrDefault(block.icon(), Html.EMPTY),
        eventCount(count),
        count > 1);
  }
}
