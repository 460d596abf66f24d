package kz.igilik.desk;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the desk answers.
 *
 * @param location where the browser goes on
 * @param isPage whether it is a page of the desk itself, to which its strict policy applies
 * @param file name under which it is kept, if it is not to be shown
 */
public record DeskAnswer(
    int status,
    String type,
    byte[] body,
    Optional<String> location,
    boolean isPage,
    Optional<String> file) {

  /** What pages of the desk may load and do: nothing but what comes from here. */
  public static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  static DeskAnswer page(int status, String html) {
    return new DeskAnswer(
        status, "text/html; charset=utf-8", bytes(html), Optional.empty(), true, Optional.empty());
  }

  /** A page that may stand in a frame of the desk. */
  static DeskAnswer missing(String html) {
    return new DeskAnswer(
        404, "text/html; charset=utf-8", bytes(html), Optional.empty(), false, Optional.empty());
  }

  static DeskAnswer of(String type, byte[] body) {
    return new DeskAnswer(200, type, body, Optional.empty(), false, Optional.empty());
  }

  /** What may show nothing and do nothing but what a page of the desk may. */
  static DeskAnswer underPolicy(String type, byte[] body) {
    return new DeskAnswer(200, type, body, Optional.empty(), true, Optional.empty());
  }

  static DeskAnswer download(String file, String type, byte[] body) {
    return new DeskAnswer(200, type, body, Optional.empty(), false, Optional.of(file));
  }

  /** After a save the browser asks for a page anew, so that a reload saves nothing twice. */
  static DeskAnswer elsewhere(String location) {
    return new DeskAnswer(
        303, "text/plain", new byte[0], Optional.of(location), true, Optional.empty());
  }

  /** The program or the machine failed. */
  public static DeskAnswer failed(String words) {
    return new DeskAnswer(
        500, "text/plain; charset=utf-8", bytes(words), Optional.empty(), true, Optional.empty());
  }

  static DeskAnswer refused(int status) {
    return new DeskAnswer(
        status, "text/plain", new byte[0], Optional.empty(), true, Optional.empty());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
