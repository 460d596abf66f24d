package kz.igilik.formats.logo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.assets.Drawing;
import kz.igilik.colour.Rgb;
import kz.igilik.problem.Problems;

/**
 * The campaign's mark as a part of larger drawings, always in its light colours.
 *
 * @param markup without what depends on the scheme of the reader
 * @param box left, top, width and height of the drawing
 */
record MarkDrawing(String markup, double[] box) {
  /** The height it gets. */
  static final int HEIGHT = 112;

  private static final Pattern MEDIA =
      Pattern.compile("@media[^{<]*\\{(?:[^{}<]*\\{[^}<]*\\})*+[^}<]*\\}");
  private static final Pattern EMPTY_STYLE = Pattern.compile("<style[^>]*>\\s*</style>");
  private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b");
  private static final String SHOWN = "#fff";
  private static final String CUT_OUT = "#000";

  static MarkDrawing of(byte[] svg) {
    Drawing drawing = Drawing.of("", svg, new Problems());
    String calm = MEDIA.matcher(drawing.markup()).replaceAll("");
    String[] numbers = drawing.viewBox().split(" ");
    double[] box = new double[numbers.length];
    for (int i = 0; i < box.length; i++) {
      box[i] = Double.parseDouble(numbers[i]);
    }
    return new MarkDrawing(EMPTY_STYLE.matcher(calm).replaceAll(""), box);
  }

  double width() {
    return HEIGHT * box[2] / box[3];
  }

  /** The mark with its upper left corner at a place. */
  String at(double x, double y, Tone tone) {
    String scale = Svg.number(HEIGHT / box[3]);
    String move = Svg.number(x) + " " + Svg.number(y);
    String back = Svg.number(-box[0]) + " " + Svg.number(-box[1]);
    return "<g transform=\"translate("
        + move
        + ") scale("
        + scale
        + ") translate("
        + back
        + ")\">"
        + (tone.isOneColour() ? inOneColour(tone) : markup)
        + "</g>";
  }

  /** What is darker than the middle of its colours is drawn, what is lighter is cut out of it. */
  private String inOneColour(Tone tone) {
    String place =
        "x=\""
            + Svg.number(box[0])
            + "\" y=\""
            + Svg.number(box[1])
            + "\" width=\""
            + Svg.number(box[2])
            + "\" height=\""
            + Svg.number(box[3])
            + "\"";
    String id = "cut-" + tone.written();
    return "<mask id=\""
        + id
        + "\" maskUnits=\"userSpaceOnUse\" "
        + place
        + "><g fill=\""
        + SHOWN
        + "\">"
        + cut()
        + "</g></mask><rect "
        + place
        + " fill=\""
        + (tone == Tone.BLACK ? "#000" : "#fff")
        + "\" mask=\"url(#"
        + id
        + ")\"/>";
  }

  private String cut() {
    List<Double> lights = new ArrayList<>();
    COLOUR.matcher(markup).results().forEach(found -> lights.add(light(found)));
    double darkest = lights.stream().mapToDouble(light -> light).min().orElse(0);
    double lightest = lights.stream().mapToDouble(light -> light).max().orElse(0);
    double middle = (darkest + lightest) / 2;
    return COLOUR
        .matcher(markup)
        .replaceAll(found -> Matcher.quoteReplacement(light(found) <= middle ? SHOWN : CUT_OUT));
  }

  private static double light(MatchResult colour) {
    return Rgb.of(colour.group()).map(Rgb::luminance).orElse(0.0);
  }
}
