package kz.igilik.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikeSignsTest {
  @ParameterizedTest
  @CsvSource({
    "kk:\u00a0Аула, YAML_SPACE, 4",
    "'  kk:\u202fАула', YAML_SPACE, 6",
    "'- id:\u2009a', YAML_SPACE, 6",
    "-\u00a0school, YAML_SPACE, 2",
    "'  \u3000kk: Аула', YAML_SPACE, 3",
    "'\u00a0- school', YAML_SPACE, 1",
    "'title: {kk: Аула, ru:\u00a0Двор}', YAML_SPACE, 22",
    "kk：Аула, YAML_SIGN, 3",
    "'kk ： Аула', YAML_SIGN, 4",
    "kk∶ Аула, YAML_SIGN, 3"
  })
  void namesWhatOnlyLooksLikeYaml(String line, Code code, int column) {
    var problems = new Problems();
    assertThat(LookAlikeSigns.report(source(line, problems), problems)).isTrue();
    assertThat(problems.sorted())
        .extracting(Problem::code, problem -> problem.at().column())
        .containsExactly(tuple(code, column));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kk: Аула: 1\u00a0500 бала – «Бал»\u00a0: иә",
        "  – Сәлем! – деді ол.\n  – Сәлем!",
        "summary:\n  kk: Ауыл\n    – дала",
        "kk: 'Уақыты：10:00'",
        "kk: |\n  Ауыл\n  \u00a0дала",
        "title: {kk: 'А – б', ru: В\u00a0г}"
      })
  void leavesTextsAlone(String text) {
    var problems = new Problems();
    assertThat(LookAlikeSigns.report(source(text, problems), problems)).isFalse();
    assertThat(problems.sorted()).isEmpty();
  }

  private static SourceText source(String text, Problems problems) {
    return SourceText.of("data/x.yaml", text, problems);
  }
}
