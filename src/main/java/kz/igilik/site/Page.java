package kz.igilik.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.Article;
import kz.igilik.model.Block;
import kz.igilik.model.Event;
import kz.igilik.model.Region;

/** A planned page, one record per kind. */
public sealed interface Page {
  /** Every kind there is: what the data say of kinds of pages names them so. */
  List<String> KINDS =
      List.of(
          "gateway",
          "not-found",
          "offline",
          "home",
          "schedule",
          "week",
          "months",
          "day",
          "regions",
          "region",
          "region-block",
          "poster",
          "common-poster",
          "lite",
          "subscribe",
          "subscribe-region",
          "blocks",
          "block",
          "event",
          "helplines",
          "help-card",
          "common-help-card",
          "guide",
          "press",
          "release",
          "search",
          "sitemap",
          "text");

  /** The kind as templates, document types and style sheets name it: {@code region-block}. */
  String kind();

  Address address();

  /** Language of the page; empty for the two bilingual ones. */
  Optional<String> language();

  /** The same page in another language; of a bilingual page, where that language begins. */
  Page in(String language);

  /** Whether search engines should index it; false for pages that only repeat others. */
  default boolean indexed() {
    return true;
  }

  /**
   * Whether it is a page of help. Nobody else should learn of the visit: such pages are not cached
   * and send no referrer.
   */
  default boolean ofHelp() {
    return false;
  }

  /** A page that speaks all languages at once. */
  sealed interface Bilingual extends Page {
    @Override
    default Optional<String> language() {
      return Optional.empty();
    }

    @Override
    default Page in(String language) {
      return new HomePage(language);
    }
  }

  /** A page of one language. */
  sealed interface InLanguage extends Page {
    /** Code of the language. */
    String code();

    @Override
    default Optional<String> language() {
      return Optional.of(code());
    }
  }

  /** The page for choosing a language. */
  record GatewayPage() implements Bilingual {
    @Override
    public String kind() {
      return "gateway";
    }

    @Override
    public Address address() {
      return Addresses.gateway();
    }
  }

  /** The page that a web server shows for an address that does not exist. */
  record NotFoundPage() implements Bilingual {
    @Override
    public String kind() {
      return "not-found";
    }

    @Override
    public Address address() {
      return Addresses.notFound();
    }

    @Override
    public boolean indexed() {
      return false;
    }
  }

  /** The page that a browser shows when it has neither a connection nor a copy. */
  record OfflinePage() implements Bilingual {
    @Override
    public String kind() {
      return "offline";
    }

    @Override
    public Address address() {
      return Addresses.offline();
    }

    @Override
    public boolean indexed() {
      return false;
    }
  }

  /** The home page of a language. */
  record HomePage(String code) implements InLanguage {
    @Override
    public String kind() {
      return "home";
    }

    @Override
    public Address address() {
      return Addresses.home(code);
    }

    @Override
    public Page in(String language) {
      return new HomePage(language);
    }
  }

  /** The whole programme by day. */
  record SchedulePage(String code) implements InLanguage {
    @Override
    public String kind() {
      return "schedule";
    }

    @Override
    public Address address() {
      return Addresses.section(code, "schedule");
    }

    @Override
    public Page in(String language) {
      return new SchedulePage(language);
    }
  }

  /** One day of the programme. */
  record DayPage(String code, LocalDate date) implements InLanguage {
    @Override
    public String kind() {
      return "day";
    }

    @Override
    public Address address() {
      return Addresses.day(code, date);
    }

    @Override
    public Page in(String language) {
      return new DayPage(language, date);
    }
  }

  /** One week of the programme. */
  record WeekPage(String code, Week week) implements InLanguage {
    @Override
    public String kind() {
      return "week";
    }

    @Override
    public Address address() {
      return Addresses.week(code, week);
    }

    @Override
    public Page in(String language) {
      return new WeekPage(language, week);
    }
  }

  /** The months of the programme as tables. */
  record MonthsPage(String code) implements InLanguage {
    @Override
    public String kind() {
      return "months";
    }

    @Override
    public Address address() {
      return Addresses.months(code);
    }

    @Override
    public Page in(String language) {
      return new MonthsPage(language);
    }
  }

  /** All regions, as a map and as a list. */
  record RegionsPage(String code) implements InLanguage {
    @Override
    public String kind() {
      return "regions";
    }

    @Override
    public Address address() {
      return Addresses.section(code, "regions");
    }

    @Override
    public Page in(String language) {
      return new RegionsPage(language);
    }
  }

  /** The programme of one region. */
  record RegionPage(String code, Region region) implements InLanguage {
    @Override
    public String kind() {
      return "region";
    }

    @Override
    public Address address() {
      return Addresses.region(code, region.id());
    }

    @Override
    public Page in(String language) {
      return new RegionPage(language, region);
    }
  }

  /**
   * The events of one block in one region. It exists even without events, because it may be
   * bookmarked and has a calendar; search engines may index it once it has events.
   */
  record RegionBlockPage(String code, Region region, Block block, boolean indexed)
      implements InLanguage {
    @Override
    public String kind() {
      return "region-block";
    }

    @Override
    public Address address() {
      return Addresses.regionBlock(code, region.id(), block.id());
    }

    @Override
    public Page in(String language) {
      return new RegionBlockPage(language, region, block, indexed);
    }
  }

  /** A poster: the events of a region in a week, for printing. */
  record PosterPage(String code, Region region, Week week) implements InLanguage {
    @Override
    public String kind() {
      return "poster";
    }

    @Override
    public Address address() {
      return Addresses.poster(code, region.id(), week);
    }

    @Override
    public Page in(String language) {
      return new PosterPage(language, region, week);
    }

    @Override
    public boolean indexed() {
      return false;
    }
  }

  /** The same in all languages at once. */
  record CommonPosterPage(Region region, Week week) implements Bilingual {
    @Override
    public String kind() {
      return "common-poster";
    }

    @Override
    public Address address() {
      return Addresses.commonPoster(region.id(), week);
    }

    @Override
    public Page in(String language) {
      return new PosterPage(language, region, week);
    }

    @Override
    public boolean indexed() {
      return false;
    }
  }

  /** The programme of one region in the lite edition. */
  record LitePage(String code, Region region) implements InLanguage {
    @Override
    public String kind() {
      return "lite";
    }

    @Override
    public Address address() {
      return Addresses.lite(code, region.id());
    }

    @Override
    public Page in(String language) {
      return new LitePage(language, region);
    }

    @Override
    public boolean indexed() {
      return false;
    }
  }

  /** The page for subscribing to calendars of the whole programme. */
  record SubscribePage(String code) implements InLanguage {
    @Override
    public String kind() {
      return "subscribe";
    }

    @Override
    public Address address() {
      return Addresses.subscribe(code);
    }

    @Override
    public Page in(String language) {
      return new SubscribePage(language);
    }
  }

  /** The page for subscribing to calendars of a region. */
  record SubscribeRegionPage(String code, Region region) implements InLanguage {
    @Override
    public String kind() {
      return "subscribe-region";
    }

    @Override
    public Address address() {
      return Addresses.subscribe(code, region.id());
    }

    @Override
    public Page in(String language) {
      return new SubscribeRegionPage(language, region);
    }
  }

  /** All thematic blocks. */
  record BlocksPage(String code) implements InLanguage {
    @Override
    public String kind() {
      return "blocks";
    }

    @Override
    public Address address() {
      return Addresses.section(code, "blocks");
    }

    @Override
    public Page in(String language) {
      return new BlocksPage(language);
    }
  }

  /** One block: goal, activities, events. */
  record BlockPage(String code, Block block) implements InLanguage {
    @Override
    public String kind() {
      return "block";
    }

    @Override
    public Address address() {
      return Addresses.block(code, block.id());
    }

    @Override
    public Page in(String language) {
      return new BlockPage(language, block);
    }
  }

  /** One event. */
  record EventPage(String code, Event event) implements InLanguage {
    @Override
    public String kind() {
      return "event";
    }

    @Override
    public Address address() {
      return Addresses.event(code, event);
    }

    @Override
    public Page in(String language) {
      return new EventPage(language, event);
    }
  }

  /** Where to find help. */
  record HelplinesPage(String code) implements InLanguage {
    @Override
    public String kind() {
      return "helplines";
    }

    @Override
    public Address address() {
      return Addresses.section(code, "helplines");
    }

    @Override
    public Page in(String language) {
      return new HelplinesPage(language);
    }

    @Override
    public boolean ofHelp() {
      return true;
    }
  }

  /** The helplines in large type, for the wall of a classroom. */
  record HelpCardPage(String code) implements InLanguage {
    @Override
    public String kind() {
      return "help-card";
    }

    @Override
    public Address address() {
      return Addresses.helpCard(code);
    }

    @Override
    public Page in(String language) {
      return new HelpCardPage(language);
    }

    @Override
    public boolean indexed() {
      return false;
    }

    @Override
    public boolean ofHelp() {
      return true;
    }
  }

  /** The same in all languages at once. */
  record CommonHelpCardPage() implements Bilingual {
    @Override
    public String kind() {
      return "common-help-card";
    }

    @Override
    public Address address() {
      return Addresses.commonHelpCard();
    }

    @Override
    public Page in(String language) {
      return new HelpCardPage(language);
    }

    @Override
    public boolean indexed() {
      return false;
    }

    @Override
    public boolean ofHelp() {
      return true;
    }
  }

  /** A text from {@code content}. */
  record TextPage(String code, Article article) implements InLanguage {
    @Override
    public String kind() {
      return "text";
    }

    @Override
    public Address address() {
      return Addresses.section(code, article.id());
    }

    @Override
    public Page in(String language) {
      return new TextPage(language, article);
    }

    @Override
    public boolean ofHelp() {
      return article.id().equals("safety");
    }
  }

  /** A guide: what to do if something happens, in steps. */
  record GuidePage(String code, Article article) implements InLanguage {
    @Override
    public String kind() {
      return "guide";
    }

    @Override
    public Address address() {
      return Addresses.guide(code, article.id());
    }

    @Override
    public Page in(String language) {
      return new GuidePage(language, article);
    }

    @Override
    public boolean ofHelp() {
      return true;
    }
  }

  /** The press centre. */
  record PressPage(String code) implements InLanguage {
    @Override
    public String kind() {
      return "press";
    }

    @Override
    public Address address() {
      return Addresses.section(code, "press");
    }

    @Override
    public Page in(String language) {
      return new PressPage(language);
    }
  }

  /** One press release. */
  record ReleasePage(String code, Article article) implements InLanguage {
    @Override
    public String kind() {
      return "release";
    }

    @Override
    public Address address() {
      return Addresses.release(code, article.id());
    }

    @Override
    public Page in(String language) {
      return new ReleasePage(language, article);
    }
  }

  /** The search, and without scripts an index of everything by letter. */
  record SearchPage(String code) implements InLanguage {
    @Override
    public String kind() {
      return "search";
    }

    @Override
    public Address address() {
      return Addresses.section(code, "search");
    }

    @Override
    public Page in(String language) {
      return new SearchPage(language);
    }
  }

  /** All pages as a list. */
  record SitemapPage(String code) implements InLanguage {
    @Override
    public String kind() {
      return "sitemap";
    }

    @Override
    public Address address() {
      return Addresses.section(code, "sitemap");
    }

    @Override
    public Page in(String language) {
      return new SitemapPage(language);
    }
  }
}
