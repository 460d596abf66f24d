package kz.igilik.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.igilik.model.Article;
import kz.igilik.site.Address;
import kz.igilik.site.Addresses;
import kz.igilik.site.Planner;

/**
 * The pages that texts may link to, as paths below the language folder: {@code /blocks/sport/}.
 * They are the planner's pages. While sources have errors, they also include the pages that will
 * exist once these are mended.
 */
final class InternalLinks {
  private static final String ANY = "any";

  private final Set<String> paths = new TreeSet<>();
  private final Set<String> unknown = new TreeSet<>();
  private final Set<String> pictures;
  private final Scope scope;
  private final String language;
  private final List<String> languages;

  InternalLinks(Scope scope) {
    this.scope = scope;
    languages = scope.languages();
    language = scope.mainLanguage();
    pictures = Set.copyOf(scope.site().images());
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
    paths.add(address.below(language));
  }

  boolean leadTo(String path) {
    return paths.contains(path) || unknown.stream().anyMatch(path::startsWith);
  }

  /**
   * Whether the site has a file, by its path from the root. Assets other than pictures are named by
   * their content, so before the bake nothing is known about them.
   */
  boolean isFile(String path) {
    String name = path.substring(1);
    if (name.startsWith(Addresses.PICTURES)) {
      return pictures.contains(name.substring(Addresses.PICTURES.length()));
    }
    return name.startsWith(Addresses.ASSETS)
        || name.equals(Addresses.touchIcon())
        || scope.files().test(name)
        || mayComeOf(name);
  }

  /**
   * Whether the file may belong to a source that could not be read. Then a link to it is not
   * reported as a second mistake.
   */
  private boolean mayComeOf(String name) {
    BrokenFiles broken = scope.broken();
    return !broken.blocksAreKnown()
        || !broken.regionsAreKnown()
        || broken.files().stream().anyMatch(file -> stem(file).equals(stem(name)));
  }

  private static String stem(String path) {
    return path.replaceFirst("^.*/", "").replaceFirst("\\.[a-z]+$", "");
  }

  /**
   * The nearest page, or empty. Internal links have no language and end with a slash; copied ones
   * may have a language and lack the slash.
   */
  String near(String written) {
    String path = "/" + written.replaceFirst("^[./]+", "").replaceFirst("index\\.html$", "");
    String whole = path.endsWith("/") ? path : path + "/";
    String first = whole.substring(1, Math.max(1, whole.indexOf('/', 1)));
    String plain = languages.contains(first) ? whole.substring(1 + first.length()) : whole;
    return paths.contains(plain) ? plain : Scope.near(plain, paths);
  }

  /**
   * The path of an article below its language folder. Only the anchors of articles are known here.
   */
  static String pathOf(Article article) {
    return Addresses.article(ANY, article).below(ANY);
  }
}
