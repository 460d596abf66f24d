package kz.igilik.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** Digests of bytes: of their content, for names that last, and a fast one for changes. */
public final class Digests {
  private Digests() {}

  /** SHA-256 of all parts, one after the other: 32 bytes. */
  public static byte[] content(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  /** The first hexadecimal digits of the SHA-256 of all parts. */
  public static String content(int digits, byte[]... parts) {
    return HexFormat.of().formatHex(content(parts)).substring(0, digits);
  }

  /**
   * Tells changed bytes from unchanged ones, but does not protect against tampering: two checksums
   * with different polynomials, fast even before the JVM has warmed up.
   *
   * @return 64 bits as 16 hexadecimal digits
   */
  public static String change(byte[] bytes) {
    return sum(new CRC32C(), bytes) + sum(new CRC32(), bytes);
  }

  private static String sum(Checksum checksum, byte[] bytes) {
    checksum.update(bytes);
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }
}
