package kz.igilik.preview;

import java.util.Optional;
import kz.igilik.site.FileKind;

/**
 * What the server answers.
 *
 * @param location where the browser is sent, with status 302
 */
record Answer(int status, String type, byte[] body, Optional<String> location) {
  static Answer of(int status, String path, byte[] body) {
    String type = FileKind.of(path).map(FileKind::mediaType).orElse("application/octet-stream");
    return new Answer(status, type, body, Optional.empty());
  }

  /** A temporary redirect: browsers remember a permanent one longer than the preview runs. */
  static Answer elsewhere(String location) {
    return new Answer(302, FileKind.TEXT.mediaType(), new byte[0], Optional.of(location));
  }
}
