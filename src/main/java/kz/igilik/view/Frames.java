package kz.igilik.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.igilik.model.Article;
import kz.igilik.model.Campaign;
import kz.igilik.model.Helpline;
import kz.igilik.model.Language;
import kz.igilik.model.Publish.Part;
import kz.igilik.site.Address;
import kz.igilik.site.Addresses;
import kz.igilik.site.Lines;
import kz.igilik.site.Page;
import kz.igilik.view.Frames.About.Trait;

/** Builds the frame around a page. */
final class Frames {
  private final Context context;
  private final Campaign campaign;
  private final String locale;
  private final Menu menu;
  private final Menu footer;
  private final Frame.HelpButton help;
  private final Map<LocalDate, DateView> dates = new ConcurrentHashMap<>();

  Frames(Context context) {
    this.context = context;
    this.campaign = context.site().campaign();
    this.locale = locale();
    this.menu = new Menu(menu());
    this.footer = new Menu(footer());
    this.help = helpButton();
  }

  /**
   * Title and related texts of a page.
   *
   * @param tab title for the browser's tab and history, if different
   * @param named the title, beginning with what must be known first, such as "sample"
   * @param share text to forward with the address; empty if the page offers no sharing
   */
  record About(
      String title,
      Optional<String> tab,
      Optional<String> named,
      String description,
      List<Frame.NavLink> crumbs,
      Optional<LocalDate> updated,
      boolean samples,
      Optional<String> share,
      Set<Trait> traits) {

    /** Further properties of a page. */
    enum Trait {
      /** It lists dates, which may be in the past. */
      DATED,
      /** It has a button that copies. */
      COPIES,
      ARTICLE
    }

    static About page(String title, String description) {
      return new About(
          title,
          Optional.empty(),
          Optional.empty(),
          description,
          List.of(),
          Optional.empty(),
          false,
          Optional.empty(),
          Set.of());
    }

    boolean is(Trait trait) {
      return traits.contains(trait);
    }

    About tab(Optional<String> other) {
      return new About(title, other, named, description, crumbs, updated, samples, share, traits);
    }

    About named(String other) {
      return new About(
          title, tab, Optional.of(other), description, crumbs, updated, samples, share, traits);
    }

    About below(Frame.NavLink... way) {
      return new About(
          title, tab, named, description, List.of(way), updated, samples, share, traits);
    }

    About updated(LocalDate day) {
      return new About(
          title, tab, named, description, crumbs, Optional.of(day), samples, share, traits);
    }

    About listing(boolean anySample) {
      return sample(anySample).with(Trait.DATED);
    }

    About sample(boolean sample) {
      return new About(
          title, tab, named, description, crumbs, updated, samples || sample, share, traits);
    }

    About shared(String text) {
      return new About(
              title, tab, named, description, crumbs, updated, samples, Optional.of(text), traits)
          .with(Trait.COPIES);
    }

    About asArticle() {
      return with(Trait.ARTICLE);
    }

    About copying() {
      return with(Trait.COPIES);
    }

    private About with(Trait trait) {
      var all = EnumSet.of(trait);
      all.addAll(traits);
      return new About(title, tab, named, description, crumbs, updated, samples, share, all);
    }
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
    Address address = page.address();
    boolean calm = page.ofHelp();
    boolean home = page instanceof Page.HomePage || page instanceof Page.GatewayPage;
    String title = Sentences.capitalised(about.title());
    String named = about.named().map(Sentences::capitalised).orElse(title);
    return new Frame(
        page.kind(),
        new Frame.LanguageView(
            context.code(), Context.direction(context.language()), context.language().name()),
        address.root(),
        address.path(),
        title,
        home || calm
            ? about.tab().orElse(named)
            : about.tab().orElse(named) + " – " + context.text(campaign.name()),
        named,
        about.description(),
        campaign.baseUrl() + address.path(),
        alternates(page),
        switches(page),
        menu.at(address),
        footer.at(address),
        about.crumbs().stream().map(Frames::capitalised).toList(),
        Addresses.home(context.code()).path(),
        context.text(campaign.name()),
        context.text(campaign.tagline()),
        context.format().fullRange(campaign.first(), campaign.last()),
        help,
        campaign.exit().toString(),
        about.updated().map(this::date),
        about.samples(),
        Addresses.section(context.code(), "about").path() + "#samples",
        context.assets().style(),
        Optional.ofNullable(context.assets().kindStyles().get(page.kind())),
        context.assets().script(page.kind(), calm, about.is(Trait.DATED), about.is(Trait.COPIES)),
        context.assets().favicon(),
        Addresses.pressFeed(context.code()),
        calm ? Optional.empty() : manifest(),
        about.is(Trait.ARTICLE) ? "article" : "website",
        locale,
        calm,
        page.indexed(),
        about
            .share()
            .filter(text -> !calm)
            .map(text -> ShareView.of(context.absolute(address.path()), text)));
  }

  private static Frame.NavLink capitalised(Frame.NavLink link) {
    return new Frame.NavLink(
        link.path(), Sentences.capitalised(link.text()), link.current(), link.lang());
  }

  private Optional<String> manifest() {
    return context.assets().app().map(app -> Addresses.manifest(context.code()));
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

  /** The language of an article on a page: the page's, or else the first that exists. */
  Language writtenIn(Article article) {
    return article.in(context.code()).isPresent()
        ? context.language()
        : context.language(article.texts().keySet().iterator().next());
  }

  TextView prose(Article article, Page page) {
    return context.prose(article.nearest(context.code()).markdown(), writtenIn(article), page);
  }

  /** {@code ru_KZ}, if all regions lie in one country by their ISO 3166-2 codes. */
  private String locale() {
    List<String> countries =
        context.site().regions().stream()
            .map(region -> region.iso().replaceFirst("-.*", ""))
            .distinct()
            .toList();
    return countries.size() == 1 ? context.code() + "_" + countries.get(0) : context.code();
  }

  private List<Frame.NavLink> menu() {
    var links = new ArrayList<Frame.NavLink>();
    List.of("schedule", "regions", "blocks", "press").forEach(name -> links.add(section(name)));
    if (context.has(Part.SEARCH)) {
      links.add(section("search"));
    }
    links.add(article("about"));
    return List.copyOf(links);
  }

  private List<Frame.NavLink> footer() {
    var links = new ArrayList<Frame.NavLink>();
    context.site().articles(Article.PAGE).forEach(page -> links.add(article(page.id())));
    links.add(section("press"));
    links.add(section("sitemap"));
    return List.copyOf(links);
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
    for (String language : campaign.languages()) {
      alternates.add(
          new Frame.Alternate(language, campaign.baseUrl() + page.in(language).address().path()));
    }
    boolean first = page instanceof Page.HomePage || page instanceof Page.GatewayPage;
    Address any = first ? Addresses.gateway() : page.in(campaign.languages().get(0)).address();
    alternates.add(new Frame.Alternate("x-default", campaign.baseUrl() + any.path()));
    return alternates;
  }

  private List<Frame.LanguageLink> switches(Page page) {
    var links = new ArrayList<Frame.LanguageLink>();
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

  private Frame.HelpButton helpButton() {
    String number = context.site().helpline(campaign.help()).flatMap(Helpline::number).orElse("");
    return new Frame.HelpButton(
        Addresses.section(context.code(), "helplines").path(),
        context.words().get("nav.help"),
        number);
  }
}
