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
 * Checks what browsers load with a page: nothing may come from other hosts, which would learn who
 * reads it. Also collects the inline scripts and styles of all pages, each once.
 */
public final class PageLoads {
  /** Tags that make a browser load something. */
  static final Set<String> LOADING =
      Set.of(
          "audio", "base", "button", "embed", "form", "frame", "iframe", "image", "img", "input",
          "link", "meta", "object", "script", "source", "style", "track", "use", "video");

  /** The shortest of these names has this many letters. */
  static final int SHORTEST = 3;

  /** Links with these relations are loaded, or connected to, in advance. */
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

  /** Each inline style, with the addresses that it loads. */
  private final Map<String, List<String>> styles = new ConcurrentHashMap<>();

  private final Map<String, Foreign> foreign = new ConcurrentSkipListMap<>();

  /** The first page, in page order, that loads something foreign, and how often it is loaded. */
  private record Foreign(Page page, int times) {
    Foreign and(Foreign other) {
      boolean mine = page.address().file().compareTo(other.page.address().file()) <= 0;
      return new Foreign(mine ? page : other.page, times + other.times);
    }
  }

  /**
   * @param base address of the site; full addresses below it are not foreign
   */
  public PageLoads(URI base, SourceTree tree, Problems problems) {
    this.base = base.toString();
    this.tree = tree;
    this.problems = problems;
  }

  /** The inline scripts of pages, in a fixed order. */
  public Set<String> scripts() {
    return new TreeSet<>(scripts);
  }

  /** The inline styles of pages, in a fixed order. */
  public Set<String> styles() {
    return new TreeSet<>(styles.keySet());
  }

  /** Checks a style sheet that pages load. */
  public void lookAtStyle(Page page, String style) {
    loadedBy(style).forEach(address -> note(page, address));
  }

  private static List<String> loadedBy(String style) {
    return IN_STYLE.matcher(style).results().map(loaded -> loaded.group(1)).toList();
  }

  /** Reports what comes from other hosts, each address once. */
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
   * Checks a tag of a finished page. Thread-safe.
   *
   * @param name in lower case, one of {@link #LOADING}
   * @param attributes all attributes, as written
   */
  void tag(Page page, String name, String attributes) {
    if (mayNameElsewhere(attributes)) {
      attributes(page, name, attributes);
    }
  }

  /** Collects an inline script. */
  void script(String text) {
    scripts.add(text);
  }

  /** Collects an inline style and checks what it loads. */
  void style(Page page, String text) {
    styles.computeIfAbsent(text, PageLoads::loadedBy).forEach(address -> note(page, address));
  }

  /** Most tags name only files of the site and need no closer look. */
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

  /** Checks {@code content="0; url=https://…"}. */
  private void refresh(Page page, String tag, String value) {
    int url = value.toLowerCase(Locale.ROOT).indexOf("url=");
    if (tag.equals("meta") && url >= 0) {
      note(page, value.substring(url + "url=".length()).replaceAll("^['\"]", ""));
    }
  }

  private void note(Page page, String address) {
    String seen = address.replaceAll("[\\t\\n\\r]", "").strip(); // as browsers do
    if (ELSEWHERE.matcher(seen).find() && !plain(seen).startsWith(base)) {
      foreign.merge(address, new Foreign(page, 1), Foreign::and);
    }
  }

  /** What an address of a site may have that attributes write in another way. */
  private static String plain(String written) {
    return written.replace("&#39;", "'").replace("&amp;", "&");
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
