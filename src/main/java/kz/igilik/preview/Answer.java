package kz.igilik.preview;

import java.util.Map;
import java.util.Optional;

/**
 * What the server answers.
 *
 * @param location where the browser is sent, with status 302
 */
record Answer(int status, String type, byte[] body, Optional<String> location) {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("atom", "application/atom+xml; charset=utf-8"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("pdf", "application/pdf"));

  static Answer of(int status, String path, byte[] body) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    String type = TYPES.getOrDefault(ending, "application/octet-stream");
    return new Answer(status, type, body, Optional.empty());
  }

  /** A temporary redirect: browsers remember a permanent one longer than the preview runs. */
  static Answer elsewhere(String location) {
    return new Answer(302, TYPES.get("txt"), new byte[0], Optional.of(location));
  }
}
