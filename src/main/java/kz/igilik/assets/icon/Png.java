package kz.igilik.assets.icon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a square of pixels as a PNG (ISO/IEC 15948): colours with alpha, eight bits each. */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] EIGHT_BITS_WITH_ALPHA = {8, 6, 0, 0, 0};
  private static final int FROM_ABOVE = 2;
  private static final int BYTES = 4;

  private Png() {}

  /**
   * @param pixels 0xAARRGGBB, line by line
   */
  static byte[] of(int[] pixels, int size) {
    try {
      var out = new ByteArrayOutputStream();
      out.write(SIGNATURE);
      var header = new ByteArrayOutputStream();
      var numbers = new DataOutputStream(header);
      numbers.writeInt(size);
      numbers.writeInt(size);
      numbers.write(EIGHT_BITS_WITH_ALPHA);
      chunk(out, "IHDR", header.toByteArray());
      chunk(out, "IDAT", packed(pixels, size));
      chunk(out, "IEND", new byte[0]);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Each line as its difference to the line above, which is mostly zero. */
  private static byte[] packed(int[] pixels, int size) throws IOException {
    var out = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    try (var zip = new DeflaterOutputStream(out, deflater)) {
      byte[] above = new byte[BYTES * size];
      for (int y = 0; y < size; y++) {
        byte[] line = line(pixels, y * size, size);
        byte[] difference = new byte[line.length];
        for (int i = 0; i < line.length; i++) {
          difference[i] = (byte) (line[i] - above[i]);
        }
        zip.write(FROM_ABOVE);
        zip.write(difference);
        above = line;
      }
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  private static byte[] line(int[] pixels, int from, int size) {
    byte[] line = new byte[BYTES * size];
    for (int x = 0; x < size; x++) {
      int pixel = pixels[from + x];
      line[BYTES * x] = (byte) (pixel >> 16);
      line[BYTES * x + 1] = (byte) (pixel >> 8);
      line[BYTES * x + 2] = (byte) pixel;
      line[BYTES * x + 3] = (byte) (pixel >>> 24);
    }
    return line;
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] content)
      throws IOException {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    var check = new CRC32();
    check.update(type);
    check.update(content);
    var data = new DataOutputStream(out);
    data.writeInt(content.length);
    data.write(type);
    data.write(content);
    data.writeInt((int) check.getValue());
  }
}
