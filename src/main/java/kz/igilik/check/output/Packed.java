package kz.igilik.check.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The size of bytes as web hosts send them: gzip (RFC 1952). */
final class Packed {
  /** Room for most pages at once: each step of packing costs a call into native code. */
  private static final int BUFFER = 16_384;

  /** Head and tail around what is packed. */
  private static final int FRAME = 18;

  private Packed() {}

  static int size(byte[] bytes) {
    var packed = new ByteArrayOutputStream(BUFFER);
    try (OutputStream gzip = new GZIPOutputStream(packed, BUFFER)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.size();
  }

  /** Whether they are surely that small: packed in haste, in a third of the time. */
  static boolean fit(byte[] bytes, int most) {
    if (most <= FRAME) {
      return false;
    }
    var deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      deflater.deflate(new byte[most - FRAME]);
      return deflater.finished();
    } finally {
      deflater.end();
    }
  }
}
