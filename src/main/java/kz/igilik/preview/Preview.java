package kz.igilik.preview;

import java.util.Optional;
import kz.igilik.build.LiveSite;

/**
 * What the browser is to see at one moment.
 *
 * @param version grows with each change of what is to be seen, also from one run of the program to
 *     the next
 * @param site the site that is shown; nothing if there was none yet
 * @param good the last site that has passed all checks
 * @param problems in words, on top of the site
 */
record Preview(long version, Optional<LiveSite> site, Optional<LiveSite> good, String problems) {

  static Preview nothingYet() {
    return new Preview(System.currentTimeMillis(), Optional.empty(), Optional.empty(), "");
  }

  /** After the sources were read; where that found no site, the one that is shown stays. */
  Preview read(Reading reading) {
    if (reading.failed() && reading.problems().equals(problems)) {
      return this;
    }
    return new Preview(version + 1, reading.site().or(() -> site), good, reading.problems());
  }

  /** After all was checked. Pages that show what they should are not disturbed. */
  Preview checked(Reading reading, String found) {
    if (reading.site().isPresent() && found.isEmpty()) {
      return new Preview(version, site, reading.site(), problems);
    }
    return found.equals(problems)
        ? this
        : new Preview(version + 1, reading.site().isPresent() ? good : site, good, found);
  }
}
