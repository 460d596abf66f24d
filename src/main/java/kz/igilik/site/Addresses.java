package kz.igilik.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.model.Article;
import kz.igilik.model.Event;

/**
 * The scheme of addresses, the only place that knows it. Addresses are a promise
 * (docs/addresses.md): relative to the site's root, ASCII, lower case, the same below each
 * language.
 */
public final class Addresses {
  /** Prefix of the paths of all social cards. */
  public static final String CARDS = "cards/";

  /** Names below a language that have a page of their own, most of them in every site. */
  public static final List<String> SECTIONS =
      List.of(
          "schedule",
          "regions",
          "blocks",
          "calendar",
          "feeds",
          "helplines",
          "press",
          "facts",
          "search",
          "data",
          "sitemap");

  /** Names below a language that are reserved: no page of {@code content} may take them. */
  public static final List<String> TAKEN =
      Stream.concat(SECTIONS.stream(), Stream.of("events", "guides", "lite", "pictures")).toList();

  /** Names below the press centre that are reserved: no release may take them. */
  public static final List<String> TAKEN_BELOW_PRESS =
      List.of("logo", "toolkit", "kit", "pictures", "videos");

  private static final String EMBED = "embed/";

  /** Prefix of the paths of all assets. */
  public static final String ASSETS = "assets/";

  /** Prefix of the paths of all versions of the logo. */
  public static final String LOGO = "logo/";

  /** Prefix of the paths of all pictures for the posts of partners. */
  public static final String TOOLKIT = "toolkit/";

  /** Pictures of texts, under their own names. */
  public static final String PICTURES = ASSETS + "images/";

  /** Pictures with a record, under names that change with them. */
  public static final String PICTURES_WITH_RECORD = ASSETS + "pictures/";

  /** Prefix of the paths of the parts of a long sitemap. */
  public static final String SITEMAP_PARTS = "sitemap-";

  /** Prefix of the paths of open data; a change that breaks their readers needs another. */
  public static final String DATA = "data/v1/";

  private static final String HELP_CARD = "help-card";

  /** Names below a language whose pages and texts are of help. */
  private static final List<String> OF_HELP = List.of("helplines", "guides", "safety");

  private Addresses() {}

  public static Address gateway() {
    return new Address("");
  }

  public static Address notFound() {
    return new Address("404.html");
  }

  /** The page that a browser shows when it has neither a connection nor a copy. */
  public static Address offline() {
    return new Address("offline.html");
  }

  /** The service worker that keeps pages; at the root, because its scope is the folder it is in. */
  public static String worker() {
    return "offline.js";
  }

  /** The content policy for hosts to send. */
  public static String contentPolicy() {
    return "csp.txt";
  }

  /** When the site changes without a change of its sources. */
  public static String schedule() {
    return "schedule.json";
  }

  /** The list of all pages for search engines; not the one for readers. */
  public static String siteMap() {
    return "sitemap.xml";
  }

  /** One part of a long one, counted from 1. */
  public static String siteMap(int part) {
    return SITEMAP_PARTS + part + ".xml";
  }

  public static String robots() {
    return "robots.txt";
  }

  /** An icon that some systems request although no page names it. */
  public static String touchIcon() {
    return "apple-touch-icon.png";
  }

  /** The web app manifest, for installing the site. */
  public static String manifest(String language) {
    return language + "/manifest.json";
  }

  public static Address home(String language) {
    return new Address(language + "/");
  }

  /** A page by its path from the folder of its language: {@code /regions/almaty/}. */
  public static Address below(String language, String path) {
    return new Address(language + path);
  }

  /** The lists of what has moved, for the settings of hosts. */
  public static final String REDIRECTS = "_redirects";

  public static final String REDIRECTS_NGINX = "redirects-nginx.txt";
  public static final String REDIRECTS_APACHE = "redirects-apache.txt";

  /** A page with a fixed name: {@code schedule}, {@code regions}, {@code about} … */
  public static Address section(String language, String name) {
    return new Address(language + "/" + name + "/");
  }

  public static Address day(String language, LocalDate date) {
    return section(language, "schedule/" + date);
  }

  /** A week of the programme, by its first day. */
  public static Address week(String language, Week week) {
    return section(language, "schedule/week-" + week.first());
  }

  /** The months of the programme as tables. */
  public static Address months(String language) {
    return section(language, "schedule/months");
  }

  public static Address region(String language, String region) {
    return section(language, "regions/" + region);
  }

  public static Address regionBlock(String language, String region, String block) {
    return section(language, "regions/" + region + "/" + block);
  }

  /** The page for subscribing to the calendar of the whole programme. */
  public static Address subscribe(String language) {
    return section(language, "calendar");
  }

  /** The page for subscribing to the calendar of a region. */
  public static Address subscribe(String language, String region) {
    return section(language, "calendar/" + region);
  }

  public static Address poster(String language, String region, Week week) {
    return section(language, "regions/" + region + "/poster/" + week.first());
  }

  /** In all languages at once, so below no language. */
  public static Address commonPoster(String region, Week week) {
    return new Address("posters/" + region + "/" + week.first() + "/");
  }

  /** The lite page of a region. */
  public static Address lite(String language, String region) {
    return section(language, "lite/" + region);
  }

  /** The lite edition as a text to forward. */
  public static String liteText(String language, String region) {
    return liteTexts(language) + region + ".txt";
  }

  /** The prefix of their paths. */
  public static String liteTexts(String language) {
    return language + "/lite/";
  }

  public static Address block(String language, String block) {
    return section(language, "blocks/" + block);
  }

  public static Address event(String language, Event event) {
    return section(language, "events/" + event.folder() + "/" + event.id());
  }

  /** The pattern of the addresses of events, for scripts to fill in. */
  public static Address anyEvent(String language) {
    return section(language, "events/{folder}/{event}");
  }

  /** Prefix of the addresses of all events. */
  public static Address events(String language) {
    return section(language, "events");
  }

  public static Address release(String language, String release) {
    return section(language, "press/" + release);
  }

  /** A release as PDF. */
  public static String releasePdf(String language, String release) {
    return language + "/press/" + release + ".pdf";
  }

  /** A release in all languages side by side, so below no language. */
  public static Address commonRelease(String release) {
    return new Address("press/" + release + "/");
  }

  /** The fact sheet as a table. */
  public static String factTable(String language) {
    return language + "/facts.csv";
  }

  /** A release as plain text. */
  public static String releaseText(String language, String release) {
    return language + "/press/" + release + ".txt";
  }

  /** A contact for the press, for an address book. */
  public static String contactCard(String language, String contact) {
    return language + "/press/contact/" + contact + ".vcf";
  }

  /** What a release said before a correction. */
  public static String formerText(String language, String digest) {
    return language + "/press/former/" + digest + ".txt";
  }

  /** The logo: what there is of it, and how to use it. */
  public static Address logo(String language) {
    return section(language, "press/logo");
  }

  /** What partners can post about the campaign. */
  public static Address toolkit(String language) {
    return section(language, "press/toolkit");
  }

  /** All of it in one ZIP. */
  public static String toolkitZip(String language) {
    return language + "/press/toolkit.zip";
  }

  /** Prefix of the paths of its pictures. */
  public static String toolkitPictures(String language) {
    return TOOLKIT + language + "/";
  }

  /**
   * A picture for a post.
   *
   * @param digest of everything that determines the picture
   */
  public static String toolkitPicture(String language, String name, String digest) {
    return toolkitPictures(language) + name + "." + digest + ".png";
  }

  /** All versions of the logo in one ZIP. */
  public static String logoZip(String language) {
    return language + "/press/logo.zip";
  }

  /** The media kit: everything a journalist needs in one ZIP. */
  public static String kitZip(String language) {
    return language + "/press/kit.zip";
  }

  /** The page of a picture, with all its terms. */
  public static Address picture(String language, String picture) {
    return section(language, "pictures/" + picture);
  }

  /** The page of a video, with its transcript and terms. */
  public static Address video(String language, String video) {
    return section(language, "press/videos/" + video);
  }

  /** All pictures that journalists may take. */
  public static Address gallery(String language) {
    return section(language, "press/pictures");
  }

  public static Address guide(String language, String guide) {
    return section(language, "guides/" + guide);
  }

  /** Whether a path is that of a page of help, or of its plain text. Nobody may keep a copy. */
  public static boolean ofHelp(String path) {
    String shown = path.startsWith(EMBED) ? path.substring(EMBED.length()) : path;
    String[] steps = shown.split("/");
    return steps[0].equals(HELP_CARD) || steps.length > 1 && OF_HELP.contains(steps[1]);
  }

  /** Where the page of a file will be, by the file's path alone: an event's or an article's. */
  public static Optional<Address> ofSource(String language, String file) {
    var steps = List.of(file.replaceFirst("\\.[a-z]+$", "").split("/"));
    if (file.startsWith("data/events/") && steps.size() == 4) {
      return Optional.of(section(language, String.join("/", steps.subList(1, 4))));
    }
    return file.startsWith("content/") && steps.size() > 2
        ? Optional.of(section(language, String.join("/", steps.subList(2, steps.size()))))
        : Optional.empty();
  }

  /** The page of a text of {@code content}. */
  public static Address article(String language, Article article) {
    String folder = article.section().isEmpty() ? "" : article.section() + "/";
    return section(language, folder + article.id());
  }

  /** A guide as plain text. */
  public static String guideText(String language, String guide) {
    return guideTexts(language) + guide + ".txt";
  }

  /** The prefix of their paths. */
  public static String guideTexts(String language) {
    return language + "/guides/";
  }

  /** The prefix of the paths of all calendars. */
  public static String calendars(String language) {
    return "calendar/" + language + "/";
  }

  /** The help card, for the wall of a classroom. */
  public static Address helpCard(String language) {
    return section(language, "helplines/card");
  }

  /** In all languages at once, so below no language. */
  public static Address commonHelpCard() {
    return new Address(HELP_CARD + "/");
  }

  public static String calendar(String language) {
    return calendars(language) + "all.ics";
  }

  /** Prefix of the paths of calendars of one month. */
  public static String monthCalendars(String language) {
    return calendars(language) + "month/";
  }

  /** A month of a calendar that has many dates: {@code calendar/kk/month/2023-05/all.ics}. */
  public static String monthCalendar(String language, String calendar, YearMonth month) {
    String rest = calendar.substring(calendars(language).length());
    return monthCalendars(language) + month + "/" + rest;
  }

  public static String regionCalendar(String language, String region) {
    return calendars(language) + "region/" + region + ".ics";
  }

  public static String blockCalendar(String language, String block) {
    return calendars(language) + "block/" + block + ".ics";
  }

  public static String regionBlockCalendar(String language, String region, String block) {
    return calendars(language) + "region/" + region + "/" + block + ".ics";
  }

  public static String eventCalendar(String language, Event event) {
    return calendars(language) + "event/" + event.folder() + "/" + event.id() + ".ics";
  }

  /** The pattern of the addresses of the calendars of events. */
  public static String anyEventCalendar(String language) {
    return calendars(language) + "event/{folder}/{event}.ics";
  }

  /**
   * The picture that messengers show beside a link.
   *
   * @param digest of everything that determines the picture
   */
  public static String card(String language, String name, String digest) {
    return CARDS + language + "/" + name + "." + digest + ".png";
  }

  /** The search index of a language. */
  public static String searchIndex(String language) {
    return "search/" + language + ".json";
  }

  /** A feed; its ending tells its form. */
  public static String feed(String language, FeedTopic topic, FileKind form) {
    return "feeds/" + language + "/" + topic.written() + "." + form.ending();
  }

  /** The copy of a page that other sites may show in a frame; servers allow it there only. */
  public static Address embed(Address page) {
    return new Address(EMBED + page.path());
  }

  /** What other sites have to know to show it (oEmbed). */
  public static String oembed(Address page) {
    return "oembed/" + page.path().replaceFirst("/$", "") + ".json";
  }

  /** The script with which they give it the height that it needs. */
  public static String embedScript() {
    return EMBED + "height.js";
  }

  /** The page that lists the feeds. */
  public static Address feeds(String language) {
    return section(language, "feeds");
  }

  /** The site for programs that read texts. */
  public static String llms() {
    return "llms.txt";
  }

  /** A file of open data about the whole campaign. */
  public static String data(String file) {
    return DATA + file;
  }

  /** What tells of the fields of a kind of records. */
  public static String dataSchema(String kind) {
    return DATA + "schema/" + kind + ".json";
  }

  /** The events of a region, or the national ones. */
  public static String dataOfRegion(String folder) {
    return DATA + "regions/" + folder + "/events.json";
  }

  /** The events of a block. */
  public static String dataOfBlock(String block) {
    return DATA + "blocks/" + block + "/events.json";
  }
}
