package kz.igilik.formats.card;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.site.SourceTree;

/**
 * The light colours of the style, from {@code assets/css/tokens.css}: so that cards look like the
 * site, also with a campaign's own colours.
 *
 * @param tokens {@code 0xRRGGBB} by name
 * @param light lightness of all hues in OKLCH
 * @param chroma their chroma
 */
record Colours(Map<String, Integer> tokens, double light, double chroma) {
  private static final String FILE = "assets/css/tokens.css";

  /** The light scheme comes first. */
  private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*([^;]*?)\\s*;");

  private static final Pattern COLOUR = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
  private static final Pattern NUMBER = Pattern.compile("\\d*\\.?\\d+");
  private static final String HUE = "hue";

  static Colours of(SourceTree tree, Problems problems) throws IOException {
    byte[] file = tree.read(FILE).orElse(new byte[0]);
    var values = new TreeMap<String, String>();
    Matcher found = TOKEN.matcher(new String(file, StandardCharsets.UTF_8));
    while (found.find()) {
      values.putIfAbsent(found.group(1), found.group(2));
    }
    var tokens = new TreeMap<String, Integer>();
    for (Ink ink : Ink.values()) {
      for (String name : new String[] {ink.colour, ink.ground}) {
        if (!name.equals(HUE)) {
          tokens.put(name, colour(name, values, problems));
        }
      }
    }
    return new Colours(
        tokens, number("hue-light", values, problems), number("hue-chroma", values, problems));
  }

  private static int colour(String name, Map<String, String> values, Problems problems) {
    String value = values.getOrDefault(name, "");
    if (!COLOUR.matcher(value).matches()) {
      problems.report(Code.COLOUR_UNREADABLE, Position.wholeFile(FILE), name);
      return 0;
    }
    String digits = value.length() == 4 ? value.replaceAll("([0-9a-fA-F])", "$1$1") : value;
    return Integer.parseInt(digits.substring(1), 16);
  }

  private static double number(String name, Map<String, String> values, Problems problems) {
    String value = values.getOrDefault(name, "");
    if (!NUMBER.matcher(value).matches()) {
      problems.report(Code.COLOUR_UNREADABLE, Position.wholeFile(FILE), name);
      return 0;
    }
    return Double.parseDouble(value);
  }

  /** The palette of a block's cards. */
  Palette palette(int hue) {
    return Palette.of(tokens, rgb(hue));
  }

  /** The palette of cards that belong to no block. */
  Palette palette() {
    return Palette.of(tokens, tokens.get(Ink.BAND.colour));
  }

  /** From OKLCH to sRGB (CSS Color 4, section 10), the same to the last bit on every machine. */
  private int rgb(int hue) {
    double a = chroma * StrictMath.cos(StrictMath.toRadians(hue));
    double b = chroma * StrictMath.sin(StrictMath.toRadians(hue));
    double l = cube(light + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(light - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(light - 0.0894841775 * a - 1.2914855480 * b);
    return channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) << 16
        | channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) << 8
        | channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
  }

  private static double cube(double value) {
    return value * value * value;
  }

  private static int channel(double linear) {
    double value =
        linear <= 0.0031308 ? 12.92 * linear : 1.055 * StrictMath.pow(linear, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * Math.max(0, Math.min(1, value)));
  }
}
