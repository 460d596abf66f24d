package kz.igilik.check.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Measures bytes as web hosts send them: compressed with gzip (RFC 1952). */
final class Packed {
  /** Large enough for most pages; each further chunk costs a native call. */
  private static final int BUFFER = 16_384;

  /** Bytes of the gzip header and trailer. */
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

  /**
   * Whether the compressed bytes certainly fit. Uses fast compression, which takes a third of the
   * time.
   */
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
