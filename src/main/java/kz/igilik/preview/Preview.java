package kz.igilik.preview;

import java.util.Optional;
import kz.igilik.pipeline.LiveSite;

/**
 * What the browser shows at one moment.
 *
 * @param version grows with each visible change, across runs of the program as well
 * @param site the site that is shown; empty if there was none yet
 * @param good the last site that has passed all checks
 * @param problems in words, on top of the site
 */
record Preview(long version, Optional<LiveSite> site, Optional<LiveSite> good, String problems) {

  static Preview nothingYet() {
    return new Preview(System.currentTimeMillis(), Optional.empty(), Optional.empty(), "");
  }

  /** After the sources were read; if they gave no site, the current one stays. */
  Preview read(SourceReading reading) {
    if (reading.failed() && reading.problems().equals(problems)) {
      return this;
    }
    return new Preview(version + 1, reading.site().or(() -> site), good, reading.problems());
  }

  /** After all checks. The version grows only if the visible problems change. */
  Preview checked(SourceReading reading, String found) {
    if (reading.site().isPresent() && found.isEmpty()) {
      return new Preview(version, site, reading.site(), problems);
    }
    return found.equals(problems)
        ? this
        : new Preview(version + 1, reading.site().isPresent() ? good : site, good, found);
  }
}
