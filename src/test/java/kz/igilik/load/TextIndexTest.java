package kz.igilik.load;

import static org.assertj.core.api.Assertions.assertThat;

import kz.igilik.problem.Columns;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.Test;

class TextIndexTest {
  /** Long enough for several steps, with characters that take two places of a string. */
  private static final String LINE = "a🏃ә".repeat(300);

  private final SourceText text =
      SourceText.of("x.yaml", LINE + "\n\n" + LINE + "\nend", new Problems());

  @Test
  void findsLineAndColumnAsAWalkThroughTheTextDoes() {
    String all = text.text();
    int line = 1;
    int column = 1;
    for (int i = 0; i < all.length(); i += Character.charCount(all.codePointAt(i))) {
      assertThat(text.atOffset(i, 1)).isEqualTo(new Position("x.yaml", line, column++, 1));
      if (all.charAt(i) == '\n') {
        line++;
        column = 1;
      }
    }
    assertThat(text.atOffset(all.length(), 1)).isEqualTo(new Position("x.yaml", line, column, 1));
  }

  @Test
  void countsCharactersNotPlacesOfAString() {
    String all = text.text();
    for (int i = 0; i <= all.codePointCount(0, all.length()); i++) {
      assertThat(text.offset(i)).isEqualTo(all.offsetByCodePoints(0, i));
    }
  }

  @Test
  void givesLinesByTheirNumberInTheFile() {
    assertThat(text.line(1)).isEqualTo(LINE);
    assertThat(text.line(2)).isEmpty();
    assertThat(text.line(4)).isEqualTo("end");
    assertThat(text.line(0)).isEmpty();
    assertThat(text.line(5)).isEmpty();
    assertThat(new SourceText("x.md", "a\nb\n", 7, Columns.AS_WRITTEN).line(8)).isEqualTo("b");
  }

  @Test
  void anEmptyTextHasOnePlace() {
    SourceText empty = SourceText.of("x.yaml", "", new Problems());
    assertThat(empty.atOffset(0, 1)).isEqualTo(new Position("x.yaml", 1, 1, 1));
    assertThat(empty.line(1)).isEmpty();
    assertThat(empty.offset(0)).isZero();
  }
}
