package kz.igilik.assets.icon;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of the plane a drawing shows, as its outermost element says it. */
public final class ViewBox {
  private static final Pattern NUMBER =
      Pattern.compile("([-+]?\\d*\\.?\\d+(?:[eE][-+]?\\d+)?)(?:px)?");

  private ViewBox() {}

  /**
   * Four numbers, {@code 0 0 24 24}: its {@code viewBox}, or else its {@code width} and {@code
   * height}; empty if it says neither, or something without size.
   */
  public static Optional<String> of(Map<String, String> attributes) {
    String[] own = attributes.getOrDefault("viewBox", "").strip().split("[\\s,]+");
    String width = attributes.getOrDefault("width", "");
    String height = attributes.getOrDefault("height", "");
    String[] all = own.length == 4 ? own : new String[] {"0", "0", width, height};
    var box = new StringBuilder();
    for (int i = 0; i < all.length; i++) {
      Matcher number = NUMBER.matcher(all[i].strip());
      if (!number.matches() || i > 1 && Double.parseDouble(number.group(1)) <= 0) {
        return Optional.empty();
      }
      box.append(i > 0 ? " " : "").append(number.group(1));
    }
    return Optional.of(box.toString());
  }
}
