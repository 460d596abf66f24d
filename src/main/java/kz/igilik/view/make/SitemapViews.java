package kz.igilik.view.make;

import java.util.ArrayList;
import java.util.List;
import kz.igilik.model.Article;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.Page;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;

/** The list of all pages, for readers. */
final class SitemapViews {
  private final Context context;
  private final Frames frames;
  private final ListViews lists;
  private final Linked linked;
  private final Site site;

  /** Makers of pages that the list links. */
  record Linked(GuideViews guides, HelpCardViews cards, PressViews press, DataViews data) {}

  SitemapViews(Context context, Frames frames, ListViews lists, Linked linked) {
    this.context = context;
    this.frames = frames;
    this.lists = lists;
    this.linked = linked;
    this.site = context.site();
  }

  void addTo(Makers makers) {
    makers.add(Page.SitemapPage.class, this::sitemap);
  }

  private Pages.SitemapView sitemap(Page.SitemapPage page) {
    var about =
        About.page(context.words().get("nav.sitemap"), PageDescriptions.of(context, "sitemap"))
            .below(frames.home());
    var groups = new ArrayList<Pages.Group>();
    groups.add(new Pages.Group(context.words().get("sitemap.sections"), sections()));
    groups.add(new Pages.Group(context.words().get("guide.list"), linked.guides().links()));
    groups.add(
        new Pages.Group(
            context.words().get("nav.blocks"),
            lists.blocks().stream()
                .map(block -> new Frame.NavLink(block.path(), block.title()))
                .toList()));
    groups.add(
        new Pages.Group(
            context.words().get("nav.regions"),
            lists.regions().stream()
                .map(region -> new Frame.NavLink(region.path(), region.name()))
                .toList()));
    groups.add(
        new Pages.Group(
            context.words().get("nav.schedule"),
            site.campaign().days().stream()
                .map(
                    day ->
                        frames.link(
                            Addresses.day(context.code(), day),
                            context.format().dayAndWeekday(day)))
                .toList()));
    groups.add(new Pages.Group(context.words().get("nav.press"), linked.press().links()));
    groups.removeIf(group -> group.links().isEmpty());
    return new Pages.SitemapView(frames.frame(page, about), groups);
  }

  private List<Frame.NavLink> sections() {
    var links = new ArrayList<Frame.NavLink>();
    links.add(frames.home());
    List.of("schedule", "regions", "blocks").forEach(name -> links.add(frames.section(name)));
    if (site.hasPress()) {
      links.add(frames.section("press"));
    }
    if (context.has(Part.CALENDARS)) {
      links.add(
          frames.link(
              Addresses.subscribe(context.code()), context.words().get("calendar.subscribe")));
    }
    if (context.has(Part.FEEDS)) {
      links.add(frames.link(Addresses.feeds(context.code()), context.words().get("feeds.title")));
    }
    if (site.hasHelp()) {
      links.add(
          frames.link(
              Addresses.section(context.code(), "helplines"), context.words().get("help.title")));
    }
    links.addAll(linked.data().links());
    linked.cards().links().stream().limit(1).forEach(links::add);
    site.articles(Article.PAGE)
        .forEach(article -> links.add(frames.link(article, Article.Text::title)));
    return List.copyOf(links);
  }
}
