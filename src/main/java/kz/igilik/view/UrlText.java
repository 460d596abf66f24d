package kz.igilik.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Texts as values in the query of an address. */
final class UrlText {
  private UrlText() {}

  /** A space becomes {@code %20}: messengers show the {@code +} of forms as it is. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
