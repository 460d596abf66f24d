package kz.igilik.formats.logo;

import java.util.List;

/** Pictures of the logo for its page: each version on its ground, and the space around it. */
record Boards(Lockup lockup, String name, String ink, String band) {
  static final int WIDTH = 640;
  static final int HEIGHT = 400;
  static final int SPACE_HEIGHT = 280;

  private static final int PANEL = 200;
  private static final double MOST_WIDE = 250;
  private static final double MOST_HIGH = 90;
  private static final String PLAIN = "#fff";

  private record Panel(Tone tone, String ground, String ink) {}

  /** The four versions in one line, each on a ground it is made for. */
  Svg versions() {
    var panels =
        List.of(
            new Panel(Tone.LIGHT, PLAIN, ink),
            new Panel(Tone.DARK, ink, PLAIN),
            new Panel(Tone.BLACK, "#e9edee", "#000"),
            new Panel(Tone.WHITE, "#33474f", PLAIN));
    var body = new StringBuilder();
    for (int i = 0; i < panels.size(); i++) {
      panel(panels.get(i), WIDTH / 2.0 * (i % 2), PANEL * (i / 2), body);
    }
    return new Svg(WIDTH, HEIGHT, name, "", body.toString());
  }

  private void panel(Panel panel, double x, double y, StringBuilder body) {
    double width = lockup.width(Layout.LINE);
    double height = lockup.height(Layout.LINE);
    double scale = Math.min(MOST_WIDE / width, MOST_HIGH / height);
    rect(x, y, WIDTH / 2.0, PANEL, "fill=\"" + panel.ground() + "\"", body);
    body.append("<g transform=\"translate(")
        .append(Svg.number(x + (WIDTH / 2.0 - width * scale) / 2))
        .append(' ')
        .append(Svg.number(y + (PANEL - height * scale) / 2))
        .append(") scale(")
        .append(Svg.number(scale))
        .append(")\">")
        .append(lockup.at(0, 0, Layout.LINE, panel.tone(), panel.ink()))
        .append("</g>");
  }

  /** Half of the mark's height stays free on each side. */
  Svg space() {
    double width = lockup.width(Layout.LINE);
    double height = lockup.height(Layout.LINE);
    double free = height / 2;
    double scale = Math.min((WIDTH - 80) / (width + 2 * free), (SPACE_HEIGHT - 60) / (2 * height));
    var body = new StringBuilder();
    rect(0, 0, WIDTH, SPACE_HEIGHT, "fill=\"" + PLAIN + "\"", body);
    body.append("<g transform=\"translate(")
        .append(Svg.number((WIDTH - width * scale) / 2))
        .append(' ')
        .append(Svg.number((SPACE_HEIGHT - height * scale) / 2))
        .append(") scale(")
        .append(Svg.number(scale))
        .append(")\">");
    String tint = "fill=\"" + band + "\" fill-opacity=\".14\"";
    rect(-free, -free, width + 2 * free, height + 2 * free, tint, body);
    rect(0, 0, width, height, "fill=\"" + PLAIN + "\"", body);
    String line = "fill=\"none\" stroke=\"" + ink + "\" stroke-width=\"1.2\"";
    rect(-free, -free, width + 2 * free, height + 2 * free, line, body);
    rect(0, 0, width, height, line + " stroke-dasharray=\"5 4\"", body);
    measure(-free, height / 2 - free / 2, free, body);
    measure(width, height / 2 - free / 2, free, body);
    measure(width / 2 - free / 2, -free, free, body);
    measure(width / 2 - free / 2, height, free, body);
    body.append(lockup.at(0, 0, Layout.LINE, Tone.LIGHT, ink)).append("</g>");
    return new Svg(WIDTH, SPACE_HEIGHT, name, "", body.toString());
  }

  /** A square of half the mark's height, crossed. */
  private void measure(double x, double y, double side, StringBuilder body) {
    String line = "fill=\"none\" stroke=\"" + ink + "\" stroke-width=\"1\" stroke-opacity=\".55\"";
    rect(x, y, side, side, line, body);
    body.append("<path ")
        .append(line)
        .append(" d=\"M")
        .append(Svg.number(x))
        .append(' ')
        .append(Svg.number(y))
        .append('l')
        .append(Svg.number(side))
        .append(' ')
        .append(Svg.number(side))
        .append('m')
        .append(Svg.number(-side))
        .append(" 0l")
        .append(Svg.number(side))
        .append(' ')
        .append(Svg.number(-side))
        .append("\"/>");
  }

  private static void rect(
      double x, double y, double width, double height, String look, StringBuilder body) {
    body.append("<rect x=\"")
        .append(Svg.number(x))
        .append("\" y=\"")
        .append(Svg.number(y))
        .append("\" width=\"")
        .append(Svg.number(width))
        .append("\" height=\"")
        .append(Svg.number(height))
        .append("\" ")
        .append(look)
        .append("/>");
  }
}
