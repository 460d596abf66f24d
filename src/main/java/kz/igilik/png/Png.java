package kz.igilik.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import kz.igilik.deflate.Deflate;

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
  private static final int COLOUR_BYTES = 4;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(32_000);

  /** Writes the bytes of a row of pixels. */
  private interface Lines {
    void line(int row, byte[] into);
  }

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
    return png.end(
        dots.length / width,
        width,
        (row, line) -> System.arraycopy(dots, row * width, line, 0, width));
  }

  /**
   * A picture in any colours, which may be translucent.
   *
   * @param pixels 0xAARRGGBB, line by line
   */
  public static byte[] ofColours(int[] pixels, int width) {
    var png = new Png();
    png.head(width, pixels.length / width, BITS_COLOURS_PLAIN);
    return png.end(
        pixels.length / width,
        COLOUR_BYTES * width,
        (row, line) -> {
          ByteBuffer bytes = ByteBuffer.wrap(line);
          for (int i = row * width; i < (row + 1) * width; i++) {
            bytes.putInt(pixels[i] << 8 | pixels[i] >>> 24);
          }
        });
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

  private byte[] end(int height, int width, Lines lines) {
    chunk("IDAT", packed(height, width, lines));
    chunk("IEND", new byte[0]);
    return out.toByteArray();
  }

  /**
   * A row equal to the one above is written as zeros, any other unchanged. Row after row, because a
   * large picture would not fit into memory twice.
   */
  private static byte[] packed(int height, int width, Lines lines) {
    Deflate packed = Deflate.zlib();
    var above = new byte[width];
    var line = new byte[width];
    var written = new byte[width + 1];
    for (int row = 0; row < height; row++) {
      lines.line(row, line);
      boolean same = row > 0 && Arrays.equals(line, above);
      written[0] = same ? UP : NO_FILTER;
      if (same) {
        Arrays.fill(written, 1, width + 1, (byte) 0);
      } else {
        System.arraycopy(line, 0, written, 1, width);
      }
      packed.add(written, written.length);
      byte[] free = above;
      above = line;
      line = free;
    }
    return packed.end();
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
