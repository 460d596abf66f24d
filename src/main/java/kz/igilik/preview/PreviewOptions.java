package kz.igilik.preview;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What to preview and where.
 *
 * @param port 0 for any free port
 * @param now a fixed moment; empty for the current time
 * @param language of the messages
 */
public record PreviewOptions(Path source, int port, Optional<Instant> now, String language) {

  /** The moment that the site shows. */
  Instant moment() {
    return now.orElseGet(Instant::now);
  }
}
