package kz.igilik.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  private final Problems problems = new Problems();

  @Test
  void headAndBodyKnowTheirLines() {
    FrontMatter parts = read("---\ntitle: A\nupdated: B\n---\n\nText\n").orElseThrow();
    assertThat(parts.head().text()).isEqualTo("title: A\nupdated: B\n");
    assertThat(parts.head().firstLine()).isEqualTo(2);
    assertThat(parts.body().text()).isEqualTo("\nText\n");
    assertThat(parts.body().firstLine()).isEqualTo(5);
  }

  @Test
  void aRuleInTheBodyDoesNotEndTheHead() {
    assertThat(read("---\na: b\n---\nText\n\n---\n\nMore\n").orElseThrow().body().text())
        .isEqualTo("Text\n\n---\n\nMore\n");
  }

  @Test
  void theHeadMayBeAllThereIs() {
    assertThat(read("---\na: b\n---").orElseThrow().body().text()).isEmpty();
    assertThat(read("---\n---\n").orElseThrow().head().text()).isEmpty();
  }

  @Test
  void withoutAClosedHeadThereIsNothing() {
    assertThat(read("Text\n")).isEmpty();
    assertThat(read("---\na: b\n")).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::code)
        .containsExactly(Code.MARKDOWN_HEAD_MISSING, Code.MARKDOWN_HEAD_OPEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--", "----", "- - -", "—", "——", "***", "===", "___"})
  void whatLooksLikeTheEndOfTheHeadIsToldAndTaken(String line) {
    FrontMatter parts = read("---\na: b\n" + line + "\nText\n").orElseThrow();
    assertThat(parts.body().text()).isEqualTo("Text\n");
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.MARKDOWN_FENCE);
    assertThat(problems.sorted().get(0).at().line()).isEqualTo(3);
  }

  private Optional<FrontMatter> read(String text) {
    return FrontMatter.of(SourceText.of("a.md", text, problems), problems);
  }
}
