package kz.igilik.assets;

import kz.igilik.digest.Digests;

/** File names that change exactly when the bytes do, so that browsers may cache a file forever. */
final class Fingerprint {
  private static final int LENGTH = 8;

  private Fingerprint() {}

  /** {@code assets/site.css} becomes {@code assets/site.1a2b3c4d.css}. */
  static String named(String path, byte[] bytes) {
    int dot = path.lastIndexOf('.');
    return path.substring(0, dot) + "." + Digests.content(LENGTH, bytes) + path.substring(dot);
  }
}
