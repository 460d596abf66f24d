package kz.igilik.whole;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Installs what a test needs and the machine has not, where the machine is Debian's and lets us.
 */
final class Debian {
  private static final Path LOG = Path.of("target", "debian-install.log");

  private Debian() {}

  /** Whether the packages are there afterwards. */
  static boolean install(String... packages) {
    if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      return false;
    }
    System.out.println("Installing " + String.join(" ", packages) + " (see " + LOG + ")");
    var install = new ArrayList<>(List.of("apt-get", "install", "-y", "--no-install-recommends"));
    install.addAll(List.of(packages));
    return run(List.of("apt-get", "update")) && run(install);
  }

  /** Where to read why it did not work; nothing if it was not tried. */
  static String attempt() {
    return Files.exists(LOG) ? " The attempt to install it is in " + LOG + "." : "";
  }

  private static boolean run(List<String> command) {
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
}
