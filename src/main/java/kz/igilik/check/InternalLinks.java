package kz.igilik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.igilik.model.Article;
import kz.igilik.model.Publish;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Region;
import kz.igilik.model.Site;
import kz.igilik.site.Address;
import kz.igilik.site.Addresses;

/**
 * The pages that texts may link to, written from the folder of the language: {@code
 * /blocks/sport/}. Unlike a plan of the site this can be told of sources that still have errors.
 */
final class InternalLinks {
  private static final List<String> NAMED_BY_CONTENT =
      List.of("assets/", Addresses.CARDS, "search/", "sitemap-");
  private static final List<String> FIXED =
      List.of(
          Addresses.worker(),
          Addresses.contentPolicy(),
          "apple-touch-icon.png",
          "robots.txt",
          "sitemap.xml");

  private final Set<String> paths = new TreeSet<>();
  private final Set<String> unknown = new TreeSet<>();
  private final Set<String> pictures;
  private final boolean hasCalendars;
  private final String language;
  private final List<String> languages;

  InternalLinks(Scope scope) {
    Site site = scope.site();
    languages = site.campaign().languages();
    language = languages.get(0);
    add(Stream.of(Addresses.home(language)));
    Publish publish = site.campaign().publish();
    pictures = Set.copyOf(site.pictures());
    hasCalendars = publish.has(Part.CALENDARS);
    add(
        Addresses.SECTIONS.stream()
            .filter(name -> !name.equals("search") || publish.has(Part.SEARCH))
            .filter(name -> !name.equals("calendar") || publish.has(Part.CALENDARS))
            .map(name -> Addresses.section(language, name)));
    add(Stream.of(Addresses.helpCard(language)));
    if (scope.knowsDates() && !site.campaign().last().isBefore(site.campaign().first())) {
      add(site.campaign().days().stream().map(day -> Addresses.day(language, day)));
    } else {
      unknown.add("/schedule/");
    }
    add(site.blocks().stream().map(block -> Addresses.block(language, block.id())));
    add(site.regions().stream().map(region -> Addresses.region(language, region.id())));
    if (publish.has(Part.CALENDARS)) {
      add(site.regions().stream().map(region -> Addresses.subscribe(language, region.id())));
    }
    add(site.regions().stream().flatMap(region -> regionBlocks(site, region)));
    add(site.events().stream().map(event -> Addresses.event(language, event)));
    add(site.articles(Article.PAGE).stream().map(page -> Addresses.section(language, page.id())));
    add(
        site.articles(Article.RELEASE).stream()
            .map(release -> Addresses.release(language, release.id())));
    add(site.articles(Article.GUIDE).stream().map(guide -> Addresses.guide(language, guide.id())));
    scope.broken().files().forEach(this::addBroken);
    if (!scope.broken().blocksAreKnown()) {
      unknown.addAll(List.of("/blocks/", "/regions/"));
    }
    if (!scope.broken().regionsAreKnown()) {
      unknown.addAll(List.of("/regions/", "/subscribe/"));
    }
  }

  private Stream<Address> regionBlocks(Site site, Region region) {
    return site.blocks().stream()
        .map(block -> Addresses.regionBlock(language, region.id(), block.id()));
  }

  private void add(Stream<Address> addresses) {
    addresses.forEach(address -> paths.add(address.path().substring(language.length())));
  }

  /** The page of a file that could not be read will be there once it is mended. */
  private void addBroken(String file) {
    var steps = new ArrayList<>(List.of(file.split("/")));
    boolean event = file.startsWith("data/events/") && steps.size() == 4;
    boolean article = file.startsWith("content/") && steps.size() >= 3;
    if (event || article) {
      String name = steps.remove(steps.size() - 1);
      String folder = String.join("/", steps.subList(event ? 1 : 2, steps.size()));
      paths.add(
          (folder.isEmpty() ? "/" : "/" + folder + "/")
              + name.replaceFirst("\\.[a-z]+$", "")
              + "/");
    }
  }

  boolean leadTo(String path) {
    return paths.contains(path) || unknown.stream().anyMatch(path::startsWith);
  }

  /**
   * Whether the site has a file, by its path from the root. Of those whose names change with their
   * content nothing can be said before the bake.
   */
  boolean isFile(String path) {
    String name = path.substring(1);
    return path.startsWith("/assets/images/")
        ? pictures.contains(path.substring("/assets/images/".length()))
        : NAMED_BY_CONTENT.stream().anyMatch(name::startsWith)
            || FIXED.contains(name)
            || languages.stream().anyMatch(one -> isFile(name, one));
  }

  private boolean isFile(String name, String of) {
    String calendars = Addresses.calendars(of);
    if (name.startsWith(calendars) && name.endsWith(".ics")) {
      return hasCalendars && hasCalendar(name.substring(calendars.length()));
    }
    boolean text =
        name.startsWith(Addresses.guideTexts(of)) || name.startsWith(Addresses.liteTexts(of));
    String page = name.substring(Math.min(name.length(), of.length())).replaceFirst("\\.txt$", "/");
    return name.equals(Addresses.pressFeed(of))
        || name.equals(Addresses.manifest(of))
        || text && name.endsWith(".txt") && leadTo(page.replaceFirst("^/lite/", "/regions/"));
  }

  /** A calendar has the path of its page, but for the first word. */
  private boolean hasCalendar(String rest) {
    String path = rest.replaceFirst("\\.ics$", "/");
    String[] kind = path.split("/", 2);
    return switch (kind[0]) {
      case "all" -> path.equals("all/");
      case "month" -> true; // only the bake knows which calendars are that long
      case "event", "region", "block" -> leadTo("/" + kind[0] + "s/" + kind[1]);
      default -> false;
    };
  }

  /**
   * The nearest page, or nothing. Links have no language and end with a slash; those copied from
   * elsewhere may have one and lack the other.
   */
  String near(String written) {
    String path = "/" + written.replaceFirst("^[./]+", "").replaceFirst("index\\.html$", "");
    String whole = path.endsWith("/") ? path : path + "/";
    String first = whole.substring(1, Math.max(1, whole.indexOf('/', 1)));
    String plain = languages.contains(first) ? whole.substring(1 + first.length()) : whole;
    return paths.contains(plain) ? plain : Scope.near(plain, paths);
  }

  /** Pages of articles have anchors that are known here: the path of one. */
  static String pathOf(Article article) {
    return article.section().isEmpty()
        ? "/" + article.id() + "/"
        : "/" + article.section() + "/" + article.id() + "/";
  }
}
