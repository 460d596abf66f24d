package kz.igilik.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.igilik.model.Article;
import kz.igilik.model.Publish.Part;
import kz.igilik.site.Address;
import kz.igilik.site.Addresses;
import kz.igilik.site.Planner;

/**
 * The pages that texts may link to, written from the folder of the language: {@code
 * /blocks/sport/}. They are those that the planner plans; where sources still have errors, also
 * those that it will plan once they are mended.
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
    languages = scope.languages();
    language = scope.mainLanguage();
    pictures = Set.copyOf(scope.site().pictures());
    hasCalendars = scope.site().campaign().publish().has(Part.CALENDARS);
    new Planner(scope.site()).addresses(language).forEach(this::add);
    BrokenFiles broken = scope.broken();
    broken.files().stream()
        .flatMap(file -> Addresses.ofSource(language, file).stream())
        .forEach(this::add);
    if (!scope.knowsDates() || scope.site().campaign().days().isEmpty()) {
      unknown.add("/schedule/");
    }
    if (broken.files().stream().anyMatch(file -> file.startsWith("data/events/"))) {
      scope.site().regions().forEach(region -> unknown.add("/regions/" + region.id() + "/poster/"));
    }
    if (!broken.blocksAreKnown()) {
      unknown.addAll(List.of("/blocks/", "/regions/"));
    }
    if (!broken.regionsAreKnown()) {
      unknown.addAll(List.of("/regions/", "/calendar/", "/lite/"));
    }
  }

  private void add(Address address) {
    paths.add(address.path().substring(language.length()));
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
