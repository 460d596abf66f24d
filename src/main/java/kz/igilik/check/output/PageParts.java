package kz.igilik.check.output;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names the largest parts of a page, by tag and class. A part runs from one structural element to
 * the next.
 */
final class PageParts {
  private static final int NAMED = 3;
  private static final Pattern START =
      Pattern.compile(
          "<(?:head|style|script|header|nav|main|section|article|ol|ul|svg|footer)\\b[^>]*>");
  private static final Pattern NAME =
      Pattern.compile("<(\\w+)(?:[^>]*?\\s(?:class|id)=\"?([\\w-]+))?");

  private PageParts() {}

  /**
   * The largest parts with their compressed sizes, such as {@code ol.ribbon 4100, svg.map 3200,
   * style sheet 5736}.
   */
  static String largest(byte[] page, int style) {
    Map<String, Integer> parts = parts(new String(page, StandardCharsets.UTF_8));
    if (style > 0) {
      parts.put("style sheet", style);
    }
    return parts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(NAMED)
        .map(part -> part.getKey() + " " + part.getValue())
        .collect(Collectors.joining(", "));
  }

  private static Map<String, Integer> parts(String page) {
    var texts = new LinkedHashMap<String, StringBuilder>();
    String name = "html";
    int from = 0;
    Matcher start = START.matcher(page);
    while (start.find()) {
      texts.computeIfAbsent(name, key -> new StringBuilder()).append(page, from, start.start());
      name = name(start.group());
      from = start.start();
    }
    texts.computeIfAbsent(name, key -> new StringBuilder()).append(page, from, page.length());
    var sizes = new LinkedHashMap<String, Integer>();
    texts.forEach(
        (part, text) ->
            sizes.put(part, Packed.size(text.toString().getBytes(StandardCharsets.UTF_8))));
    return sizes;
  }

  private static String name(String tag) {
    Matcher name = NAME.matcher(tag);
    if (!name.find()) {
      return tag;
    }
    return name.group(2) == null ? name.group(1) : name.group(1) + "." + name.group(2);
  }
}
