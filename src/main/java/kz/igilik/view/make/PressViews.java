package kz.igilik.view.make;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.language.Sentences;
import kz.igilik.model.Article;
import kz.igilik.model.Event;
import kz.igilik.model.Helpline;
import kz.igilik.model.Press;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Region;
import kz.igilik.model.Release;
import kz.igilik.model.Site;
import kz.igilik.model.Video;
import kz.igilik.site.Address;
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
  private final ReleaseViews releases;
  private final FactViews facts;
  private final LogoViews logo;
  private final Site site;

  PressViews(Context context, Frames frames, ListViews lists, FactViews facts, LogoViews logo) {
    this.context = context;
    this.frames = frames;
    this.lists = lists;
    this.facts = facts;
    this.releases = new ReleaseViews(context, frames);
    this.logo = logo;
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
                    || site.press().contacts().stream().anyMatch(Press.Contact::sample)
                    || site.videos().stream().anyMatch(Video::sample));
    return new Pages.PressView(
        frames.frame(page, about),
        releases,
        VideoViews.links(context),
        factSheet(),
        contacts(),
        materials(),
        kit(),
        figures());
  }

  private Optional<Pages.PackView> kit() {
    return Optional.of(Addresses.kitZip(context.code()))
        .filter(context.offers()::has)
        .map(path -> logo.pack(path, "kit"));
  }

  /** The mark as it is and as a picture. */
  private List<Frame.NavLink> mark() {
    var words = context.words();
    var links = new ArrayList<Frame.NavLink>();
    links.add(
        new Frame.NavLink(
            context.assets().emblem().mark().path(), words.get("press.mark", "format", "SVG")));
    context
        .assets()
        .app()
        .ifPresent(
            app ->
                links.add(
                    new Frame.NavLink(app.large(), words.get("press.mark", "format", "PNG"))));
    return links;
  }

  /** Pictures, the logo or else the mark, figures, and the ways to what is news by itself. */
  private List<Frame.NavLink> materials() {
    var words = context.words();
    var links = new ArrayList<Frame.NavLink>();
    if (site.hasPicturePages()) {
      links.add(frames.link(Addresses.gallery(context.code()), words.get("press.pictures")));
    }
    if (context.offers().logo().isPresent()) {
      links.add(frames.link(Addresses.logo(context.code()), words.get("logo.title")));
    } else {
      links.addAll(mark());
    }
    Address facts = Addresses.section(context.code(), "facts");
    links.add(frames.link(facts, words.get("press.fact-sheet")));
    context
        .offers()
        .toolkit(context.code())
        .map(any -> frames.link(Addresses.toolkit(context.code()), words.get("toolkit.title")))
        .ifPresent(links::add);
    if (context.has(Part.FEEDS)) {
      links.add(frames.link(Addresses.feeds(context.code()), words.get("feeds.title")));
    }
    context
        .calendar(Addresses.subscribe(context.code()).path())
        .ifPresent(path -> links.add(new Frame.NavLink(path, words.get("press.calendars"))));
    frames.data().ifPresent(links::add);
    if (context.has(Part.POSTERS)) {
      links.add(
          new Frame.NavLink(
              Addresses.section(context.code(), "regions").path(), words.get("press.posters")));
    }
    return List.copyOf(links);
  }

  /** As many as the campaign in figures has, those that were called off among them. */
  private List<Pages.RegionFigures> figures() {
    Map<Boolean, Map<String, Long>> counts =
        site.events().stream()
            .filter(event -> event.region().isPresent())
            .collect(
                Collectors.partitioningBy(
                    Event::sample, Collectors.groupingBy(Event::folder, Collectors.counting())));
    return lists.regionsByName().stream()
        .map(
            region ->
                new Pages.RegionFigures(
                    Addresses.region(context.code(), region.id()).path(),
                    context.alone(region.name()),
                    number(counts.get(false), region),
                    site.hasSamples()
                        ? Optional.of(number(counts.get(true), region))
                        : Optional.empty()))
        .toList();
  }

  private String number(Map<String, Long> counts, Region region) {
    return context.words().number(counts.getOrDefault(region.id(), 0L));
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
        Sentences.closed(text.description()),
        frames.date(text.published()),
        text.sample(),
        frames.writtenIn(article).code(),
        article.in(context.code()).isEmpty());
  }

  /** The campaign in numbers, in short. */
  private List<Pages.Fact> factSheet() {
    return facts.computed().stream()
        .map(fact -> new Pages.Fact(fact.term(), fact.value()))
        .toList();
  }

  List<Pages.ContactView> contacts() {
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
                    context.text(contact.office().name()),
                    context.optional(contact.office().role()),
                    contact
                        .office()
                        .region()
                        .flatMap(site::region)
                        .map(region -> context.text(region.name())),
                    context.optional(contact.person().name()),
                    contact.reach().phone().map(one -> PhoneText.of(context.words(), one)),
                    contact.reach().email(),
                    more(contact)))
        .toList();
  }

  private Pages.ContactMore more(Press.Contact contact) {
    var facts = new ArrayList<String>();
    var hours = new HoursText(context.words(), context.format());
    contact.office().hours().ifPresent(known -> facts.addAll(hours.of(known)));
    if (!contact.office().languages().isEmpty()) {
      facts.add(SpokenText.of(contact.office().languages(), context));
    }
    return new Pages.ContactMore(
        facts,
        contact.reach().channels().stream().map(this::channel).toList(),
        Addresses.contactCard(context.code(), contact.id()));
  }

  private Pages.ContactChannel channel(Helpline.Channel channel) {
    String kind = channel.kind().name().toLowerCase(Locale.ROOT);
    return new Pages.ContactChannel(
        context.words().get("channel." + kind), channel.name(), channel.opens().map(URI::toString));
  }

  private Pages.ReleaseView release(Page.ReleasePage page) {
    ReleaseLink link = release(page.article());
    Article.Text text = page.article().nearest(context.code());
    Optional<Release> record = site.release(page.article().id());
    var about =
        About.page(link.title(), context.words().described(link.sample(), text.description()))
            .named(marked(link))
            .below(frames.home(), frames.section("press"))
            .updated(text.changed())
            .sample(link.sample())
            .shared(marked(link))
            .asArticle();
    var body = releases.body(page, record);
    var quotes = releases.quotes(page, record);
    var corrections = releases.corrections(record);
    var contacts = contacts(contact -> ReleaseViews.answers(contact, record, site.press()));
    return new Pages.ReleaseView(
        frames.frame(page, about),
        link,
        body,
        quotes,
        corrections,
        contacts,
        factSheet(),
        releases.source(
            page,
            record,
            body.attachments(),
            new ReleaseText(context)
                .of(
                    text,
                    body,
                    quotes,
                    corrections,
                    contacts,
                    context.absolute(page.address().path()))));
  }

  /** Links to all releases and videos, newest first. */
  List<Frame.NavLink> links() {
    return Stream.concat(releases().stream().map(this::link), VideoViews.links(context).stream())
        .toList();
  }

  private Frame.NavLink link(ReleaseLink release) {
    Optional<String> lang = Optional.of(release.language()).filter(any -> release.fallback());
    return new Frame.NavLink(release.path(), marked(release), false, lang);
  }

  private String marked(ReleaseLink release) {
    return context.words().marked(release.sample(), release.title());
  }
}
