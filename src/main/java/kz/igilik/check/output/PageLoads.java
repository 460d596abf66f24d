package kz.igilik.check.output;

import static java.nio.charset.StandardCharsets.UTF_8;

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
 *
 * <p>Pages are looked at as bytes, and only at tags that can load something: there are many.
 */
public final class PageLoads {
  private static final Set<String> LOADING =
      Set.of(
          "audio", "base", "button", "embed", "form", "frame", "iframe", "image", "img", "input",
          "link", "meta", "object", "script", "source", "style", "track", "use", "video");

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

  /** Looks at a finished page. Any thread may call it. */
  public void look(Page page, byte[] bytes) {
    int at = next(bytes, 0, '<');
    while (at < bytes.length) {
      at = next(bytes, tag(page, bytes, at), '<');
    }
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

  /** Goes on behind the tag, or behind the text of a script or a style. */
  private int tag(Page page, byte[] bytes, int at) {
    if (starts(bytes, at, "<!--")) {
      return end(bytes, at + 4, "-->");
    }
    int nameEnd = at + 1;
    while (nameEnd < bytes.length && isLetter(bytes[nameEnd])) {
      nameEnd++;
    }
    if (nameEnd - at < 4) { // no name of these is shorter
      return nameEnd;
    }
    String name = new String(bytes, at + 1, nameEnd - at - 1, UTF_8).toLowerCase(Locale.ROOT);
    if (!LOADING.contains(name)) {
      return nameEnd;
    }
    int end = tagEnd(bytes, nameEnd);
    String attributes = new String(bytes, nameEnd, end - nameEnd, UTF_8);
    if (mayNameElsewhere(attributes)) {
      attributes(page, name, attributes);
    }
    return name.equals("script") || name.equals("style")
        ? inside(page, name, attributes, bytes, end)
        : end;
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

  private int inside(Page page, String name, String attributes, byte[] bytes, int tagEnd) {
    int from = Math.min(bytes.length, tagEnd + 1);
    int to = end(bytes, from, "</" + name) - name.length() - 2;
    if (name.equals("style")) {
      String text = text(bytes, from, to);
      styles.computeIfAbsent(text, PageLoads::loadedBy).forEach(address -> note(page, address));
    } else if (!attributes.contains("application/ld+json") && !attributes.contains(" src=")) {
      scripts.add(text(bytes, from, to));
    }
    return Math.max(from, to);
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, Math.max(0, to - from), UTF_8);
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

  /** The place of the sign that ends a tag; not one in quotes. */
  private static int tagEnd(byte[] bytes, int from) {
    byte quote = 0;
    for (int at = from; at < bytes.length; at++) {
      byte sign = bytes[at];
      if (quote == 0 && sign == '>') {
        return at;
      }
      if (quote == 0 && (sign == '"' || sign == '\'')) {
        quote = sign;
      } else if (sign == quote) {
        quote = 0;
      }
    }
    return bytes.length;
  }

  private static int end(byte[] bytes, int from, String sign) {
    int at = next(bytes, from, sign.charAt(0));
    while (at < bytes.length && !starts(bytes, at, sign)) {
      at = next(bytes, at + 1, sign.charAt(0));
    }
    return Math.min(bytes.length, at) + sign.length();
  }

  private static boolean starts(byte[] bytes, int at, String sign) {
    if (at + sign.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < sign.length(); i++) {
      if (Character.toLowerCase(bytes[at + i]) != sign.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int next(byte[] bytes, int from, char sign) {
    int at = from;
    while (at < bytes.length && bytes[at] != sign) {
      at++;
    }
    return at;
  }

  private static boolean isLetter(byte sign) {
    return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
  }
}
