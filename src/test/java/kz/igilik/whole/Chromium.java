package kz.igilik.whole;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the browser for the tests. Where there is none and the machine is Debian's, it installs
 * Debian's; otherwise it fails and says what to do, because a browser test that is skipped tests
 * nothing.
 */
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
  private static final Path LOG = Path.of("target", "chromium-install.log");

  private Chromium() {}

  static Path executable() {
    return find().or(Chromium::install).orElseThrow(Chromium::missing);
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
    if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      return Optional.empty();
    }
    System.out.println("No Chromium found: installing Debian's package (see " + LOG + ")");
    // A browser without fonts draws boxes; DejaVu has the Kazakh and Arabic letters.
    boolean done =
        run("apt-get", "update")
            && run(
                "apt-get",
                "install",
                "-y",
                "--no-install-recommends",
                "chromium",
                "fonts-dejavu-core");
    return done ? find() : Optional.empty();
  }

  private static boolean run(String... command) {
    try {
      Files.createDirectories(LOG.getParent());
      var process =
          new ProcessBuilder(command)
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
      process.environment().put("DEBIAN_FRONTEND", "noninteractive");
      return process.start().waitFor() == 0;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static AssertionError missing() {
    return new AssertionError(
        "The browser tests need Chromium, Chrome or Edge, and none was found in PATH or the usual places."
            + " Install one (Debian and Ubuntu: apt-get install chromium) and run the tests again."
            + (Files.exists(LOG) ? " The attempt to install it is in " + LOG + "." : ""));
  }
}
