package kz.igilik.model;

import java.nio.charset.StandardCharsets;
import kz.igilik.digest.Digests;

/**
 * A text of a release as it was public before a correction, from {@code
 * content/<language>/press/former/<digest>.txt}.
 *
 * @param name the digest that its file is named by
 */
public record FormerText(String language, String name, String text, String file) {
  /** It marks the file as UTF-8 even if the server or phone does not say so. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final int WHOLE = 64;

  /** A text as the bytes that are published. */
  public static byte[] bytes(String text) {
    return (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8);
  }

  /** SHA-256 of a published text, as {@code sha256sum} prints it. */
  public static String digest(String text) {
    return Digests.content(WHOLE, bytes(text));
  }

  /** Whether it still is what its name says. */
  public boolean isWhole() {
    return digest(text).equals(name);
  }
}
