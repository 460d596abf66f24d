package kz.igilik.workflow;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The released program, as a code host fetches it.
 *
 * @param address where it is
 * @param digest SHA-256 of its bytes, in hexadecimal digits
 */
public record Program(URI address, String digest) {

  /** The one that is this file. */
  public static Program of(URI address, Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return new Program(address, HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
