package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark against Hugo; only in the profile {@code bench}: {@code -Dit.test=HugoIT}. */
class HugoIT {
  @TempDir Path temp;

  @Test
  void bothAreMeasured() throws IOException, InterruptedException {
    Benchmark.program("hugo");
    String work = temp.resolve("work").toString();
    assertThat(Benchmark.run(temp, "200", "--pairs", "1", "--only", "cold", "--work", work))
        .containsPattern("\\| Hugo \\| 1 \\| [\\d.]+ \\|")
        .containsPattern("\\| Hugo, light \\| 1 \\| [\\d.]+ \\|")
        .containsPattern("\\| \\*\\*all\\*\\* \\| [\\d,]+ \\| [\\d,]+ \\|")
        .contains("| cold bake, wall, against Hugo |");
  }
}
