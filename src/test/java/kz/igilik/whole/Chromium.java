package kz.igilik.whole;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the browser for the tests, or installs one where that is possible and allowed. */
final class Chromium {
  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome-stable",
          "google-chrome",
          "chrome",
          "chrome.exe",
          "msedge.exe");
  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/bin",
          "/usr/local/bin",
          "/snap/bin",
          "/opt/google/chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "C:\\Program Files\\Google\\Chrome\\Application",
          "C:\\Program Files (x86)\\Microsoft\\Edge\\Application");

  private static final Optional<Path> FOUND = find().or(Chromium::install);

  private Chromium() {}

  static Path executable() {
    return FOUND.orElseThrow(
        () ->
            Debian.missing(
                "Chromium, Chrome or Edge in PATH or in one of the usual places (Debian and Ubuntu: apt-get install chromium)"));
  }

  private static Optional<Path> find() {
    Stream<String> path =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    return Stream.concat(path, USUAL_PLACES.stream())
        .filter(place -> !place.isBlank())
        .map(Path::of)
        .flatMap(place -> Stream.concat(Stream.of(place), NAMES.stream().map(place::resolve)))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }

  private static Optional<Path> install() {
    // A browser without fonts draws boxes; DejaVu has the Kazakh and Arabic letters.
    return Debian.install("chromium", "fonts-dejavu-core") ? find() : Optional.empty();
  }
}
