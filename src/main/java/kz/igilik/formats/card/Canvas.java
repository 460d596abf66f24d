package kz.igilik.formats.card;

import java.util.Arrays;

/** A picture being drawn: a palette index for each pixel. */
final class Canvas {
  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private final byte[] dots;

  /** An empty picture. */
  Canvas() {
    dots = new byte[WIDTH * HEIGHT];
    Arrays.fill(dots, Ink.INK.at(0));
  }

  private Canvas(byte[] dots) {
    this.dots = dots;
  }

  Canvas copy() {
    return new Canvas(dots.clone());
  }

  byte[] dots() {
    return dots;
  }

  void fill(int x, int y, int width, int height, Ink ink) {
    for (int row = y; row < y + height; row++) {
      Arrays.fill(dots, row * WIDTH + x, row * WIDTH + x + width, ink.full());
    }
  }

  /**
   * Draws a shape with soft edges, clipped to the picture. Where two shapes of one ink meet, as
   * joined letters do, their coverage adds up.
   */
  void stamp(Mask mask, int x, int y, Ink ink) {
    int left = x + mask.x();
    int top = y + mask.y();
    int first = Math.max(0, -left);
    int last = Math.min(mask.width(), WIDTH - left);
    for (int row = Math.max(0, -top); row < Math.min(mask.height(), HEIGHT - top); row++) {
      int to = (top + row) * WIDTH + left;
      int from = row * mask.width();
      for (int column = first; column < last; column++) {
        int step = mask.steps()[from + column];
        if (step > 0) {
          dots[to + column] = ink.at(ink.added(dots[to + column], step));
        }
      }
    }
  }
}
