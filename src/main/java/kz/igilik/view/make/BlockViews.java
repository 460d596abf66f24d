package kz.igilik.view.make;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.Activity;
import kz.igilik.model.Article;
import kz.igilik.model.Block;
import kz.igilik.model.Event;
import kz.igilik.model.Session;
import kz.igilik.model.When;
import kz.igilik.site.Addresses;
import kz.igilik.site.Lines;
import kz.igilik.site.Listing;
import kz.igilik.site.Page;
import kz.igilik.view.page.BlockLink;
import kz.igilik.view.page.BlockView;
import kz.igilik.view.page.Pages;

/** All blocks, and each block with its activities and events. */
final class BlockViews {
  /** Above this many lines a block lists only regions with counts. */
  private static final int MOST_LINES_OF_BLOCK = 30;

  /** Blocks that a page without events names. */
  private static final int MOST_NEAR = 3;

  private final Context context;
  private final Frames frames;
  private final ListViews lists;

  BlockViews(Context context, Frames frames, ListViews lists) {
    this.context = context;
    this.frames = frames;
    this.lists = lists;
  }

  void addTo(Makers makers) {
    makers.add(Page.BlocksPage.class, this::all);
    makers.add(Page.BlockPage.class, this::block);
  }

  Pages.BlocksView all(Page.BlocksPage page) {
    long activities =
        context.site().blocks().stream().mapToLong(block -> block.activities().size()).sum();
    String lead =
        context
            .words()
            .get(
                "block.lead",
                "blocks",
                context.words().count("block.count", context.site().blocks().size()),
                "activities",
                context.words().count("activity.count", activities));
    var about =
        About.page(context.words().get("nav.blocks"), PageDescriptions.of(context, "blocks"))
            .below(frames.home())
            .updated(context.site().campaign().updated());
    return new Pages.BlocksView(frames.frame(page, about), lead, lists.blocks());
  }

  Pages.BlockPageView block(Page.BlockPage page) {
    Block block = page.block();
    Lines lines = context.programme().of(block);
    String title = context.title(block);
    var about =
        About.page(
                title,
                PageDescriptions.of(context, "block", "block", title, "number", block.number()))
            .below(frames.home(), frames.section("blocks"))
            .updated(frames.lastUpdate(lines))
            .shared(context.named(title))
            .sample(lines.anySample());
    boolean full = lines.all().size() > MOST_LINES_OF_BLOCK;
    List<Listing> all = full ? List.of() : lines.all();
    List<Listing> next = all.stream().filter(line -> !isOver(line)).toList();
    return new Pages.BlockPageView(
        frames.frame(page, about),
        view(block, page),
        lists.ribbon(lines, Optional.empty(), false),
        new Pages.Listed(lists.described(lines), lists.sessions(next.isEmpty() ? all : next, all)),
        lists.sessions(
            next.isEmpty() ? List.of() : all.stream().filter(this::isOver).toList(), all),
        lists.regionsByName().stream()
            .filter(region -> !context.programme().in(region, block).isEmpty())
            .map(region -> lists.count(region, block))
            .toList(),
        lines.isEmpty() ? near(block) : List.of(),
        context.calendar(
            Addresses.subscribe(context.code()).path() + SubscribeViews.anchor(block, lines)));
  }

  private boolean isOver(Listing line) {
    return line.session().lastDay().isBefore(context.today());
  }

  /** The blocks with events whose numbers are nearest. */
  private List<BlockLink> near(Block block) {
    return context.site().blocks().stream()
        .filter(other -> context.programme().of(other).events() > 0)
        .sorted(Comparator.comparingInt(other -> Math.abs(other.number() - block.number())))
        .limit(MOST_NEAR)
        .map(lists::block)
        .toList();
  }

  private BlockView view(Block block, Page page) {
    return new BlockView(
        lists.block(block),
        context.optional(block.goal()),
        context.optional(block.lead()),
        block.activities().stream().map(activity -> activity(block, activity)).toList(),
        context.site().articles(Article.BLOCK).stream()
            .filter(article -> article.id().equals(block.id()))
            .findFirst()
            .map(article -> frames.prose(article, page)));
  }

  private BlockView.ActivityView activity(Block block, Activity activity) {
    Optional<Event> event =
        context.programme().events(block).stream()
            .filter(candidate -> candidate.region().isEmpty())
            .filter(candidate -> candidate.activity().filter(activity.id()::equals).isPresent())
            .findFirst();
    return new BlockView.ActivityView(
        activity.id(),
        activity.number(),
        context.optional(activity.title()),
        context.text(activity.text()),
        event.map(Event::first).flatMap(Session::when).map(this::dates),
        event.map(national -> Addresses.event(context.code(), national).path()));
  }

  private String dates(When when) {
    return context.format().fullRange(when.first(), when.last());
  }
}
