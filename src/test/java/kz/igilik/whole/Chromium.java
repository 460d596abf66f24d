package kz.igilik.whole;

import java.nio.file.Path;
import java.util.Optional;
import kz.igilik.printing.PrintingBrowser;

/** Finds the browser for the tests, or installs one where that is possible and allowed. */
final class Chromium {
  private static final Optional<Path> FOUND = find().or(Chromium::install);

  private Chromium() {}

  static Path executable() {
    return FOUND.orElseThrow(
        () ->
            Debian.missing(
                "Chromium, Chrome or Edge in PATH or in one of the usual places (Debian and Ubuntu: apt-get install chromium)"));
  }

  private static Optional<Path> find() {
    return PrintingBrowser.find(System.getenv());
  }

  private static Optional<Path> install() {
    // A browser without fonts draws boxes; DejaVu has the Kazakh and Arabic letters.
    return Debian.install("chromium", "fonts-dejavu-core") ? find() : Optional.empty();
  }
}
