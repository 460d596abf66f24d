package kz.igilik.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.Test;

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
    assertThat(problems.sorted()).hasSize(1);
  }

  private Optional<FrontMatter> read(String text) {
    return FrontMatter.of(SourceText.of("a.md", text, problems), problems);
  }
}
