package kz.igilik.printing;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium, Chrome or Edge that prints pages. It starts with settings of its own, which are gone
 * when this is closed, and reaches no network.
 */
public final class PrintingBrowser implements AutoCloseable {
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
          "C:\\Program Files\\Google\\Chrome\\Application",
          "C:\\Program Files (x86)\\Microsoft\\Edge\\Application");
  private static final List<String> USUAL_PROGRAMS =
      List.of(
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  private static final int MOST_SECONDS = 60;

  private final Path program;
  private final Path settings;

  public PrintingBrowser(Path program) throws IOException {
    this.program = program;
    this.settings = Files.createTempDirectory("igilik-browser");
  }

  /** In {@code PATH}, or where it usually is. */
  public static Optional<Path> find(Map<String, String> environment) {
    Stream<String> path = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator));
    Stream<Path> named =
        Stream.concat(path, USUAL_PLACES.stream())
            .filter(place -> !place.isBlank())
            .map(Path::of)
            .flatMap(place -> NAMES.stream().map(place::resolve));
    return Stream.concat(named, USUAL_PROGRAMS.stream().map(Path::of))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }

  /** Whether the page now lies in the file. */
  public boolean print(URI page, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.deleteIfExists(file);
    Process running =
        new ProcessBuilder(command(page, file))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      boolean ended = running.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
      return ended && running.exitValue() == 0 && Files.exists(file);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      running.descendants().forEach(ProcessHandle::destroyForcibly);
      running.destroyForcibly();
    }
  }

  private List<String> command(URI page, Path file) {
    var command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + settings,
                "--no-pdf-header-footer",
                "--print-to-pdf=" + file.toAbsolutePath()));
    if (System.getProperty("user.name").equals("root")) {
      command.add("--no-sandbox"); // as root it starts only so
    }
    command.add(page.toString());
    return command;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(settings)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
