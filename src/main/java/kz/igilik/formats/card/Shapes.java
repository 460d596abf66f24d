package kz.igilik.formats.card;

import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;

/** The plain shapes of cards. */
final class Shapes {
  private Shapes() {}

  static Mask disc(double radius) {
    return Mask.of(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
  }

  static Mask frame(int width, int height, int radius) {
    return Mask.of(new RoundRectangle2D.Double(0, 0, width, height, 2 * radius, 2 * radius));
  }
}
