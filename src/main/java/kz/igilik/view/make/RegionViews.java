package kz.igilik.view.make;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import kz.igilik.language.Sentences;
import kz.igilik.model.Block;
import kz.igilik.model.Region;
import kz.igilik.model.RegionMap;
import kz.igilik.site.Addresses;
import kz.igilik.site.Lines;
import kz.igilik.site.Listing;
import kz.igilik.site.Page;
import kz.igilik.view.page.BlockLink;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;
import kz.igilik.view.page.RegionLink;
import kz.igilik.view.page.SessionView;

/** All regions, each region, and each block in a region. */
final class RegionViews {
  /** Above this many lines a region names its blocks with counts only. */
  private static final int MOST_LINES_OF_REGION = 30;

  /** Regions that a page without events names. */
  private static final int MOST_NEAR = 3;

  private final Context context;
  private final Frames frames;
  private final ListViews lists;
  private final PosterViews posters;
  private final LiteViews lite;
  private final MapViews maps;

  RegionViews(
      Context context,
      Frames frames,
      ListViews lists,
      PosterViews posters,
      LiteViews lite,
      MapViews maps) {
    this.context = context;
    this.frames = frames;
    this.lists = lists;
    this.posters = posters;
    this.lite = lite;
    this.maps = maps;
  }

  void addTo(Makers makers) {
    makers.add(Page.RegionsPage.class, this::all);
    makers.add(Page.RegionPage.class, this::region);
    makers.add(Page.RegionBlockPage.class, this::regionBlock);
  }

  Pages.RegionsView all(Page.RegionsPage page) {
    var about =
        About.page(context.words().get("nav.regions"), PageDescriptions.of(context, "regions"))
            .below(frames.home())
            .updated(frames.lastUpdate(context.programme().all()));
    return new Pages.RegionsView(frames.frame(page, about), maps.map(), lists.regions());
  }

  Pages.RegionView region(Page.RegionPage page) {
    Region region = page.region();
    Lines own = context.programme().in(region);
    Lines national = context.programme().national(region);
    String name = context.text(region.name());
    String count = lists.eventCount(own.events());
    var about =
        About.page(
                name,
                PageDescriptions.of(
                    context, "region", "region", name, "count", lists.described(own)))
            .below(frames.home(), frames.section("regions"))
            .updated(frames.lastUpdate(own))
            .shared(context.named(context.alone(region.name())))
            .listing(own.anySample());
    var ongoing = new ArrayList<Listing>(own.ongoing());
    ongoing.addAll(national.ongoing());
    boolean full = own.all().size() > MOST_LINES_OF_REGION;
    NavigableSet<LocalDate> days = full ? Collections.emptyNavigableSet() : own.days();
    NavigableSet<LocalDate> next = days.tailSet(context.today(), true);
    NavigableSet<LocalDate> earlier = days.headSet(context.today(), false);
    if (next.isEmpty()) {
      next = days;
      earlier = Collections.emptyNavigableSet();
    }
    return new Pages.RegionView(
        frames.frame(page, about),
        count,
        facts(region),
        new Pages.RegionProgramme(
            lists.ribbon(own, Optional.empty(), !full),
            lists.days(next, own, Integer.MAX_VALUE),
            lists.days(earlier, own, Integer.MAX_VALUE),
            lists.sessions(full ? national.ongoing() : ongoing),
            lists.sessions(
                national.all().stream().filter(line -> !line.session().isLong()).toList()),
            own.isEmpty()
                ? near(region, other -> lists.count(other, lists.events(other)), lists::events)
                : List.of()),
        lists.blocks(region),
        lists.blocksElsewhere(region),
        new Pages.OtherForms(
            posters.links(region),
            lite.links(region),
            context.calendar(Addresses.subscribe(context.code(), region.id()).path()),
            context
                .site()
                .map()
                .filter(map -> map.shapes().containsKey(region.id()))
                .map(map -> region.id())));
  }

  private List<Pages.Fact> facts(Region region) {
    Stream<Pages.Fact> facts =
        Stream.of(
            new Pages.Fact(
                context.words().get("region.kind"),
                Sentences.capitalised(context.words().get("region-kind." + region.kind()))),
            new Pages.Fact(context.words().get("region.centre"), context.text(region.centre())),
            new Pages.Fact(context.words().get("region.time"), clock(region)));
    return Stream.concat(
            facts,
            region.iso().stream()
                .map(code -> new Pages.Fact(context.words().get("region.code"), code)))
        .toList();
  }

  private String clock(Region region) {
    return Sentences.capitalised(
        context.times().clockOf(region.zone(), context.site().campaign().period()));
  }

  Pages.RegionBlockView regionBlock(Page.RegionBlockPage page) {
    Region region = page.region();
    Lines lines = context.programme().in(region, page.block());
    RegionLink link = lists.region(region);
    BlockLink block = lists.block(region, page.block());
    String name = context.text(region.name());
    String title =
        context.words().get("region-block.title", "block", block.title(), "region", name);
    var about =
        About.page(
                title,
                PageDescriptions.of(
                    context,
                    "region-block",
                    "region",
                    name,
                    "block",
                    block.title(),
                    "count",
                    lists.described(lines)))
            .below(
                frames.home(),
                frames.section("regions"),
                new Frame.NavLink(link.path(), link.name()))
            .updated(frames.lastUpdate(lines))
            .sample(lines.anySample());
    return new Pages.RegionBlockView(
        frames.frame(page, about),
        link,
        block.to(Addresses.block(context.code(), block.id()).path()),
        context.optional(page.block().goal()),
        new Pages.Listed(lists.described(lines), lists.sessions(lines.all())),
        lines.isEmpty()
            ? new Pages.Instead(
                near(
                    region,
                    other -> lists.count(other, page.block()),
                    other -> context.programme().in(other, page.block()).events()),
                national(region, page.block()))
            : new Pages.Instead(List.of(), List.of()),
        lists.blocks(region).stream().filter(other -> !other.id().equals(block.id())).toList(),
        context.calendar(
            Addresses.subscribe(context.code(), region.id()).path()
                + SubscribeViews.anchor(page.block(), lines)));
  }

  /** The nearest regions that have such events; by name where there is no map. */
  private List<Pages.RegionCount> near(
      Region region, Function<Region, Pages.RegionCount> counted, ToLongFunction<Region> events) {
    return lists.regionsByName().stream()
        .filter(other -> events.applyAsLong(other) > 0)
        .sorted(Comparator.comparingDouble(other -> distance(region, other)))
        .limit(MOST_NEAR)
        .map(counted)
        .toList();
  }

  private double distance(Region one, Region other) {
    return context
        .site()
        .map()
        .map(RegionMap::shapes)
        .filter(shapes -> shapes.containsKey(one.id()) && shapes.containsKey(other.id()))
        .map(shapes -> distance(shapes.get(one.id()), shapes.get(other.id())))
        .orElse(Double.MAX_VALUE);
  }

  private static double distance(RegionMap.Shape one, RegionMap.Shape other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }

  private List<SessionView> national(Region region, Block block) {
    return lists.sessions(
        context.programme().national(region).all().stream()
            .filter(line -> line.event().block().filter(block.id()::equals).isPresent())
            .toList());
  }
}
