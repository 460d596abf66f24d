package kz.igilik.desk;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a browser asks of the desk.
 *
 * @param path decoded, beginning with {@link Desk#ROOT}
 * @param query as it is written, without the question mark
 * @param from where it comes from
 * @param languages of the reader, best first
 */
public record DeskRequest(
    String method, String path, String query, Sender from, String languages, byte[] body) {

  /** The largest body that is read: a photograph of a good camera, or all texts of a form. */
  public static final int LARGEST = 32 * 1024 * 1024;

  /**
   * Where a request comes from, in the words of the browser.
   *
   * @param host whom the browser believes to speak to
   * @param origin of the page that sends it
   * @param site what browsers tell of that page in {@code Sec-Fetch-Site}
   * @param type media type of the body
   */
  public record Sender(
      String host, Optional<String> origin, Optional<String> site, Optional<String> type) {}

  boolean writes() {
    return method.equals("POST");
  }

  Parameters parameters() {
    return Parameters.of(query);
  }

  Parameters form() {
    return isMultipart()
        ? multipart().fields()
        : Parameters.of(new String(body, StandardCharsets.UTF_8));
  }

  /** A file that was chosen in a form. */
  Optional<Multipart.Uploaded> file(String field) {
    return isMultipart() ? Optional.ofNullable(multipart().files().get(field)) : Optional.empty();
  }

  /** Whether only the beginning of its body is here. */
  boolean isTooLarge() {
    return body.length > LARGEST;
  }

  private boolean isMultipart() {
    return from.type().filter(type -> type.startsWith(Multipart.TYPE)).isPresent();
  }

  private Multipart multipart() {
    return Multipart.of(from.type().orElse(""), body);
  }
}
