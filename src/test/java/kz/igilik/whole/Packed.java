package kz.igilik.whole;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** The size of bytes as web hosts send them: gzip (RFC 1952). */
final class Packed {
  private Packed() {}

  static int size(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return out.size();
  }
}
