package kz.igilik.view.make;

import java.util.List;
import java.util.Optional;
import kz.igilik.language.Sentences;
import kz.igilik.model.Block;
import kz.igilik.model.Region;
import kz.igilik.site.Addresses;
import kz.igilik.site.CalendarMonths;
import kz.igilik.site.Lines;
import kz.igilik.site.Listing;
import kz.igilik.site.Page;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;

/** The pages on which readers subscribe to calendars. */
final class SubscribeViews {
  private final Context context;
  private final Frames frames;
  private final ListViews lists;
  private final CalendarLinks links;

  SubscribeViews(Context context, Frames frames, ListViews lists) {
    this.context = context;
    this.frames = frames;
    this.lists = lists;
    this.links = new CalendarLinks(context);
  }

  void addTo(Makers makers) {
    makers.add(Page.SubscribePage.class, this::all);
    makers.add(Page.SubscribeRegionPage.class, this::region);
  }

  Pages.SubscribeView all(Page.SubscribePage page) {
    Lines lines = context.programme().all();
    var about =
        About.page(
                context.words().get("calendar.subscribe"),
                description(context.words().get("region.all")))
            .below(frames.home(), frames.section("schedule"));
    return new Pages.SubscribeView(
        frame(page, about, lines),
        links.ways(Addresses.calendar(context.code())),
        months(Addresses.calendar(context.code()), lines.all()),
        context.site().blocks().stream()
            .filter(block -> !context.programme().of(block).isEmpty())
            .map(this::block)
            .toList(),
        lists.regionsByName().stream().map(this::link).toList(),
        Optional.empty(),
        frames.data());
  }

  /** The files of single months, where there are too many dates for some programs. */
  private List<Frame.NavLink> months(String calendar, List<Listing> lines) {
    if (!CalendarMonths.areOffered(lines)) {
      return List.of();
    }
    return CalendarMonths.of(lines).keySet().stream()
        .map(
            month ->
                new Frame.NavLink(
                    Addresses.monthCalendar(context.code(), calendar, month),
                    Sentences.capitalised(context.format().monthAndYear(month.atDay(1)))))
        .toList();
  }

  private Pages.BlockCalendar block(Block block) {
    return new Pages.BlockCalendar(
        lists.block(block),
        links.ways(Addresses.blockCalendar(context.code(), block.id()), context.title(block)));
  }

  private Frame.NavLink link(Region region) {
    return frames.link(
        Addresses.subscribe(context.code(), region.id()), context.alone(region.name()));
  }

  Pages.SubscribeView region(Page.SubscribeRegionPage page) {
    Region region = page.region();
    String name = context.text(region.name());
    var about =
        About.page(context.words().get("subscribe.title", "region", name), description(name))
            .below(
                frames.home(),
                frames.section("regions"),
                frames.link(Addresses.region(context.code(), region.id()), name));
    String calendar = Addresses.regionCalendar(context.code(), region.id());
    return new Pages.SubscribeView(
        frame(page, about, context.programme().in(region)),
        links.ways(calendar, name),
        months(calendar, context.programme().in(region).all()),
        context.site().blocks().stream()
            .filter(block -> !context.programme().in(region, block).isEmpty())
            .map(block -> block(region, block))
            .toList(),
        List.of(),
        context.embed(new Page.RegionPage(context.code(), region), context.alone(region.name())),
        Optional.empty());
  }

  private Pages.BlockCalendar block(Region region, Block block) {
    String path = Addresses.regionBlockCalendar(context.code(), region.id(), block.id());
    return new Pages.BlockCalendar(
        lists.block(region, block),
        links.ways(path, context.text(region.name()), context.title(block)));
  }

  /** The anchor of a block's calendar on these pages; a block without events has none there. */
  static String anchor(Block block, Lines lines) {
    return lines.isEmpty() ? "" : "#block-" + block.id();
  }

  private Frame frame(Page page, About about, Lines lines) {
    return frames.frame(
        page, about.updated(frames.lastUpdate(lines)).sample(lines.anySample()).copying());
  }

  private String description(String what) {
    return PageDescriptions.of(context, "subscribe", "what", what);
  }
}
