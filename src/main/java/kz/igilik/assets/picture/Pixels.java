package kz.igilik.assets.picture;

import java.util.Arrays;

/**
 * A picture in memory. All arithmetic is in whole numbers, so it comes out the same on every
 * machine.
 *
 * @param dots 0xAARRGGBB, line by line
 */
record Pixels(int width, int height, int[] dots) {
  private static final int CHANNELS = 4;
  private static final int ROTATED_FROM = 5;

  /** The same picture with fewer pixels: each is the mean of the area it takes the place of. */
  Pixels scaledTo(int newWidth, int newHeight) {
    if (newWidth == width && newHeight == height) {
      return this;
    }
    var narrow = new int[newWidth * height];
    for (int y = 0; y < height; y++) {
      shrink(dots, y * width, 1, width, narrow, y * newWidth, 1, newWidth);
    }
    var small = new int[newWidth * newHeight];
    for (int x = 0; x < newWidth; x++) {
      shrink(narrow, x, newWidth, height, small, x, newWidth, newHeight);
    }
    return new Pixels(newWidth, newHeight, small);
  }

  /**
   * One line of dots into fewer. Dot {@code i} of {@code many} covers the stretch from {@code i *
   * few} to {@code (i + 1) * few} of a line that is {@code many * few} long, a new dot {@code many}
   * of it.
   */
  private static void shrink(
      int[] from, int start, int step, int many, int[] to, int place, int stride, int few) {
    var sums = new long[CHANNELS];
    for (int dot = 0; dot < few; dot++) {
      long begin = (long) dot * many;
      long end = begin + many;
      Arrays.fill(sums, 0);
      for (long i = begin / few; i * few < end; i++) {
        long share = Math.min(end, (i + 1) * few) - Math.max(begin, i * few);
        int value = from[start + (int) i * step];
        for (int channel = 0; channel < CHANNELS; channel++) {
          sums[channel] += share * (value >>> 8 * channel & 0xFF);
        }
      }
      int mean = 0;
      for (int channel = 0; channel < CHANNELS; channel++) {
        mean |= (int) ((sums[channel] + many / 2) / many) << 8 * channel;
      }
      to[place + dot * stride] = mean;
    }
  }

  /**
   * The picture as it is meant to be seen.
   *
   * @param orientation 1 to 8, as EXIF counts: how the camera was held
   */
  Pixels upright(int orientation) {
    if (orientation <= 1) {
      return this;
    }
    boolean turned = orientation >= ROTATED_FROM;
    int newWidth = turned ? height : width;
    int newHeight = turned ? width : height;
    var upright = new int[dots.length];
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        int right = newWidth - 1 - x;
        int down = newHeight - 1 - y;
        int place =
            switch (orientation) {
              case 2 -> right + y * width;
              case 3 -> right + down * width;
              case 4 -> x + down * width;
              case 5 -> y + x * width;
              case 6 -> y + right * width;
              case 7 -> down + right * width;
              default -> down + x * width;
            };
        upright[x + y * newWidth] = dots[place];
      }
    }
    return new Pixels(newWidth, newHeight, upright);
  }
}
