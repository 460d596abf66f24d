package kz.igilik.formats.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Here each letter is one wide. */
class ParagraphTest {

  @Test
  void aShortTextStaysOnOneLine() {
    assertThat(of("one two", 10, 3)).isEqualTo(new Paragraph(List.of("one two"), true));
  }

  @Test
  void linesAreNearlyOfOneWidth() {
    assertThat(of("aaaa bbbb cccc dd", 14, 3).lines()).containsExactly("aaaa bbbb", "cccc dd");
  }

  @Test
  void aDashDoesNotBeginALine() {
    assertThat(of("mother – support", 8, 3).lines()).containsExactly("mother\u00A0–", "support");
  }

  @Test
  void whatHasNoRoomIsCutAndSaysSo() {
    assertThat(of("one two three four", 5, 2))
        .isEqualTo(new Paragraph(List.of("one", "two…"), false));
  }

  @Test
  void aWordWiderThanTheLineIsBroken() {
    assertThat(of("abcdefghij", 4, 3).lines()).containsExactly("abcd", "efgh", "ij");
  }

  @Test
  void noLineBeginsWithAVowelThatBelongsToTheLastOne() {
    assertThat(of("กาเก้าอีกำ", 4, 9).lines()).containsExactly("กา", "เก้า", "อีกำ");
    assertThat(of("e\u0301e\u0301", 3, 3).lines()).containsExactly("e\u0301", "e\u0301");
  }

  @Test
  void neverOverflowsAndLosesNothing() {
    var random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      var text = new StringBuilder("x");
      for (int length = random.nextInt(80); length > 0; length--) {
        text.append(random.nextInt(5) == 0 ? " " : random.nextInt(9) == 0 ? "–" : "ә");
      }
      int widest = 3 + random.nextInt(20);
      Paragraph paragraph = of(text.toString(), widest, 99);
      assertThat(paragraph.lines()).allMatch(line -> line.length() <= widest, text.toString());
      assertThat(bare(String.join("", paragraph.lines()))).isEqualTo(bare(text.toString()));
      assertThat(of(text.toString(), widest, 2).lines())
          .hasSizeLessThanOrEqualTo(2)
          .allMatch(line -> line.length() <= widest, text.toString());
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[ \u00A0]", "");
  }

  private static Paragraph of(String text, int widest, int most) {
    return Paragraph.of(text, String::length, widest, most);
  }
}
