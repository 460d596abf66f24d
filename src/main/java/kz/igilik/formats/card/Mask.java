package kz.igilik.formats.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * The coverage of each pixel by a shape, in steps of an {@link Ink}.
 *
 * @param x of its left edge, seen from the shape's origin
 * @param y of its upper edge
 */
record Mask(int x, int y, int width, int height, byte[] steps) {
  /** Largest distance of a straight segment from the curve, in pixels. */
  private static final double FLATNESS = .05;

  static final Mask NOTHING = new Mask(0, 0, 0, 0, new byte[0]);

  /** Curves are flattened here, so that pixels do not depend on the JDK. */
  private static Shape straight(Shape shape) {
    PathIterator pieces = shape.getPathIterator(null, FLATNESS);
    var path = new Path2D.Double(pieces.getWindingRule());
    path.append(pieces, false);
    return path;
  }

  static Mask of(Shape shape) {
    Rectangle bounds = shape.getBounds();
    if (bounds.isEmpty()) {
      return NOTHING;
    }
    var image =
        new BufferedImage(bounds.width + 1, bounds.height + 1, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.translate(-bounds.x, -bounds.y);
    pen.setColor(Color.WHITE);
    pen.fill(straight(shape));
    pen.dispose();
    byte[] steps = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (byte) (((steps[i] & 0xFF) * (Ink.STEPS - 1) + 127) / 255);
    }
    return new Mask(bounds.x, bounds.y, image.getWidth(), image.getHeight(), steps);
  }
}
