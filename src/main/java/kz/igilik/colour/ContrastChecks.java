package kz.igilik.colour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.model.Block;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;

/**
 * Whether all that stands on each other on pages can be read, in the light and in the dark scheme.
 */
public final class ContrastChecks {
  private static final double TEXT = 4.5;
  private static final double MARK = 3;
  private static final String HUE = "hue-light";

  /** What is read, on what it stands, and how much they must differ. */
  private record Pair(String above, String below, double enough) {}

  private static final List<Pair> PAIRS =
      Stream.of(
              pairs(
                  TEXT,
                  "ink",
                  "paper surface sky sun-tint danger-tint level-0 level-1 level-2 level-3"),
              pairs(TEXT, "quiet", "paper surface"),
              pairs(TEXT, "link", "paper surface sky"),
              pairs(TEXT, "danger", "paper surface danger-tint"),
              pairs(TEXT, "on-link", "link"),
              pairs(TEXT, "on-sun", "sun"),
              pairs(TEXT, "on-danger", "danger"),
              pairs(TEXT, "on-level-4", "level-4"),
              pairs(MARK, "edge", "paper surface"))
          .flatMap(pairs -> pairs)
          .toList();

  /** What cannot be read of a token, with the ground where it is hardest. */
  private record Finding(Pair pair, double ratio, String nearest) {}

  /** One for each token: its nearest readable value is readable on its other grounds, too. */
  private final Map<String, Finding> worst = new LinkedHashMap<>();

  private final Theme theme;
  private final boolean dark;
  private final Problems problems;

  private ContrastChecks(Theme theme, boolean dark, Problems problems) {
    this.theme = theme;
    this.dark = dark;
    this.problems = problems;
  }

  private static Stream<Pair> pairs(double enough, String above, String grounds) {
    return Stream.of(grounds.split(" ")).map(below -> new Pair(above, below, enough));
  }

  public static void run(Theme theme, List<Block> blocks, Problems problems) {
    for (boolean dark : new boolean[] {false, true}) {
      var checks = new ContrastChecks(theme, dark, problems);
      PAIRS.forEach(checks::pair);
      blocks.forEach(checks::hue);
      checks.worst.values().forEach(checks::report);
    }
  }

  private void pair(Pair pair) {
    Optional<Rgb> above = colour(pair.above());
    Optional<Rgb> below = colour(pair.below());
    if (above.isEmpty() || below.isEmpty() || fits(above.get(), below.get(), pair.enough())) {
      return; // a colour that cannot be reckoned with is reported already
    }
    boolean known = theme.at(pair.above(), dark).isPresent();
    String named = known ? pair.above() : pair.below();
    String other = known ? pair.below() : pair.above();
    Rgb nearest =
        known
            ? above.get().nearest(below.get(), pair.enough())
            : below.get().nearest(above.get(), pair.enough());
    keep(new Pair(named, other, pair.enough()), above.get().contrast(below.get()), nearest.hex());
  }

  private static boolean fits(Rgb one, Rgb other, double enough) {
    return one.contrast(other) >= enough;
  }

  /** Words and drawings of a block are in its hue, on its tint, on paper and on cards. */
  private void hue(Block block) {
    double light = number(HUE);
    for (String ground : List.of("tint", "paper", "surface")) {
      Rgb below = ground.equals("tint") ? tint(block) : colour(ground).orElse(Rgb.WHITE);
      double ratio = hue(light, block).contrast(below);
      if (ratio < TEXT) {
        String other = ground.equals("tint") ? "tint-light" : ground;
        keep(new Pair(HUE, other, TEXT), ratio, readable(light, block, below));
      }
    }
  }

  private Rgb hue(double light, Block block) {
    return Rgb.ofOklch(light, number("hue-chroma"), block.hue());
  }

  private Rgb tint(Block block) {
    return Rgb.ofOklch(number("tint-light"), number("tint-chroma"), block.hue());
  }

  private String readable(double light, Block block, Rgb below) {
    for (int step = 1; step < 100; step++) {
      for (double near : new double[] {light - step / 100.0, light + step / 100.0}) {
        if (near >= 0 && near <= 1 && fits(hue(near, block), below, TEXT)) {
          return written(near, 2);
        }
      }
    }
    return written(light, 2);
  }

  private Optional<Rgb> colour(String token) {
    return dark ? theme.dark(token) : theme.light(token);
  }

  private double number(String token) {
    return dark ? theme.darkNumber(token) : theme.lightNumber(token);
  }

  private void keep(Pair pair, double ratio, String nearest) {
    worst.merge(
        pair.above(),
        new Finding(pair, ratio, nearest),
        (one, other) ->
            one.ratio() / one.pair().enough() <= other.ratio() / other.pair().enough()
                ? one
                : other);
  }

  private void report(Finding found) {
    Pair pair = found.pair();
    Position at =
        theme
            .at(pair.above(), dark)
            .or(() -> theme.at(pair.below(), dark))
            .orElse(Position.wholeFile(Theme.OWN));
    problems.report(
        Code.COLOUR_CONTRAST,
        at,
        pair.above(),
        pair.below(),
        written(Math.floor(found.ratio() * 100) / 100, 2),
        dark ? "@media (prefers-color-scheme: dark)" : ":root",
        written(pair.enough(), 1),
        found.nearest());
  }

  private static String written(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
