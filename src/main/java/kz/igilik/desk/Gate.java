package kz.igilik.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides who may read and write. Any page in the browser can send a request to this computer, so a
 * write needs three things that only a page of the desk has: the right name of this server, its own
 * origin, and the token of this start.
 */
final class Gate {
  private static final int BYTES = 32;
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final List<String> FORMS =
      List.of("application/x-www-form-urlencoded", Multipart.TYPE);

  private final Set<String> hosts;
  private final String token;

  private Gate(Set<String> hosts, String token) {
    this.hosts = hosts;
    this.token = token;
  }

  /** With a new token. */
  static Gate at(int port) {
    var random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return new Gate(
        Set.of("localhost:" + port, "127.0.0.1:" + port), HexFormat.of().formatHex(random));
  }

  /** Goes into each form, as the hidden field {@code token}. */
  String token() {
    return token;
  }

  /** The status with which a request is refused; 0 if it may come in. */
  int refuses(DeskRequest request) {
    String host = request.from().host().toLowerCase(Locale.ROOT);
    if (!hosts.contains(host)) {
      return 403;
    }
    if (READING.contains(request.method())) {
      return 0;
    }
    if (!request.writes()) {
      return 405;
    }
    boolean ours =
        request.from().origin().filter(("http://" + host)::equals).isPresent()
            && request.from().site().filter(site -> !site.equals("same-origin")).isEmpty()
            && request
                .from()
                .type()
                .filter(type -> FORMS.stream().anyMatch(type::startsWith))
                .isPresent();
    return ours && hasToken(request) ? 0 : 403;
  }

  /** Compared in constant time. */
  private boolean hasToken(DeskRequest request) {
    return MessageDigest.isEqual(bytes(request.form().get("token")), bytes(token));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
