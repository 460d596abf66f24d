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
public final class Debian {
  private static final Path LOG = Path.of("target", "debian-install.log");

  private static final Path UNPACKED = Path.of("target", "debian");

  private Debian() {}

  /** Whether the packages are there afterwards. */
  public static boolean install(String... packages) {
    if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      return false;
    }
    System.out.println("Installing " + String.join(" ", packages) + " (see " + LOG + ")");
    var install = new ArrayList<>(List.of("apt-get", "install", "-y", "--no-install-recommends"));
    install.addAll(List.of(packages));
    return run(List.of("apt-get", "update")) && run(install);
  }

  /**
   * Packages with what they need, taken apart into a folder of ours: nothing is installed, no
   * service starts.
   *
   * @return the folder that stands for the root of the machine
   */
  public static Path unpack(String... packages) {
    Path root = UNPACKED.resolve("root").toAbsolutePath();
    if (!Files.isDirectory(root)) {
      Path archives = UNPACKED.resolve("archives").toAbsolutePath();
      System.out.println(
          "Unpacking " + String.join(" ", packages) + " into " + root + " (see " + LOG + ")");
      var download =
          new ArrayList<>(
              List.of("apt-get", "install", "-y", "--download-only", "--no-install-recommends"));
      download.addAll(List.of("--reinstall", "-o", "Debug::NoLocking=1"));
      download.addAll(List.of("-o", "Dir::Cache::archives=" + archives));
      download.addAll(List.of(packages));
      try {
        Files.createDirectories(archives.resolve("partial"));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
      String apart = "for each in *.deb; do dpkg-deb -x \"$each\" ../unpacked || exit 1; done";
      String all = "cd " + archives + " && " + apart + " && mv ../unpacked " + root;
      if (!(run(List.of("apt-get", "update")) && run(download) && run(List.of("sh", "-c", all)))) {
        throw new AssertionError(
            "This test needs Debian's or Ubuntu's packages "
                + String.join(" ", packages)
                + "."
                + attempt());
      }
    }
    return root;
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
