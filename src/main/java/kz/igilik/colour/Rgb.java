package kz.igilik.colour;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colour of a screen; channels from 0 to 255. */
public record Rgb(int red, int green, int blue) {
  public static final Rgb WHITE = new Rgb(255, 255, 255);
  public static final Rgb BLACK = new Rgb(0, 0, 0);

  private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

  /** How often the distance to a readable colour is halved: finer than a channel can show. */
  private static final int HALVES = 10;

  /** Of {@code #00586e} or {@code #fff}; empty for every other form. */
  public static Optional<Rgb> of(String written) {
    Matcher hex = HEX.matcher(written.strip());
    if (!hex.matches()) {
      return Optional.empty();
    }
    String digits = hex.group(1);
    String six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
    return Optional.of(of(Integer.parseInt(six, 16)));
  }

  private static Rgb of(int value) {
    return new Rgb(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
  }

  /** From OKLCH (CSS Color 4, section 10), the same to the last bit on every machine. */
  public static Rgb ofOklch(double light, double chroma, int hue) {
    double a = chroma * StrictMath.cos(StrictMath.toRadians(hue));
    double b = chroma * StrictMath.sin(StrictMath.toRadians(hue));
    double l = cube(light + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(light - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(light - 0.0894841775 * a - 1.2914855480 * b);
    return new Rgb(
        channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
  }

  private static double cube(double value) {
    return value * value * value;
  }

  private static int channel(double linear) {
    double value =
        linear <= 0.0031308 ? 12.92 * linear : 1.055 * StrictMath.pow(linear, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * Math.max(0, Math.min(1, value)));
  }

  /** {@code 0xRRGGBB}. */
  public int value() {
    return red << 16 | green << 8 | blue;
  }

  public String hex() {
    return String.format("#%06x", value());
  }

  /** This colour laid over another one, covering that share of it. */
  Rgb over(Rgb ground, double share) {
    return new Rgb(
        between(ground.red, red, share),
        between(ground.green, green, share),
        between(ground.blue, blue, share));
  }

  private static int between(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  /** From 1 to 21 (WCAG 2.2, contrast ratio). */
  public double contrast(Rgb other) {
    double one = luminance() + .05;
    double two = other.luminance() + .05;
    return Math.max(one, two) / Math.min(one, two);
  }

  /** Relative luminance, from 0 to 1 (WCAG 2.2). */
  public double luminance() {
    return .2126 * linear(red) + .7152 * linear(green) + .0722 * linear(blue);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= .04045 ? value / 12.92 : StrictMath.pow((value + .055) / 1.055, 2.4);
  }

  /** White or black, whichever is easier to read on this colour. */
  Rgb readable() {
    return contrast(WHITE) >= contrast(BLACK) ? WHITE : BLACK;
  }

  /** The colour nearest to this one, darker or lighter, with enough contrast. */
  Rgb nearest(Rgb other, double enough) {
    Rgb darker = towards(BLACK, other, enough);
    Rgb lighter = towards(WHITE, other, enough);
    boolean dark = darker.contrast(other) >= enough;
    boolean light = lighter.contrast(other) >= enough;
    return dark && (!light || far(darker) <= far(lighter)) ? darker : lighter;
  }

  private Rgb towards(Rgb end, Rgb other, double enough) {
    double from = 0;
    double to = 1;
    for (int i = 0; i < HALVES; i++) {
      double middle = (from + to) / 2;
      if (end.over(this, middle).contrast(other) >= enough && onSide(end, middle, other)) {
        to = middle;
      } else {
        from = middle;
      }
    }
    return end.over(this, to);
  }

  /** Beyond the other colour, as seen from it towards the end: before it, contrast falls first. */
  private boolean onSide(Rgb end, double share, Rgb other) {
    double there = end.over(this, share).luminance();
    return end == WHITE ? there > other.luminance() : there < other.luminance();
  }

  private int far(Rgb other) {
    return Math.abs(red - other.red) + Math.abs(green - other.green) + Math.abs(blue - other.blue);
  }
}
