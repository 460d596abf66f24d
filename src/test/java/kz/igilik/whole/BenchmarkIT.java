package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import kz.igilik.model.Publish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The benchmark at its smallest size and without Hugo runs to its end and prints its tables. Times
 * are not asserted. With Hugo it is {@link HugoIT}.
 */
class BenchmarkIT {
  @TempDir Path temp;

  @Test
  void runsThroughAndPrintsItsTables() throws IOException, InterruptedException {
    String report =
        Benchmark.run(
            temp,
            "200",
            "--pairs",
            "1",
            "--without-hugo",
            "--work",
            temp.resolve("work").toString());
    assertThat(report)
        .contains("| cold bake, wall, against the floor |")
        .contains("| check, wall, s |")
        .contains("| preview: save of one event → new page served, ms |")
        .contains("left every file of the site as it was")
        .containsPattern("\\| Igilik \\| 1 \\| [\\d.]+ \\| [\\d.]+ \\| [\\d.]+ \\| [\\d,]+ \\|")
        .containsPattern("\\| floor \\| 1 \\| [\\d.]+ \\|")
        .containsPattern("\\| \\*\\*all of them\\*\\* \\| [\\d.]+ \\|")
        .contains("without Hugo: only the floor")
        .doesNotContain("not measured");
    for (var part : Publish.Part.values()) {
      assertThat(report).containsPattern("\\| " + part.written() + " \\| [+-][\\d.]+ \\|");
    }
    assertThat(temp.resolve("work")).doesNotExist();
  }
}
