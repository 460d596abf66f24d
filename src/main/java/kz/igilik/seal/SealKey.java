package kz.igilik.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A key of 256 bits that seals files and opens them. It is never part of the sources. */
public final class SealKey {
  /** What the name of a sealed file ends with. */
  public static final String ENDING = ".sealed";

  private static final String FIRST_LINE = "igilik sealed 1\n";
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int LINE = 76;

  private final SecretKeySpec key;

  private SealKey(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  /** A key as it is written: 64 hexadecimal digits; empty if it is not written so. */
  public static Optional<SealKey> of(String written) {
    String digits = written.strip();
    return digits.matches("[0-9a-fA-F]{" + 2 * KEY_BYTES + "}")
        ? Optional.of(new SealKey(HexFormat.of().parseHex(digits)))
        : Optional.empty();
  }

  /** Whether a file can be sealed: a text of the campaign, with its record. */
  public static boolean canSeal(String path) {
    return path.matches("data/.+[.]yaml|content/.+[.]md");
  }

  /** Whether a file is a sealed one. */
  public static boolean isSealed(String path) {
    return path.endsWith(ENDING) && canSeal(opened(path));
  }

  /** The path of what a sealed file holds. */
  public static String opened(String sealed) {
    return sealed.substring(0, sealed.length() - ENDING.length());
  }

  /** A new key, written. */
  public static String fresh() {
    return HexFormat.of().formatHex(random(KEY_BYTES));
  }

  /**
   * Seals a file. The same file gives other bytes each time, so nobody can tell whether a text has
   * changed back.
   *
   * @param path from the source folder; only a file at the same path can be opened again
   */
  public byte[] seal(String path, byte[] content) {
    byte[] nonce = random(NONCE_BYTES);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, path, content).orElseThrow();
    byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
    System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
    var encoder = Base64.getMimeEncoder(LINE, new byte[] {'\n'});
    return (FIRST_LINE + encoder.encodeToString(both) + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** What was sealed; empty if the key is another one, or the file was damaged or renamed. */
  public Optional<byte[]> open(String path, byte[] file) {
    // Git on Windows may have changed the ends of lines.
    String text = new String(file, StandardCharsets.US_ASCII).replace("\r\n", "\n");
    if (!text.startsWith(FIRST_LINE)) {
      return Optional.empty();
    }
    try {
      byte[] both = Base64.getMimeDecoder().decode(text.substring(FIRST_LINE.length()));
      if (both.length < NONCE_BYTES) {
        return Optional.empty();
      }
      byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
      byte[] sealed = Arrays.copyOfRange(both, NONCE_BYTES, both.length);
      return run(Cipher.DECRYPT_MODE, nonce, path, sealed);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> run(int mode, byte[] nonce, String path, byte[] bytes) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD((FIRST_LINE + path).getBytes(StandardCharsets.UTF_8));
      return Optional.of(cipher.doFinal(bytes));
    } catch (GeneralSecurityException refused) {
      return Optional.empty();
    }
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
