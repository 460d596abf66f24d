package kz.igilik.formats.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the path data of an outline (SVG 2, chapter 9). As in a browser, data with a mistake is
 * drawn up to the segment in which it is made.
 */
final class SvgPath {
  private static final Pattern GAP = Pattern.compile("[\\s,]*");
  private static final Pattern COMMAND = Pattern.compile("[MmZzLlHhVvCcSsQqTtAa]");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

  /** Of an arc: one digit, and the next number may follow without a space. */
  private static final Pattern FLAG = Pattern.compile("[01]");

  private final Matcher data;
  private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private Point2D start = new Point2D.Double();
  private Point2D now = new Point2D.Double();

  /** Where a smooth curve bends from: the last control point, or the end of any other segment. */
  private Point2D cubic = now;

  private Point2D quadratic = now;

  private SvgPath(String data) {
    this.data = GAP.matcher(data);
  }

  static Path2D read(String data) {
    var reader = new SvgPath(data);
    Optional<Character> command = reader.command().filter(first -> "Mm".indexOf(first) >= 0);
    while (command.isPresent()) {
      command = reader.segment(command.get());
    }
    return reader.path;
  }

  /** Draws one segment; the command of the next one, if there is a next one. */
  private Optional<Character> segment(char command) {
    char kind = Character.toUpperCase(command);
    Optional<double[]> read = numbers(kind);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    double[] n = read.get();
    if (command != kind) {
      makeAbsolute(kind, n);
    }
    draw(kind, n);
    Optional<Character> next = command();
    char same = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
    return next.isPresent() || kind == 'Z' ? next : Optional.of(same);
  }

  private void makeAbsolute(char kind, double[] n) {
    int first = kind == 'A' ? 5 : 0;
    for (int i = first; i < n.length; i++) {
      boolean down = kind == 'V' || (kind != 'H' && (i - first) % 2 == 1);
      n[i] += down ? now.getY() : now.getX();
    }
  }

  private void draw(char kind, double[] n) {
    Point2D bend = now;
    switch (kind) {
      case 'M' -> move(point(n, 0));
      case 'Z' -> close();
      case 'H' -> line(new Point2D.Double(n[0], now.getY()));
      case 'V' -> line(new Point2D.Double(now.getX(), n[0]));
      case 'L' -> line(point(n, 0));
      case 'C' -> bend = cubicTo(point(n, 0), point(n, 2), point(n, 4));
      case 'S' -> bend = cubicTo(mirrored(cubic), point(n, 0), point(n, 2));
      case 'Q' -> bend = quadraticTo(point(n, 0), point(n, 2));
      case 'T' -> bend = quadraticTo(mirrored(quadratic), point(n, 0));
      default -> arc(Math.abs(n[0]), Math.abs(n[1]), n[2], n[3] != 0, n[4] != 0, point(n, 5));
    }
    cubic = kind == 'C' || kind == 'S' ? bend : now;
    quadratic = kind == 'Q' || kind == 'T' ? bend : now;
  }

  private static Point2D point(double[] n, int at) {
    return new Point2D.Double(n[at], n[at + 1]);
  }

  private Point2D mirrored(Point2D bend) {
    return new Point2D.Double(2 * now.getX() - bend.getX(), 2 * now.getY() - bend.getY());
  }

  private void move(Point2D to) {
    path.moveTo(to.getX(), to.getY());
    start = to;
    now = to;
  }

  /** After a shape is closed, the next one may begin without a move. */
  private void close() {
    path.closePath();
    now = start;
  }

  private void line(Point2D to) {
    path.lineTo(to.getX(), to.getY());
    now = to;
  }

  private Point2D cubicTo(Point2D first, Point2D second, Point2D to) {
    path.curveTo(first.getX(), first.getY(), second.getX(), second.getY(), to.getX(), to.getY());
    now = to;
    return second;
  }

  private Point2D quadraticTo(Point2D bend, Point2D to) {
    path.quadTo(bend.getX(), bend.getY(), to.getX(), to.getY());
    now = to;
    return bend;
  }

  /** From end points to the centre: SVG 2, appendix B.2.4. */
  private void arc(
      double wide, double high, double degrees, boolean large, boolean sweep, Point2D to) {
    if (wide == 0 || high == 0) {
      line(to);
      return;
    }
    if (now.equals(to)) {
      return;
    }
    double turn = Math.toRadians(degrees);
    var half = new Point2D.Double((now.getX() - to.getX()) / 2, (now.getY() - to.getY()) / 2);
    Point2D a = AffineTransform.getRotateInstance(-turn).transform(half, null);
    double far = Math.hypot(a.getX() / wide, a.getY() / high);
    double rx = wide * Math.max(1, far);
    double ry = high * Math.max(1, far);
    double u = a.getX() / rx;
    double v = a.getY() / ry;
    double away = Math.sqrt(Math.max(0, 1 / (u * u + v * v) - 1)) * (large == sweep ? -1 : 1);
    Point2D centre =
        AffineTransform.getRotateInstance(turn)
            .transform(new Point2D.Double(away * v * rx, -away * u * ry), null);
    double x = centre.getX() + (now.getX() + to.getX()) / 2;
    double y = centre.getY() + (now.getY() + to.getY()) / 2;
    double from = Math.toDegrees(Math.atan2(v + away * u, u - away * v));
    double until = Math.toDegrees(Math.atan2(-v + away * u, -u - away * v));
    double angle = sweep ? (until - from + 720) % 360 : -((from - until + 720) % 360);
    var arc = new Arc2D.Double(x - rx, y - ry, 2 * rx, 2 * ry, -from, -angle, Arc2D.OPEN);
    path.append(AffineTransform.getRotateInstance(turn, x, y).createTransformedShape(arc), true);
    now = to;
  }

  // ---- reading

  private Optional<Character> command() {
    return token(COMMAND).map(command -> command.charAt(0));
  }

  /** All numbers of a segment; nothing if one is missing. */
  private Optional<double[]> numbers(char kind) {
    int count =
        switch (kind) {
          case 'Z' -> 0;
          case 'H', 'V' -> 1;
          case 'S', 'Q' -> 4;
          case 'C' -> 6;
          case 'A' -> 7;
          default -> 2;
        };
    var numbers = new double[count];
    for (int i = 0; i < count; i++) {
      Optional<String> number = token(kind == 'A' && (i == 3 || i == 4) ? FLAG : NUMBER);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers[i] = Double.parseDouble(number.get());
    }
    return Optional.of(numbers);
  }

  private Optional<String> token(Pattern kind) {
    next(GAP);
    return next(kind);
  }

  private Optional<String> next(Pattern kind) {
    if (!data.usePattern(kind).lookingAt()) {
      return Optional.empty();
    }
    String text = data.group();
    data.region(data.end(), data.regionEnd());
    return Optional.of(text);
  }
}
