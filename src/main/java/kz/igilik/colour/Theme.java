package kz.igilik.colour;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.site.SourceTree;

/**
 * The tokens of a site: those of the program, and over them those that the campaign names. What the
 * campaign does not name is derived from what it names, so three colours are enough.
 */
public final class Theme {
  public static final String DEFAULTS = "assets/css/defaults.css";
  static final String OWN = "assets/css/tokens.css";

  private static final Pattern VARIABLE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");
  private static final Pattern MIX = Pattern.compile("mix\\((\\S+) (\\d+)%, (\\S+)\\)");
  private static final Pattern CONTRAST = Pattern.compile("contrast\\((\\S+)\\)");
  private static final Pattern NUMBER = Pattern.compile("\\d*\\.?\\d+");
  private static final int DEEPEST = 8;

  private final TokenSheet defaults;
  private final TokenSheet own;
  private final Map<String, String> light = new LinkedHashMap<>();
  private final Map<String, String> dark = new LinkedHashMap<>();

  private Theme(TokenSheet defaults, TokenSheet own) {
    this.defaults = defaults;
    this.own = own;
    merge(defaults.light(), own.light(), light);
    light.replaceAll((name, value) -> reckoned(value, light, name));
    merge(defaults.dark(), own.dark(), dark);
    var both = new LinkedHashMap<>(light);
    both.putAll(dark);
    dark.replaceAll((name, value) -> reckoned(value, both, name));
  }

  /** Reports colours of the campaign that are not written in a form which can be reckoned with. */
  public static Theme of(SourceTree tree, Problems problems) throws IOException {
    var theme = new Theme(sheet(tree, DEFAULTS), sheet(tree, OWN));
    theme.unreadable(theme.own.light(), theme.light, problems);
    theme.unreadable(theme.own.dark(), theme.dark, problems);
    return theme;
  }

  private static TokenSheet sheet(SourceTree tree, String path) throws IOException {
    byte[] bytes = tree.read(path).orElse(new byte[0]);
    return TokenSheet.of(path, new String(bytes, StandardCharsets.UTF_8));
  }

  private static void merge(
      Map<String, TokenSheet.Token> defaults,
      Map<String, TokenSheet.Token> own,
      Map<String, String> into) {
    defaults.forEach((name, token) -> into.put(name, token.value()));
    own.forEach((name, token) -> into.put(name, token.value()));
  }

  private void unreadable(
      Map<String, TokenSheet.Token> named, Map<String, String> values, Problems problems) {
    named.forEach(
        (name, token) -> {
          if (isColour(name) && Rgb.of(values.get(name)).isEmpty()
              || isNumber(name) && !NUMBER.matcher(token.value()).matches()) {
            problems.report(Code.COLOUR_UNREADABLE, token.at(), name.substring(2));
          }
        });
  }

  private boolean isColour(String name) {
    return Optional.ofNullable(defaults.light().get(name))
        .filter(token -> isReckoned(token.value()) || Rgb.of(token.value()).isPresent())
        .isPresent();
  }

  private boolean isNumber(String name) {
    return name.startsWith("--hue-") || name.startsWith("--tint-");
  }

  private static boolean isReckoned(String value) {
    return value.startsWith("mix(") || value.startsWith("contrast(") || value.startsWith("var(");
  }

  // ---- reckoning

  private String reckoned(String value, Map<String, String> all, String name) {
    return isReckoned(value)
        ? colour(value, all, name, DEEPEST).map(Rgb::hex).orElse(value)
        : value;
  }

  /**
   * @param self the token that is reckoned: where it names itself, its light colour is meant
   */
  private Optional<Rgb> colour(String value, Map<String, String> all, String self, int deeper) {
    Matcher variable = VARIABLE.matcher(value);
    Matcher mix = MIX.matcher(value);
    Matcher contrast = CONTRAST.matcher(value);
    if (deeper == 0) {
      return Optional.empty();
    } else if (variable.matches()) {
      String name = "--" + variable.group(1);
      Map<String, String> from = name.equals(self) ? light : all;
      String next = from.get(name);
      return next == null ? Optional.empty() : colour(next, from, name, deeper - 1);
    } else if (mix.matches()) {
      double share = Integer.parseInt(mix.group(2)) / 100.0;
      Optional<Rgb> ground = colour(mix.group(3), all, self, deeper - 1);
      return colour(mix.group(1), all, self, deeper - 1)
          .flatMap(above -> ground.map(below -> above.over(below, share)));
    } else if (contrast.matches()) {
      return colour(contrast.group(1), all, self, deeper - 1).map(Rgb::readable);
    }
    return Rgb.of(value);
  }

  // ---- what comes of it

  /** The sheet of all tokens. */
  public String css() {
    return ":root{"
        + written(light)
        + "}@media screen and (prefers-color-scheme:dark){:root{"
        + written(dark)
        + "}}"
        + withoutOwn(defaults.rest())
        + own.rest();
  }

  private static String written(Map<String, String> tokens) {
    var text = new StringBuilder();
    tokens.forEach((name, value) -> text.append(name).append(": ").append(value).append(";\n"));
    return text.toString();
  }

  /** What depends on the window gives way to what the campaign says. */
  private String withoutOwn(String rest) {
    String left = rest;
    for (String name : own.light().keySet()) {
      left = left.replaceAll("(?<![a-z0-9-])" + Pattern.quote(name) + "\\s*:[^;{}]*;", "");
    }
    return left;
  }

  /** A colour of the light scheme, such as {@code band}. */
  public Optional<Rgb> light(String token) {
    return Optional.ofNullable(light.get("--" + token)).flatMap(Rgb::of);
  }

  /** A colour of the light scheme as {@code #rrggbb}; white where it cannot be reckoned with. */
  public String lightHex(String token) {
    return light(token).orElse(Rgb.WHITE).hex();
  }

  /** A colour of the dark scheme as {@code #rrggbb}; white where it cannot be reckoned with. */
  public String darkHex(String token) {
    return dark(token).orElse(Rgb.WHITE).hex();
  }

  Optional<Rgb> dark(String token) {
    return Optional.ofNullable(dark.get("--" + token)).flatMap(Rgb::of).or(() -> light(token));
  }

  /** A number of the light scheme, such as {@code hue-light}; 0 if it is none. */
  public double lightNumber(String token) {
    return number(light.get("--" + token));
  }

  double darkNumber(String token) {
    return number(dark.getOrDefault("--" + token, light.get("--" + token)));
  }

  private static double number(String value) {
    return value != null && NUMBER.matcher(value).matches() ? Double.parseDouble(value) : 0;
  }

  /** Where the campaign names a token; in the dark scheme the light value may be what counts. */
  Optional<Position> at(String token, boolean inDark) {
    String name = "--" + token;
    Optional<TokenSheet.Token> here =
        Optional.ofNullable(own.dark().get(name)).filter(any -> inDark);
    return here.or(() -> Optional.ofNullable(own.light().get(name))).map(TokenSheet.Token::at);
  }
}
