package kz.igilik.check.output;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problems;
import kz.igilik.site.Page;
import kz.igilik.site.SourceTree;

/**
 * What browsers load with a page without being asked: nothing may come from elsewhere, or others
 * learn who reads it. Also keeps the scripts and styles that pages carry inside, each once.
 */
public final class PageLoads {
  /** Tags that make a browser load something. */
  static final Set<String> LOADING =
      Set.of(
          "audio", "base", "button", "embed", "form", "frame", "iframe", "image", "img", "input",
          "link", "meta", "object", "script", "source", "style", "track", "use", "video");

  /** No name of them has fewer letters. */
  static final int SHORTEST = 3;

  /** Of links only these are loaded, or opened in advance. */
  private static final Pattern LOADED =
      Pattern.compile(
          "(?i)\\b(stylesheet|preload|prefetch|modulepreload|prerender|preconnect|dns-prefetch|icon"
              + "|apple-touch-icon|manifest|mask-icon|pingback)\\b");

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?<=[\\s\"'])([a-zA-Z:-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
  private static final Pattern IN_STYLE =
      Pattern.compile(
          "(?i)(?:url\\(\\s*[\"']?|@import\\s+[\"']|image-set\\(\\s*[\"'])([^\"')\\s]+)");
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)^(?:[a-z][a-z0-9+.-]*:|[/\\\\]{2}|&)");

  private final String base;
  private final SourceTree tree;
  private final Problems problems;
  private final Set<String> scripts = ConcurrentHashMap.newKeySet();
  private final Map<String, List<String>> styles = new ConcurrentHashMap<>(); // and what each loads
  private final Map<String, Foreign> foreign = new ConcurrentSkipListMap<>();

  /** Where something from elsewhere was met first in the order of pages, and how often. */
  private record Foreign(Page page, int times) {
    Foreign and(Foreign other) {
      boolean mine = page.address().file().compareTo(other.page.address().file()) <= 0;
      return new Foreign(mine ? page : other.page, times + other.times);
    }
  }

  /**
   * @param base where the site lives; its own address in full is not elsewhere
   */
  public PageLoads(URI base, SourceTree tree, Problems problems) {
    this.base = base.toString();
    this.tree = tree;
    this.problems = problems;
  }

  /** The scripts inside of pages, in a fixed order. */
  public Set<String> scripts() {
    return new TreeSet<>(scripts);
  }

  /** The styles inside of pages, in a fixed order. */
  public Set<String> styles() {
    return new TreeSet<>(styles.keySet());
  }

  /** Looks at the style sheet that pages load. */
  public void lookAtStyle(Page page, String style) {
    loadedBy(style).forEach(address -> note(page, address));
  }

  private static List<String> loadedBy(String style) {
    return IN_STYLE.matcher(style).results().map(loaded -> loaded.group(1)).toList();
  }

  /** Reports what came from elsewhere, each address once. */
  public void report() throws IOException {
    for (var found : foreign.entrySet()) {
      Page page = found.getValue().page();
      problems.report(
          Code.PAGE_LOADS_FOREIGN,
          Whence.of(found.getKey(), page, tree),
          found.getKey(),
          page.address().file(),
          found.getValue().times());
    }
  }

  /**
   * Looks at a tag of a finished page. Any thread may call it.
   *
   * @param name in small letters, one of {@link #LOADING}
   * @param attributes all of them, as they are written
   */
  void tag(Page page, String name, String attributes) {
    if (mayNameElsewhere(attributes)) {
      attributes(page, name, attributes);
    }
  }

  /** Keeps a script that stands inside of a page. */
  void script(String text) {
    scripts.add(text);
  }

  /** Keeps a style that stands inside of a page, and looks at what it loads. */
  void style(Page page, String text) {
    styles.computeIfAbsent(text, PageLoads::loadedBy).forEach(address -> note(page, address));
  }

  /** Most tags name files of the site only, and need no closer look. */
  private static boolean mayNameElsewhere(String written) {
    for (int i = 0; i < written.length(); i++) {
      switch (written.charAt(i)) {
        case ':', '&', '\\', '\t', '\n', '\r' -> {
          return true;
        }
        case '/' -> {
          if (written.startsWith("//", i)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private void attributes(Page page, String tag, String written) {
    if (tag.equals("link") && !LOADED.matcher(written).find()
        || tag.equals("meta") && !written.contains("refresh")) {
      return;
    }
    Matcher attribute = ATTRIBUTE.matcher(written);
    while (attribute.find()) {
      String value = value(attribute);
      switch (attribute.group(1).toLowerCase(Locale.ROOT)) {
        case "src", "href", "xlink:href", "action", "formaction", "poster", "data", "background" ->
            note(page, value);
        case "srcset", "imagesrcset" -> {
          for (String one : value.split(",")) {
            note(page, one.strip().split("\\s")[0]);
          }
        }
        case "content" -> refresh(page, tag, value);
        case "style" -> lookAtStyle(page, value);
        default -> {}
      }
    }
  }

  /** {@code content="0; url=https://…"}. */
  private void refresh(Page page, String tag, String value) {
    int url = value.toLowerCase(Locale.ROOT).indexOf("url=");
    if (tag.equals("meta") && url >= 0) {
      note(page, value.substring(url + "url=".length()).replaceAll("^['\"]", ""));
    }
  }

  private void note(Page page, String address) {
    String seen = address.replaceAll("[\\t\\n\\r]", "").strip(); // as browsers read it
    if (ELSEWHERE.matcher(seen).find() && !seen.startsWith(base)) {
      foreign.merge(address, new Foreign(page, 1), Foreign::and);
    }
  }

  private static String value(Matcher attribute) {
    for (int group = 2; group <= 4; group++) {
      if (attribute.group(group) != null) {
        return attribute.group(group);
      }
    }
    return "";
  }
}
