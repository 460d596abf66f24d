package kz.igilik.check.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;
import org.junit.jupiter.api.Test;

class PageSizesTest {
  private static final int TWICE = 2 * PageSizes.LARGEST;

  @Test
  void aPageThatStaysLargeWhenPackedIsAProblem() throws IOException {
    assertThat(problems(new OutputFile("kk/schedule/index.html", noise())))
        .extracting(Problem::code)
        .containsExactly(Code.PAGE_TOO_LARGE);
  }

  @Test
  void aPageThatPacksWellIsNone() throws IOException {
    assertThat(problems(new OutputFile("kk/schedule/index.html", new byte[TWICE]))).isEmpty();
  }

  @Test
  void filesThatAreNoPagesMayBeLarger() throws IOException {
    assertThat(problems(new OutputFile("calendar/kk/all.ics", noise()))).isEmpty();
  }

  private static List<Problem> problems(OutputFile file) throws IOException {
    var problems = new Problems();
    PageSizes.run(List.of(file), problems);
    return problems.sorted();
  }

  private static byte[] noise() {
    byte[] noise = new byte[TWICE];
    new Random(1).nextBytes(noise);
    return noise;
  }
}
