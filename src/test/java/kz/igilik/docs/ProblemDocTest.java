package kz.igilik.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kz.igilik.problem.Code;
import kz.igilik.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/problems.md explains the problems that there are. */
class ProblemDocTest {
  private static final Doc DOC = Doc.of("docs/problems.md");
  private static final String RANK = "### ";

  @Test
  void everyCodeIsExplainedOnceAndNoneBesides() {
    List<String> explained =
        DOC.prose().stream()
            .filter(line -> line.startsWith(RANK))
            .map(line -> line.substring(RANK.length()))
            .toList();
    assertThat(explained)
        .containsExactlyElementsOf(Arrays.stream(Code.values()).map(Code::written).toList());
  }

  @ParameterizedTest
  @EnumSource
  void anExplanationSaysWhatStopsTheBakeAndWhatDoesNot(Code code) {
    String text = String.join(" ", DOC.section(code.written())).strip();
    assertThat(text).isNotEmpty();
    assertThat(text.startsWith("Warning: ")).isEqualTo(code.severity() == Severity.WARNING);
    assertThat(text.startsWith("Notice: ")).isEqualTo(code.severity() == Severity.NOTICE);
  }
}
