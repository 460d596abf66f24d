package kz.igilik.formats.card;

import java.util.Arrays;

/** A picture being drawn: a palette index for each pixel. */
final class Canvas {
  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private final byte[] dots;
  private final int width;
  private final int height;

  /** An empty card. */
  Canvas() {
    this(WIDTH, HEIGHT);
  }

  /** An empty picture. */
  Canvas(int width, int height) {
    this(new byte[width * height], width);
    Arrays.fill(dots, Ink.INK.at(0));
  }

  private Canvas(byte[] dots, int width) {
    this.dots = dots;
    this.width = width;
    this.height = dots.length / width;
  }

  Canvas copy() {
    return new Canvas(dots.clone(), width);
  }

  byte[] dots() {
    return dots;
  }

  void fill(int x, int y, int wide, int high, Ink ink) {
    for (int row = y; row < y + high; row++) {
      Arrays.fill(dots, row * width + x, row * width + x + wide, ink.full());
    }
  }

  /**
   * Draws a shape with soft edges, clipped to the picture. Where two shapes of one ink meet, as
   * joined letters do, their coverage adds up.
   */
  void stamp(Mask mask, int x, int y, Ink ink) {
    int[] runs = mask.runs();
    int left = x + mask.x();
    int top = y + mask.y();
    for (int i = 0; i < runs.length; i += Mask.RUN) {
      int row = top + runs[i];
      int from = Math.max(0, left + runs[i + 1]);
      int to = Math.min(width, left + runs[i + 2]);
      if (row >= 0 && row < height && from < to) {
        int line = row * width;
        int steps = runs[i + 3];
        if (steps == Mask.WHOLE) {
          Arrays.fill(dots, line + from, line + to, ink.full());
        } else {
          lay(mask.steps(), steps + from - left - runs[i + 1], line + from, line + to, ink);
        }
      }
    }
  }

  /** Draws a picture, clipped to the card. */
  void place(CardPictures.Picture picture, int x, int y) {
    for (int row = 0; row < picture.height(); row++) {
      for (int column = 0; column < picture.width(); column++) {
        int dot = picture.dots()[row * picture.width() + column];
        int at = (y + row) * width + x + column;
        if (dot >= 0 && at >= 0 && at < dots.length) {
          dots[at] = (byte) dot;
        }
      }
    }
  }

  private void lay(byte[] steps, int first, int from, int to, Ink ink) {
    for (int at = from, next = first; at < to; at++, next++) {
      dots[at] = ink.at(ink.added(dots[at], steps[next]));
    }
  }
}
