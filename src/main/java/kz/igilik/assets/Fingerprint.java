package kz.igilik.assets;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** File names that change exactly when the bytes do, so that browsers may cache a file forever. */
final class Fingerprint {
  private static final int LENGTH = 8;

  private Fingerprint() {}

  /** {@code assets/site.css} becomes {@code assets/site.1a2b3c4d.css}. */
  static String named(String path, byte[] bytes) {
    int dot = path.lastIndexOf('.');
    return path.substring(0, dot) + "." + digest(bytes) + path.substring(dot);
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
