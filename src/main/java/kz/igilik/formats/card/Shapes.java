package kz.igilik.formats.card;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;

/** The drawings of the site's look: the sun of thirty-two rays and the band of ram's horns. */
final class Shapes {
  /** Width of one figure of the ornament. */
  static final int FIGURE = 112;

  private static final int RAYS = 32;

  /** Number of segments of the end of a ray. */
  private static final int PIECES = 4;

  private Shapes() {}

  static Mask disc(double radius) {
    return Mask.of(circle(radius));
  }

  static Mask frame(int width, int height, int radius) {
    return Mask.of(new RoundRectangle2D.Double(0, 0, width, height, 2 * radius, 2 * radius));
  }

  /**
   * A disc and its rays around the origin; {@code radius} is that of the rays' ends. Their corners
   * are computed here: the JDK's strokes differ by a dot from one release to the next.
   */
  static Mask sun(double radius) {
    var sun = new Path2D.Double();
    sun.append(circle(radius * 22 / 44.5), false);
    double inside = radius * 27.5 / 44.5;
    for (int ray = 0; ray < RAYS; ray++) {
      for (int i = 0; i <= PIECES; i++) {
        corner(sun, radius, ray, i, i == 0);
      }
      for (int i = PIECES; i >= 0; i--) {
        corner(sun, inside, ray, i, false);
      }
      sun.closePath();
    }
    return Mask.of(sun);
  }

  /** A ray is as wide as the gap beside it. */
  private static void corner(Path2D path, double radius, int ray, int piece, boolean first) {
    double angle = (2 * ray - .5 + (double) piece / PIECES) * StrictMath.PI / RAYS;
    double x = radius * StrictMath.cos(angle);
    double y = radius * StrictMath.sin(angle);
    if (first) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  private static Shape circle(double radius) {
    return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
  }

  /** One figure of the ornament, twice the size of the one on pages. */
  static Mask horns() {
    var path = new Path2D.Double();
    path.moveTo(14, 28);
    path.lineTo(14, 13);
    arc(path, 7, true, 14, 0);
    scroll(path, -8, 1);
    arc(path, 2, true, 3, -1.5);
    path.moveTo(14, 13);
    arc(path, 7, false, -14, 0);
    scroll(path, 8, 1);
    arc(path, 2, false, -3, -1.5);
    path.moveTo(42, 0);
    path.lineTo(42, 15);
    arc(path, 7, false, 14, 0);
    scroll(path, -8, -1);
    arc(path, 2, false, 3, 1.5);
    path.moveTo(42, 15);
    arc(path, 7, true, -14, 0);
    scroll(path, 8, -1);
    arc(path, 2, true, -3, 1.5);
    var pen = new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    var twice = AffineTransform.getScaleInstance(2, 2);
    return Mask.of(twice.createTransformedShape(pen.createStrokedShape(path)));
  }

  private static void scroll(Path2D path, double across, int down) {
    Point2D from = path.getCurrentPoint();
    double x = from.getX();
    double y = from.getY();
    path.curveTo(x, y + 6 * down, x + across, y + 6 * down, x + across, y + down);
  }

  /** The shorter arc of a circle to a point so far away, as in SVG. */
  private static void arc(Path2D path, double radius, boolean clockwise, double dx, double dy) {
    Point2D from = path.getCurrentPoint();
    double half = Math.hypot(dx, dy) / 2;
    double away = Math.sqrt(Math.max(0, radius * radius - half * half)) / half / 2;
    int side = clockwise ? 1 : -1;
    double x = from.getX() + dx / 2 - side * dy * away;
    double y = from.getY() + dy / 2 + side * dx * away;
    double start = Math.toDegrees(Math.atan2(y - from.getY(), from.getX() - x));
    double turn = 2 * Math.toDegrees(Math.asin(Math.min(1, half / radius)));
    var arc =
        new Arc2D.Double(
            x - radius, y - radius, 2 * radius, 2 * radius, start, -side * turn, Arc2D.OPEN);
    path.append(arc, true);
  }
}
