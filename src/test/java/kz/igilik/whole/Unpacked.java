package kz.igilik.whole;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Files with all that is packed in them, so that a search misses nothing. */
final class Unpacked {
  private Unpacked() {}

  /** A file as text, with all that is packed in it, by name. */
  static Map<String, String> contents(String path, byte[] bytes) {
    var texts = new TreeMap<String, String>();
    unpack(path, bytes, texts);
    return texts;
  }

  private static void unpack(String path, byte[] bytes, Map<String, String> texts) {
    texts.put(path, new String(bytes, UTF_8));
    try {
      if (begins(bytes, 'P', 'K')) {
        var zip = new ZipInputStream(new ByteArrayInputStream(bytes));
        for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
          unpack(path + "!" + one.getName(), zip.readAllBytes(), texts);
        }
      } else if (begins(bytes, 0x1f, 0x8b)) {
        var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes));
        unpack(path + "!", gzip.readAllBytes(), texts);
      }
    } catch (IOException broken) {
      throw new AssertionError(path, broken);
    }
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }
}
