package kz.igilik.site;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.model.Article;
import kz.igilik.model.Block;
import kz.igilik.model.Event;
import kz.igilik.model.Picture;
import kz.igilik.model.Region;
import kz.igilik.model.Subject;
import kz.igilik.model.Video;

/** A planned page, one record per kind. */
public sealed interface Page {
  /** The kind as templates, document types and style sheets name it: {@code region-block}. */
  default String kind() {
    return PageKinds.of(getClass());
  }

  Address address();

  /** Language of the page; empty for the two bilingual ones. */
  Optional<String> language();

  /** The same page in another language; of a bilingual page, where that language begins. */
  Page in(String language);

  /** Whether search engines should index it; false for pages that only repeat others. */
  default boolean indexed() {
    return true;
  }

  /** What the page is about, if that is one thing: its social card shows it. */
  default Optional<Subject> subject() {
    return Optional.empty();
  }

  /** The dates it is there to list, if any. */
  default Optional<Lines> listed(Programme programme) {
    return Optional.empty();
  }

  /** Whether other sites may show it, as a small copy of its own. */
  default boolean embeddable() {
    return false;
  }

  /** Whether readers of other languages get the gateway in its place. */
  default boolean isFront() {
    return false;
  }

  /**
   * The page in each language by its code, and behind them, as {@code x-default}, for readers of
   * any other language: the gateway in place of a home page, if there is anything to choose from,
   * else the page in the main language.
   */
  default Map<String, Address> alternates(List<String> languages) {
    var alternates = new LinkedHashMap<String, Address>();
    languages.forEach(language -> alternates.put(language, in(language).address()));
    Address main = alternates.get(languages.get(0));
    alternates.put("x-default", isFront() && languages.size() > 1 ? Addresses.gateway() : main);
    return alternates;
  }

  /** Whether it only leads on to another page, where the campaign speaks one language. */
  default boolean forwards(List<String> languages) {
    return false;
  }

  /**
   * Whether it is a page of help. Nobody else should learn of the visit: such pages are not cached
   * and send no referrer.
   */
  default boolean ofHelp() {
    return Addresses.ofHelp(address().path());
  }

  /** Whether its address is promised for good, so that the ledger of addresses keeps it. */
  default boolean isPromised() {
    return false;
  }

  /** Where it leads at once, if its own page is now elsewhere. */
  default Optional<Address> movedTo() {
    return Optional.empty();
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

  /** The page for choosing a language, or the way to the only one. */
  record GatewayPage() implements Bilingual {
    @Override
    public Address address() {
      return Addresses.gateway();
    }

    @Override
    public boolean forwards(List<String> languages) {
      return languages.size() == 1;
    }

    @Override
    public boolean isFront() {
      return true;
    }
  }

  /** The page that a web server shows for an address that does not exist. */
  record NotFoundPage() implements Bilingual {
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
    public Address address() {
      return Addresses.home(code);
    }

    @Override
    public Page in(String language) {
      return new HomePage(language);
    }

    @Override
    public boolean isFront() {
      return true;
    }
  }

  /** The whole programme by day. */
  record SchedulePage(String code) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.section(code, "schedule");
    }

    @Override
    public Page in(String language) {
      return new SchedulePage(language);
    }

    @Override
    public Optional<Lines> listed(Programme programme) {
      return Optional.of(programme.all());
    }
  }

  /** One week of the programme. */
  record WeekPage(String code, Week week) implements InLanguage {
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
    public Address address() {
      return Addresses.months(code);
    }

    @Override
    public Page in(String language) {
      return new MonthsPage(language);
    }
  }

  /** One day of the programme. */
  record DayPage(String code, LocalDate date) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.day(code, date);
    }

    @Override
    public Page in(String language) {
      return new DayPage(language, date);
    }

    @Override
    public Optional<Lines> listed(Programme programme) {
      return Optional.of(programme.on(date));
    }
  }

  /** All regions, as a map and as a list. */
  record RegionsPage(String code) implements InLanguage {
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
    public Address address() {
      return Addresses.region(code, region.id());
    }

    @Override
    public boolean embeddable() {
      return true;
    }

    @Override
    public Page in(String language) {
      return new RegionPage(language, region);
    }

    @Override
    public Optional<Subject> subject() {
      return Optional.of(region);
    }

    @Override
    public Optional<Lines> listed(Programme programme) {
      return Optional.of(programme.in(region));
    }

    @Override
    public boolean isPromised() {
      return true;
    }
  }

  /**
   * The events of one block in one region. It exists even without events, because it may be
   * bookmarked and has a calendar; search engines may index it once it has events.
   */
  record RegionBlockPage(String code, Region region, Block block, boolean indexed)
      implements InLanguage {
    @Override
    public Address address() {
      return Addresses.regionBlock(code, region.id(), block.id());
    }

    @Override
    public Page in(String language) {
      return new RegionBlockPage(language, region, block, indexed);
    }

    @Override
    public Optional<Subject> subject() {
      return Optional.of(region);
    }

    @Override
    public Optional<Lines> listed(Programme programme) {
      return Optional.of(programme.in(region, block));
    }
  }

  /** A poster: the events of a region in a week, for printing. */
  record PosterPage(String code, Region region, Week week) implements InLanguage {
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

    @Override
    public Optional<Subject> subject() {
      return Optional.of(region);
    }
  }

  /** The same in all languages at once. */
  record CommonPosterPage(Region region, Week week) implements Bilingual {
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

    @Override
    public Optional<Subject> subject() {
      return Optional.of(region);
    }
  }

  /** The programme of one region in the lite edition. */
  record LitePage(String code, Region region) implements InLanguage {
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
    public Address address() {
      return Addresses.subscribe(code, region.id());
    }

    @Override
    public Page in(String language) {
      return new SubscribeRegionPage(language, region);
    }
  }

  /**
   * A small copy of a page for other sites to show in a frame.
   *
   * @param original the page itself
   */
  record EmbedPage(String code, Page original) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.embed(original.address());
    }

    @Override
    public Page in(String language) {
      return new EmbedPage(language, original.in(language));
    }

    @Override
    public boolean indexed() {
      return false;
    }

    @Override
    public Optional<Subject> subject() {
      return original.subject();
    }
  }

  /** The page that lists the feeds. */
  record FeedsPage(String code) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.feeds(code);
    }

    @Override
    public Page in(String language) {
      return new FeedsPage(language);
    }
  }

  /** All thematic blocks. */
  record BlocksPage(String code) implements InLanguage {
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
    public Address address() {
      return Addresses.block(code, block.id());
    }

    @Override
    public Page in(String language) {
      return new BlockPage(language, block);
    }

    @Override
    public Optional<Subject> subject() {
      return Optional.of(block);
    }

    @Override
    public Optional<Lines> listed(Programme programme) {
      return Optional.of(programme.of(block));
    }

    @Override
    public boolean isPromised() {
      return true;
    }
  }

  /** One event. */
  record EventPage(String code, Event event) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.event(code, event);
    }

    @Override
    public boolean embeddable() {
      return true;
    }

    @Override
    public Page in(String language) {
      return new EventPage(language, event);
    }

    @Override
    public Optional<Subject> subject() {
      return Optional.of(event);
    }

    @Override
    public boolean isPromised() {
      return true;
    }
  }

  /** Where to find help. */
  record HelplinesPage(String code) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.section(code, "helplines");
    }

    @Override
    public boolean embeddable() {
      return true;
    }

    @Override
    public Page in(String language) {
      return new HelplinesPage(language);
    }
  }

  /** The helplines in large type, for the wall of a classroom. */
  record HelpCardPage(String code) implements InLanguage {
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
  }

  /** The same in all languages at once. */
  record CommonHelpCardPage() implements Bilingual {
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
  }

  /** A guide: what to do if something happens, in steps. */
  record GuidePage(String code, Article article) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.guide(code, article.id());
    }

    @Override
    public Page in(String language) {
      return new GuidePage(language, article);
    }

    @Override
    public Optional<Subject> subject() {
      return Optional.of(article);
    }

    @Override
    public boolean isPromised() {
      return true;
    }
  }

  /** The press centre. */
  record PressPage(String code) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.section(code, "press");
    }

    @Override
    public Page in(String language) {
      return new PressPage(language);
    }
  }

  /** The fact sheet: figures with their sources. */
  record FactsPage(String code) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.section(code, "facts");
    }

    @Override
    public Page in(String language) {
      return new FactsPage(language);
    }
  }

  /** The logo, to take and to read how to use it. */
  record LogoPage(String code) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.logo(code);
    }

    @Override
    public Page in(String language) {
      return new LogoPage(language);
    }
  }

  /** Pictures and texts for the posts of partners. */
  record ToolkitPage(String code) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.toolkit(code);
    }

    @Override
    public Page in(String language) {
      return new ToolkitPage(language);
    }
  }

  /** One press release. */
  record ReleasePage(String code, Article article) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.release(code, article.id());
    }

    @Override
    public Page in(String language) {
      return new ReleasePage(language, article);
    }

    @Override
    public Optional<Subject> subject() {
      return Optional.of(article);
    }

    @Override
    public boolean isPromised() {
      return true;
    }
  }

  /** One press release in all languages, side by side. */
  record CommonReleasePage(Article article) implements Bilingual {
    @Override
    public Address address() {
      return Addresses.commonRelease(article.id());
    }

    @Override
    public Page in(String language) {
      return new ReleasePage(language, article);
    }

    @Override
    public boolean indexed() {
      return false;
    }

    @Override
    public Optional<Subject> subject() {
      return Optional.of(article);
    }
  }

  /** One picture with all its terms. */
  record PicturePage(String code, Picture picture) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.picture(code, picture.id());
    }

    @Override
    public Page in(String language) {
      return new PicturePage(language, picture);
    }
  }

  /** One video with its transcript and terms. */
  record VideoPage(String code, Video video) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.video(code, video.id());
    }

    @Override
    public Page in(String language) {
      return new VideoPage(language, video);
    }

    /** One that has to vanish after a day has no address for good. */
    @Override
    public boolean isPromised() {
      return video.shown().lastDay().isEmpty();
    }
  }

  /** All pictures that journalists may take. */
  record GalleryPage(String code) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.gallery(code);
    }

    @Override
    public Page in(String language) {
      return new GalleryPage(language);
    }
  }

  /** The search, and without scripts an index of everything by letter. */
  record SearchPage(String code) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.section(code, "search");
    }

    @Override
    public Page in(String language) {
      return new SearchPage(language);
    }
  }

  /** What others may take as data, and how. */
  record DataPage(String code) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.section(code, "data");
    }

    @Override
    public Page in(String language) {
      return new DataPage(language);
    }
  }

  /** All pages as a list. */
  record SitemapPage(String code) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.section(code, "sitemap");
    }

    @Override
    public Page in(String language) {
      return new SitemapPage(language);
    }
  }

  /** A text from {@code content}. */
  record TextPage(String code, Article article) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.section(code, article.id());
    }

    @Override
    public Page in(String language) {
      return new TextPage(language, article);
    }

    @Override
    public Optional<Subject> subject() {
      return Optional.of(article);
    }

    @Override
    public boolean isPromised() {
      return true;
    }
  }

  /**
   * What stands at the address of a page that has moved or is gone for good.
   *
   * @param path below the folder of the language: {@code /events/almaty/relay/}
   * @param target likewise; empty if the page is gone
   */
  record GonePage(String code, String path, Optional<String> target) implements InLanguage {
    @Override
    public Address address() {
      return Addresses.below(code, path);
    }

    @Override
    public Page in(String language) {
      return new GonePage(language, path, target);
    }

    @Override
    public boolean indexed() {
      return false;
    }

    @Override
    public Optional<Address> movedTo() {
      return target.map(to -> Addresses.below(code, to));
    }
  }
}
