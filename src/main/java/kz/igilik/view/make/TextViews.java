package kz.igilik.view.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.igilik.model.Article;
import kz.igilik.model.Press;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.model.Statement;
import kz.igilik.site.Addresses;
import kz.igilik.site.Page;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.HelplineView;
import kz.igilik.view.page.Pages;
import kz.igilik.view.page.ReleaseLink;
import kz.igilik.view.page.StatementView;

/** Help, texts, press, and the list of all pages. */
final class TextViews {
  private static final int FEWEST_CONTENTS = 4;

  private final Context context;
  private final Frames frames;
  private final ListViews lists;
  private final HelpViews help;
  private final GuideViews guides;
  private final HelpCardViews cards;
  private final Site site;

  TextViews(
      Context context,
      Frames frames,
      ListViews lists,
      HelpViews help,
      GuideViews guides,
      HelpCardViews cards) {
    this.context = context;
    this.frames = frames;
    this.lists = lists;
    this.help = help;
    this.guides = guides;
    this.cards = cards;
    this.site = context.site();
  }

  Pages.HelplinesView helplines(Page.HelplinesPage page) {
    var all = help.all();
    var about =
        Frames.About.page(
                context.words().get("help.title"), PageDescriptions.of(context, "helplines"))
            .below(frames.home())
            .tab(Optional.of(context.words().get("help.tab")))
            .updated(help.verified());
    return new Pages.HelplinesView(
        frames.frame(page, about),
        all.stream().filter(HelplineView::takesWriting).toList(),
        all.stream().takeWhile(HelplineView::urgent).toList(),
        all.stream()
            .filter(line -> !line.urgent())
            .sorted(Comparator.comparing(line -> !line.takesWriting()))
            .toList(),
        all.stream().dropWhile(HelplineView::urgent).filter(HelplineView::urgent).toList(),
        guides.links(),
        cards.links());
  }

  Pages.TextPageView text(Page.TextPage page) {
    Article.Text text = page.article().nearest(context.code());
    Optional<Statement> statement = site.statementBelow(page.article());
    Optional<StatementView> view = statement.map(this::statement);
    var about =
        Frames.About.page(text.title(), text.description())
            .below(frames.home())
            .updated(site.updated(page.article(), text))
            .sample(text.sample());
    return new Pages.TextPageView(
        frames.frame(page, about.tab(text.tab())),
        frames.prose(page.article(), page),
        contents(text, view),
        view,
        page.ofHelp() ? guides.links() : List.of());
  }

  private StatementView statement(Statement statement) {
    return new StatementViews(context)
        .of(statement, contacts(contact -> contact.region().isEmpty()));
  }

  private List<Pages.Heading> contents(Article.Text text, Optional<StatementView> below) {
    Stream<Pages.Heading> own =
        context.markdown().read(text.markdown()).headings().stream()
            .filter(heading -> heading.level() == 2)
            .map(heading -> new Pages.Heading(heading.id(), heading.text()));
    List<Pages.Heading> headings =
        Stream.concat(own, below.stream().flatMap(one -> one.headings().stream())).toList();
    return headings.size() < FEWEST_CONTENTS ? List.of() : headings;
  }

  Pages.PressView press(Page.PressPage page) {
    List<ReleaseLink> releases = releases();
    var about =
        Frames.About.page(context.words().get("press.title"), PageDescriptions.of(context, "press"))
            .below(frames.home())
            .updated(site.campaign().updated())
            .sample(
                releases.stream().anyMatch(ReleaseLink::sample)
                    || site.press().contacts().stream().anyMatch(Press.Contact::sample));
    return new Pages.PressView(
        frames.frame(page, about),
        releases,
        factSheet(),
        contacts(),
        Addresses.pressFeed(context.code()));
  }

  /** Newest first. */
  private List<ReleaseLink> releases() {
    return site.articles(Article.RELEASE).stream()
        .map(this::release)
        .sorted(Comparator.comparing((ReleaseLink release) -> release.date().iso()).reversed())
        .toList();
  }

  private ReleaseLink release(Article article) {
    Article.Text text = article.nearest(context.code());
    return new ReleaseLink(
        Addresses.release(context.code(), article.id()).path(),
        text.title(),
        text.description(),
        frames.date(text.published()),
        text.sample(),
        frames.writtenIn(article).code(),
        article.in(context.code()).isEmpty());
  }

  /** The campaign in numbers, counted from the data. */
  private List<Pages.Fact> factSheet() {
    var words = context.words();
    long activities = site.blocks().stream().mapToLong(block -> block.activities().size()).sum();
    long days = site.campaign().days().size();
    long samples = site.events().stream().filter(event -> event.sample()).count();
    var facts = new ArrayList<Pages.Fact>();
    facts.add(
        fact(
            "press.fact-dates",
            context.format().fullRange(site.campaign().first(), site.campaign().last())));
    facts.add(fact("press.fact-days", words.count("day.count", days)));
    facts.add(fact("press.fact-regions", words.count("region.count", site.regions().size())));
    facts.add(fact("press.fact-blocks", words.count("block.count", site.blocks().size())));
    facts.add(fact("press.fact-activities", words.count("activity.count", activities)));
    facts.add(fact("press.fact-events", lists.eventCount(site.events().size() - samples)));
    if (samples > 0) {
      facts.add(fact("press.fact-samples", lists.eventCount(samples)));
    }
    return List.copyOf(facts);
  }

  private Pages.Fact fact(String word, String value) {
    return new Pages.Fact(context.words().get(word), value);
  }

  private List<Pages.ContactView> contacts() {
    return contacts(contact -> true);
  }

  private List<Pages.ContactView> contacts(Predicate<Press.Contact> wanted) {
    return site.press().contacts().stream()
        .filter(wanted)
        .map(
            contact ->
                new Pages.ContactView(
                    contact.sample(),
                    context.text(contact.name()),
                    context.optional(contact.role()),
                    contact
                        .region()
                        .flatMap(site::region)
                        .map(region -> context.text(region.name())),
                    contact.phone(),
                    contact.email()))
        .toList();
  }

  Pages.ReleaseView release(Page.ReleasePage page) {
    ReleaseLink link = release(page.article());
    Article.Text text = page.article().nearest(context.code());
    var about =
        Frames.About.page(
                link.title(), context.words().described(link.sample(), link.description()))
            .named(marked(link))
            .below(frames.home(), frames.section("press"))
            .updated(text.changed())
            .sample(link.sample())
            .shared(marked(link))
            .asArticle();
    return new Pages.ReleaseView(
        frames.frame(page, about), link, frames.prose(page.article(), page), contacts());
  }

  Pages.SitemapView sitemap(Page.SitemapPage page) {
    var about =
        Frames.About.page(
                context.words().get("nav.sitemap"), PageDescriptions.of(context, "sitemap"))
            .below(frames.home());
    var groups = new ArrayList<Pages.Group>();
    groups.add(new Pages.Group(context.words().get("sitemap.sections"), sections()));
    groups.add(new Pages.Group(context.words().get("guide.list"), guides.links()));
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
    groups.add(
        new Pages.Group(
            context.words().get("nav.press"), releases().stream().map(this::link).toList()));
    groups.removeIf(group -> group.links().isEmpty());
    return new Pages.SitemapView(frames.frame(page, about), groups);
  }

  private Frame.NavLink link(ReleaseLink release) {
    Optional<String> lang = Optional.of(release.language()).filter(any -> release.fallback());
    return new Frame.NavLink(release.path(), marked(release), false, lang);
  }

  private String marked(ReleaseLink release) {
    return context.words().marked(release.sample(), release.title());
  }

  private List<Frame.NavLink> sections() {
    var links = new ArrayList<Frame.NavLink>();
    links.add(frames.home());
    List.of("schedule", "regions", "blocks", "press")
        .forEach(name -> links.add(frames.section(name)));
    if (context.has(Part.CALENDARS)) {
      links.add(
          frames.link(
              Addresses.subscribe(context.code()), context.words().get("calendar.subscribe")));
    }
    links.add(
        frames.link(
            Addresses.section(context.code(), "helplines"), context.words().get("help.title")));
    links.add(cards.links().get(0));
    site.articles(Article.PAGE)
        .forEach(article -> links.add(frames.link(article, Article.Text::title)));
    return List.copyOf(links);
  }
}
