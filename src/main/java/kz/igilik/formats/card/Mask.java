package kz.igilik.formats.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.stream.IntStream;
import kz.igilik.assets.icon.Painting;
import kz.igilik.assets.icon.Polygons;

/**
 * The coverage of pixels by a shape, in steps of an {@link Ink}. It is kept as runs, row by row: a
 * shape is cut once and stamped on thousands of cards, and most of its pixels lie outside of it or
 * wholly inside.
 *
 * @param x of its left edge, seen from the shape's origin
 * @param y of its upper edge
 * @param runs four numbers each: the row, the first pixel, the one behind the last, and where in
 *     the steps the first one is, or {@link #WHOLE}
 * @param steps of each pixel, row by row
 */
record Mask(int x, int y, int[] runs, byte[] steps) {
  /** So many numbers tell of a run. */
  static final int RUN = 4;

  /** Of a run whose pixels are all covered wholly. */
  static final int WHOLE = -1;

  /** From so many pixels on it pays to fill them at once. */
  private static final int LONG = 12;

  static final Mask NOTHING = new Mask(0, 0, new int[0], new byte[0]);

  /**
   * @param steps of each pixel, row by row
   */
  static Mask of(int x, int y, int width, byte[] steps) {
    var runs = IntStream.builder();
    for (int row = 0; row < steps.length / width; row++) {
      int end = (row + 1) * width;
      int from = row * width;
      while (from < end) {
        int whole = alike(steps, from, end, Ink.STEPS - 1);
        int to = whole - from >= LONG ? whole : mixed(steps, from, end);
        if (to > from) {
          runs.add(row).add(from - row * width).add(to - row * width);
          runs.add(whole - from >= LONG ? WHOLE : from);
        }
        from = alike(steps, to, end, 0);
      }
    }
    return new Mask(x, y, runs.build().toArray(), steps);
  }

  /** Where a stretch of one step ends. */
  private static int alike(byte[] steps, int from, int end, int step) {
    int to = from;
    while (to < end && steps[to] == step) {
      to++;
    }
    return to;
  }

  /** Where pixels that are covered more or less end: before empty ones or many whole ones. */
  private static int mixed(byte[] steps, int from, int end) {
    int to = from;
    while (to < end && steps[to] > 0) {
      int whole = alike(steps, to, end, Ink.STEPS - 1);
      if (whole - to >= LONG) {
        return to;
      }
      to = Math.max(whole, to + 1);
    }
    return to;
  }

  /** A drawing of one colour, or of its shades: what it covers, and how much. */
  static Mask of(Painting painting, int x, int y) {
    byte[] steps = new byte[painting.pixels().length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (byte) (((painting.pixels()[i] >>> 24) * (Ink.STEPS - 1) + 127) / 255);
    }
    return of(x, y, painting.width(), steps);
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
    pen.fill(Polygons.of(shape));
    pen.dispose();
    byte[] steps = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (byte) (((steps[i] & 0xFF) * (Ink.STEPS - 1) + 127) / 255);
    }
    return of(bounds.x, bounds.y, image.getWidth(), steps);
  }
}
