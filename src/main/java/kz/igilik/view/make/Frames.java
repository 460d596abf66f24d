package kz.igilik.view.make;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.igilik.language.Sentences;
import kz.igilik.markdown.Html;
import kz.igilik.model.Article;
import kz.igilik.model.Campaign;
import kz.igilik.model.Event;
import kz.igilik.model.Helpline;
import kz.igilik.model.Language;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Region;
import kz.igilik.model.Subject;
import kz.igilik.site.Address;
import kz.igilik.site.Addresses;
import kz.igilik.site.FeedTopic;
import kz.igilik.site.FileKind;
import kz.igilik.site.Lines;
import kz.igilik.site.Page;
import kz.igilik.view.make.About.Trait;
import kz.igilik.view.page.DateView;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.ShareView;
import kz.igilik.view.page.TextView;

/** Builds the frame around a page. */
final class Frames {
  /** The page of content to which the line leads when the campaign is over. */
  private static final String RESULTS = "results";

  private final Context context;
  private final Campaign campaign;
  private final Frame.LanguageView language;
  private final Frame.CampaignView inWords;
  private final Optional<String> locale;
  private final Optional<String> samples;
  private final List<FeedTopic> topics;
  private final Menu menu;
  private final Menu footer;
  private final Optional<Frame.HelpButton> help;
  private final Map<LocalDate, DateView> dates = new ConcurrentHashMap<>();
  private final Map<ZoneId, Frame.Phase> phases = new ConcurrentHashMap<>();

  Frames(Context context) {
    this.context = context;
    this.campaign = context.site().campaign();
    this.language = context.languageView();
    this.inWords = context.campaignView();
    this.locale = locale();
    this.samples = Optional.of(Addresses.section(context.code(), "about").path() + "#samples");
    this.topics = FeedTopic.of(context.site());
    this.menu = new Menu(menu());
    this.footer = new Menu(footer());
    this.help = helpButton();
  }

  /** A menu, made once for each set of links to the current page. */
  private static final class Menu {
    private final List<Frame.NavLink> links;
    private final Map<BitSet, List<Frame.NavLink>> made = new ConcurrentHashMap<>();

    Menu(List<Frame.NavLink> links) {
      this.links = links;
    }

    List<Frame.NavLink> at(Address address) {
      var here = new BitSet();
      for (int i = 0; i < links.size(); i++) {
        here.set(i, address.path().startsWith(links.get(i).path()));
      }
      return made.computeIfAbsent(here, any -> current(links, address));
    }
  }

  Frame frame(Page page, About about) {
    return new Frame(
        about.title(),
        language,
        page.ofHelp(),
        inWords,
        place(page),
        head(page, about),
        top(page, about),
        foot(page, about));
  }

  private Frame.Place place(Page page) {
    Address address = page.address();
    return new Frame.Place(
        address.root(),
        address.path(),
        campaign.url(canonical(page).path()),
        alternates(page),
        page.indexed());
  }

  /** A page that only leads on is the one that it leads to. */
  private Address canonical(Page page) {
    if (page instanceof Page.EmbedPage embed) {
      return embed.original().address();
    }
    return page.forwards(campaign.languages()) ? page.in(context.code()).address() : page.address();
  }

  private Frame.Head head(Page page, About about) {
    return new Frame.Head(
        tab(page, about),
        about.named(),
        about.description(),
        about.is(Trait.ARTICLE) ? "article" : "website",
        locale,
        files(page, about));
  }

  /** Titles of the home page and of pages of help omit the name of the campaign. */
  private String tab(Page page, About about) {
    String own = about.tab().orElseGet(about::named);
    return page.isFront() || page.ofHelp() ? own : own + " – " + inWords.name();
  }

  private Frame.Files files(Page page, About about) {
    AssetPaths assets = context.assets();
    boolean calm = page.ofHelp();
    return new Frame.Files(
        assets.style(),
        Optional.ofNullable(assets.kindStyles().get(page.kind())),
        scripts(page, about),
        assets.emblem().mark().path(),
        feed(page),
        page.embeddable() && context.has(Part.EMBEDS)
            ? Optional.of(context.absolute(Addresses.oembed(page.address())))
            : Optional.empty(),
        calm ? Optional.empty() : app());
  }

  /** The feed that a reader of the page may want to follow. */
  private Optional<String> feed(Page page) {
    return FeedTopic.of(page)
        .filter(topics::contains)
        .map(topic -> Addresses.feed(context.code(), topic, FileKind.FEED));
  }

  /** Pages without a phase, such as those of all languages, only copy. */
  private List<Html> scripts(Page page, About about) {
    AssetPaths assets = context.assets();
    if (page instanceof Page.EmbedPage) {
      return assets.ownScripts(page.kind());
    }
    if (page.ofHelp()) {
      return assets.calmScripts();
    }
    return page.language().isPresent()
        ? assets.scripts(page.kind(), about.is(Trait.FOLDS), about.is(Trait.COPIES))
        : List.of();
  }

  private Frame.Top top(Page page, About about) {
    return new Frame.Top(
        Addresses.home(context.code()).path(),
        help,
        switches(page),
        menu.at(page.address()),
        campaign.exit().map(URI::toString),
        about.crumbs().stream().map(Frames::capitalised).toList(),
        about.is(Trait.SAMPLES) ? samples : Optional.empty(),
        page.language().isPresent() && !page.ofHelp()
            ? Optional.of(phases.computeIfAbsent(zone(page), this::phase))
            : Optional.empty());
  }

  /** The clock that a page goes by: that of its region, else that of the campaign. */
  private ZoneId zone(Page page) {
    Optional<Subject> subject = page.subject();
    if (subject.isPresent() && subject.get() instanceof Region region) {
      return region.zone();
    }
    if (subject.isPresent() && subject.get() instanceof Event event) {
      return event.zone();
    }
    return campaign.zone();
  }

  private Frame.Phase phase(ZoneId zone) {
    var words = context.words();
    return new Frame.Phase(
        campaign.first().toString(),
        campaign.days().size(),
        zone.getId(),
        Addresses.section(context.code(), "schedule").path(),
        words.get("phase.during", "all", campaign.days().size()).replace(' ', '\u00a0'),
        words.get("phase.after", "date", context.format().full(campaign.last())),
        context.today().isAfter(campaign.last()),
        results());
  }

  /** What came of it, if there is such a page. */
  private Optional<Frame.NavLink> results() {
    return context.site().articles(Article.PAGE).stream()
        .filter(article -> article.id().equals(RESULTS))
        .findFirst()
        .map(article -> link(article, text -> text.menu().orElse(text.title())));
  }

  private Frame.Foot foot(Page page, About about) {
    Address address = page.address();
    return new Frame.Foot(
        about
            .share()
            .filter(text -> !page.ofHelp())
            .map(text -> share(context.absolute(address.path()), text)),
        footer.at(address),
        about.updated().map(this::updated));
  }

  private DateView updated(LocalDate day) {
    DateView date = date(day);
    return new DateView(context.words().get("page.updated", "date", date.text()), date.iso());
  }

  private static Frame.NavLink capitalised(Frame.NavLink link) {
    return new Frame.NavLink(
        link.path(), Sentences.capitalised(link.text()), link.current(), link.lang());
  }

  private Optional<Frame.App> app() {
    return context
        .assets()
        .app()
        .map(app -> new Frame.App(Addresses.manifest(context.code()), Addresses.worker()));
  }

  Frame.NavLink link(Address address, String text) {
    return new Frame.NavLink(address.path(), text);
  }

  /** A link to an article, with its title. */
  Frame.NavLink link(Article article, Address address) {
    return new Frame.NavLink(
        address.path(), article.nearest(context.code()).title(), false, foreignLanguage(article));
  }

  /** A link to a page with a fixed name, with its word in menus. */
  Frame.NavLink section(String name) {
    return link(Addresses.section(context.code(), name), context.words().get("nav." + name));
  }

  DateView date(LocalDate day) {
    return dates.computeIfAbsent(
        day, one -> new DateView(context.format().full(one), one.toString()));
  }

  Frame.NavLink home() {
    return link(Addresses.home(context.code()), context.words().get("nav.home"));
  }

  /** The day of the last change of any of these, or of the campaign's own texts. */
  LocalDate lastUpdate(Lines lines) {
    return lines.lastUpdate().orElse(campaign.updated());
  }

  /** The language of an article on a page: the page's, or otherwise the first that exists. */
  Language writtenIn(Article article) {
    return article.in(context.code()).isPresent()
        ? context.language()
        : context.language(article.texts().keySet().iterator().next());
  }

  TextView prose(Article article, Page page) {
    return context.prose(article.nearest(context.code()).markdown(), writtenIn(article), page);
  }

  /** {@code ru_KZ}, if all regions lie in one country by their ISO 3166-2 codes. */
  private Optional<String> locale() {
    return context.site().commonCountry().map(country -> context.code() + "_" + country);
  }

  private List<Frame.NavLink> menu() {
    var links = new ArrayList<Frame.NavLink>();
    List.of("schedule", "regions", "blocks").forEach(name -> links.add(section(name)));
    if (context.site().hasPress()) {
      links.add(section("press"));
    }
    if (context.has(Part.SEARCH)) {
      links.add(section("search"));
    }
    links.add(article("about"));
    return List.copyOf(links);
  }

  private List<Frame.NavLink> footer() {
    var links = new ArrayList<Frame.NavLink>();
    context.site().articles(Article.PAGE).forEach(page -> links.add(article(page.id())));
    if (context.site().hasPress()) {
      links.add(section("press"));
    }
    links.add(section("sitemap"));
    return List.copyOf(links);
  }

  /** The page about open data, if there are any. */
  Optional<Frame.NavLink> data() {
    return Optional.of(context.words().get("data.title"))
        .filter(title -> context.site().hasOpenData())
        .map(title -> link(Addresses.section(context.code(), "data"), title));
  }

  private Frame.NavLink article(String id) {
    return context.site().articles(Article.PAGE).stream()
        .filter(article -> article.id().equals(id))
        .findFirst()
        .map(article -> link(article, text -> text.menu().orElse(text.title())))
        .orElseGet(() -> section(id));
  }

  /** A link to an article, with one of its texts as its name. */
  Frame.NavLink link(Article article, Function<Article.Text, String> name) {
    return new Frame.NavLink(
        Addresses.section(context.code(), article.id()).path(),
        name.apply(article.nearest(context.code())),
        false,
        foreignLanguage(article));
  }

  private Optional<String> foreignLanguage(Article article) {
    return article.in(context.code()).isPresent()
        ? Optional.empty()
        : Optional.of(writtenIn(article).code());
  }

  static List<Frame.NavLink> current(List<Frame.NavLink> links, Address address) {
    return links.stream()
        .map(
            link ->
                new Frame.NavLink(
                    link.path(), link.text(), address.path().startsWith(link.path()), link.lang()))
        .toList();
  }

  private List<Frame.Alternate> alternates(Page page) {
    var alternates = new ArrayList<Frame.Alternate>();
    page.alternates(campaign.languages())
        .forEach(
            (language, address) ->
                alternates.add(new Frame.Alternate(language, campaign.url(address.path()))));
    return alternates;
  }

  /** Nothing to choose from where there is one language. */
  private List<Frame.LanguageLink> switches(Page page) {
    var links = new ArrayList<Frame.LanguageLink>();
    if (context.site().languages().size() < 2) {
      return links;
    }
    for (Language language : context.site().languages()) {
      links.add(
          new Frame.LanguageLink(
              language.code(),
              Context.direction(language),
              language.name(),
              language.shortName(),
              page.in(language.code()).address().path(),
              language.code().equals(context.code())));
    }
    return links;
  }

  private Optional<Frame.HelpButton> helpButton() {
    String number =
        campaign.help().flatMap(context.site()::helpline).flatMap(Helpline::number).orElse("");
    return context.site().hasHelp()
        ? Optional.of(
            new Frame.HelpButton(
                Addresses.section(context.code(), "helplines").path(),
                context.words().get("nav.help"),
                number))
        : Optional.empty();
  }

  /** The ways to forward an address with a text before it. */
  private static ShareView share(String address, String text) {
    String url = UrlText.encoded(address);
    String words = UrlText.encoded(text);
    return new ShareView(
        address,
        "https://wa.me/?text=" + words + "%0A" + url,
        "https://t.me/share/url?url=" + url + "&text=" + words);
  }
}
