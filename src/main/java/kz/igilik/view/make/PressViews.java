package kz.igilik.view.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.igilik.model.Article;
import kz.igilik.model.Press;
import kz.igilik.model.Site;
import kz.igilik.site.Addresses;
import kz.igilik.site.Page;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;
import kz.igilik.view.page.ReleaseLink;

/** The press centre and its releases. */
final class PressViews {
  private final Context context;
  private final Frames frames;
  private final ListViews lists;
  private final Site site;

  PressViews(Context context, Frames frames, ListViews lists) {
    this.context = context;
    this.frames = frames;
    this.lists = lists;
    this.site = context.site();
  }

  void addTo(Makers makers) {
    makers.add(Page.PressPage.class, this::press);
    makers.add(Page.ReleasePage.class, this::release);
  }

  private Pages.PressView press(Page.PressPage page) {
    List<ReleaseLink> releases = releases();
    var about =
        About.page(context.words().get("press.title"), PageDescriptions.of(context, "press"))
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

  /** The campaign in numbers, computed from the data. */
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

  /** The contacts for journalists, in the order of the data. */
  List<Pages.ContactView> contacts(Predicate<Press.Contact> wanted) {
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

  private Pages.ReleaseView release(Page.ReleasePage page) {
    ReleaseLink link = release(page.article());
    Article.Text text = page.article().nearest(context.code());
    var about =
        About.page(link.title(), context.words().described(link.sample(), link.description()))
            .named(marked(link))
            .below(frames.home(), frames.section("press"))
            .updated(text.changed())
            .sample(link.sample())
            .shared(marked(link))
            .asArticle();
    return new Pages.ReleaseView(
        frames.frame(page, about), link, frames.prose(page.article(), page), contacts());
  }

  /** Links to all releases, newest first. */
  List<Frame.NavLink> links() {
    return releases().stream().map(this::link).toList();
  }

  private Frame.NavLink link(ReleaseLink release) {
    Optional<String> lang = Optional.of(release.language()).filter(any -> release.fallback());
    return new Frame.NavLink(release.path(), marked(release), false, lang);
  }

  private String marked(ReleaseLink release) {
    return context.words().marked(release.sample(), release.title());
  }
}
