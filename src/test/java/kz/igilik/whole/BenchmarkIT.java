package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import kz.igilik.model.Publish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark at its smallest size: it runs through and prints its tables. No time is judged. */
class BenchmarkIT {
  @TempDir Path temp;

  @Test
  void runsThroughAndPrintsItsTables() throws IOException, InterruptedException {
    String report = run("200", "--pairs", "1", "--work", temp.resolve("work").toString());
    assertThat(report)
        .contains("| cold bake, wall, against the floor |")
        .contains("| check, wall, s |")
        .contains("| preview: save of one event → new page served, ms |")
        .contains("left every file of the site as it was")
        .containsPattern("\\| Igilik \\| 1 \\| [\\d.]+ \\| [\\d.]+ \\| [\\d.]+ \\| [\\d,]+ \\|")
        .containsPattern("\\| floor \\| 1 \\| [\\d.]+ \\|")
        .containsPattern("\\| \\*\\*all of them\\*\\* \\| [\\d.]+ \\|")
        .doesNotContain("not measured");
    // Hugo is not to be had everywhere; then the report says so instead of being silent.
    assertThat(report)
        .containsPattern("\\| Hugo \\| 1 \\| [\\d.]+ \\||hugo not found: only the floor");
    for (var part : Publish.Part.values()) {
      assertThat(report).containsPattern("\\| " + part.written() + " \\| [+-][\\d.]+ \\|");
    }
    assertThat(temp.resolve("work")).doesNotExist();
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    Path out = temp.resolve("out.txt");
    Path err = temp.resolve("err.txt");
    var command = new ProcessBuilder(python().toString(), "src/bench/run");
    command.command().addAll(Arrays.asList(arguments));
    int exit = command.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    assertThat(exit).as(Files.readString(err)).isZero();
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  private static Path python() {
    return find()
        .or(() -> Debian.install("python3") ? find() : Optional.empty())
        .orElseThrow(
            () ->
                new AssertionError(
                    "The benchmark is written in Python 3, and there is no python3 in PATH. Install it and run the tests again."
                        + Debian.attempt()));
  }

  private static Optional<Path> find() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(place -> !place.isBlank())
        .map(place -> Path.of(place, "python3"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
