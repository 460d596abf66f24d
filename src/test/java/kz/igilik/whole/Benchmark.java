package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Runs {@code src/bench/run}. */
final class Benchmark {
  private Benchmark() {}

  /**
   * @param temp where its output is kept
   * @return the report
   */
  static String run(Path temp, String... arguments) throws IOException, InterruptedException {
    Path out = temp.resolve("out.txt");
    Path err = temp.resolve("err.txt");
    var command = new ProcessBuilder(program("python3").toString(), "src/bench/run");
    command.command().addAll(Arrays.asList(arguments));
    int exit = command.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    assertThat(exit).as(Files.readString(err)).isZero();
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  /** A program in PATH, installed if that is possible and allowed. */
  static Path program(String name) {
    return find(name)
        .or(() -> Debian.install(name) ? find(name) : Optional.empty())
        .orElseThrow(() -> Debian.missing(name + " in PATH"));
  }

  private static Optional<Path> find(String name) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(place -> !place.isBlank())
        .map(place -> Path.of(place, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
