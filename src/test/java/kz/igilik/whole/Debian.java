package kz.igilik.whole;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.TestAbortedException;

/**
 * Installs missing packages with apt-get when running as root on Debian or Ubuntu, and says so in
 * one line. {@code -Dinstall=false} forbids it; then tests that lack something are not run, and
 * {@link NotRun} lists them at the end.
 */
public final class Debian {
  private static final boolean ALLOWED = !"false".equals(System.getProperty("install"));
  private static final Path LOG = Path.of("target", "debian-install.log");
  private static final Path UNPACKED = Path.of("target", "debian");

  private Debian() {}

  /** Whether the packages are there afterwards. */
  public static boolean install(String... packages) {
    if (!ALLOWED || !isRoot() || !isDebian()) {
      return false;
    }
    System.out.println(
        "Tests install "
            + String.join(" ", packages)
            + " (-Dinstall=false forbids it; "
            + LOG
            + ")");
    var install = new ArrayList<>(List.of("apt-get", "install", "-y", "--no-install-recommends"));
    install.addAll(List.of(packages));
    return run(List.of("apt-get", "update")) && run(install);
  }

  /**
   * Unpacks packages, with everything they depend on, into a folder below {@code target}: nothing
   * is installed, no service starts.
   *
   * @return the folder that takes the place of the root of the file system
   */
  public static Path unpack(String... packages) {
    Path root = UNPACKED.resolve("root").toAbsolutePath();
    if (!Files.isDirectory(root) && !(ALLOWED && isDebian() && unpackInto(root, packages))) {
      throw missing("Debian's or Ubuntu's packages " + String.join(" ", packages));
    }
    return root;
  }

  private static boolean unpackInto(Path root, String... packages) {
    Path archives = UNPACKED.resolve("archives").toAbsolutePath();
    System.out.println(
        "Tests unpack "
            + String.join(" ", packages)
            + " into "
            + UNPACKED
            + " (-Dinstall=false forbids it; "
            + LOG
            + ")");
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
    return run(List.of("apt-get", "update")) && run(download) && run(List.of("sh", "-c", all));
  }

  /**
   * What to throw where something is missing. Where installing is forbidden the test is not run;
   * otherwise it fails, because a test that is skipped tests nothing.
   *
   * @param what is missing, as in "this test needs …"
   */
  public static RuntimeException missing(String what) {
    if (!ALLOWED) {
      return new TestAbortedException("needs " + what + ", and -Dinstall=false forbids to get it");
    }
    String attempt = Files.exists(LOG) ? " The attempt to install it is in " + LOG + "." : "";
    return new IllegalStateException(
        "This test needs " + what + ". Install it and run the tests again." + attempt);
  }

  private static boolean isDebian() {
    return Files.isExecutable(Path.of("/usr/bin/apt-get"));
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
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
