package kz.igilik.formats.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * How much of each dot a shape covers, in steps of an {@link Ink}.
 *
 * @param x of its left edge, seen from the shape's origin
 * @param y of its upper edge
 */
record Mask(int x, int y, int width, int height, byte[] steps) {
  static final Mask NOTHING = new Mask(0, 0, 0, 0, new byte[0]);

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
    pen.fill(shape);
    pen.dispose();
    byte[] steps = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (byte) (((steps[i] & 0xFF) * (Ink.STEPS - 1) + 127) / 255);
    }
    return new Mask(bounds.x, bounds.y, image.getWidth(), image.getHeight(), steps);
  }
}
