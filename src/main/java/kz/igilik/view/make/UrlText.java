package kz.igilik.view.make;

import java.nio.charset.StandardCharsets;

/** Texts as values in the query of an address. */
public final class UrlText {
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
  private static final String MARKS = "-._*";

  private UrlText() {}

  /**
   * Percent-encoding (RFC 3986, 2.1). A space becomes {@code %20}: messengers show the {@code +} of
   * forms as it is.
   */
  static String encoded(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var encoded = new byte[3 * bytes.length];
    int length = 0;
    for (byte one : bytes) {
      if (isPlain(one)) {
        encoded[length++] = one;
      } else {
        encoded[length++] = '%';
        encoded[length++] = HEX[one >> 4 & 15];
        encoded[length++] = HEX[one & 15];
      }
    }
    return new String(encoded, 0, length, StandardCharsets.ISO_8859_1);
  }

  private static boolean isPlain(byte one) {
    return one >= 'a' && one <= 'z'
        || one >= 'A' && one <= 'Z'
        || one >= '0' && one <= '9'
        || one > 0 && MARKS.indexOf(one) >= 0;
  }
}
