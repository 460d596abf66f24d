package kz.igilik.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A second JDK of this machine, by another maker or of another version than the one at work. */
final class OtherJdk {
  private static final String RUNTIME = "JAVA_RUNTIME_VERSION=";

  private OtherJdk() {}

  /**
   * Its folder: beside the JDK at work, or named by a variable such as {@code JAVA_HOME_21_X64}, as
   * code hosts set them. The newest by name, if there are several.
   */
  static Optional<Path> home() throws IOException {
    Path here = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> beside = Files.list(here.getParent())) {
      Stream<Path> named =
          System.getenv().entrySet().stream()
              .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
              .map(variable -> Path.of(variable.getValue()));
      return Stream.concat(beside, named)
          .filter(home -> !runtime(home).isEmpty() && !runtime(home).equals(runtime(here)))
          .max(Comparator.comparing(Path::toString));
    }
  }

  /** Empty if it is no JDK that can run the program. */
  private static String runtime(Path home) {
    try {
      if (!Files.isExecutable(home.resolve("bin/java"))) {
        return "";
      }
      List<String> lines = Files.readAllLines(home.resolve("release"));
      return lines.stream().filter(OtherJdk::isNewEnough).findFirst().orElse("");
    } catch (IOException none) {
      return "";
    }
  }

  private static boolean isNewEnough(String line) {
    return line.startsWith(RUNTIME)
        && Integer.parseInt(line.substring(RUNTIME.length()).split("\\D+")[1]) >= 17;
  }
}
