package kz.igilik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.igilik.check.LongSentences.Found;
import org.junit.jupiter.api.Test;

class LongSentencesTest {
  @Test
  void countsWordsOfEachSentence() {
    assertThat(LongSentences.in("One two. Three four – five six! Seven.", 3, false))
        .containsExactly(new Found(9, 4));
    assertThat(LongSentences.in("«One two.» Three four five.", 3, false)).isEmpty();
  }

  @Test
  void aLineEndsASentenceOnlyWhereTextsAreNotWrapped() {
    assertThat(LongSentences.in("One two\nthree four", 3, true)).containsExactly(new Found(0, 4));
    assertThat(LongSentences.in("One two\nthree four", 3, false)).isEmpty();
  }

  @Test
  void itemsHeadingsAndCellsAreSentencesOfTheirOwn() {
    String text = "## One two\nthree four\n- one two\n- three four\n1. five six\n\nseven eight";
    assertThat(LongSentences.in(text, 4, true)).isEmpty();
    assertThat(LongSentences.in("| one two | three four | five |", 3, true)).isEmpty();
    assertThat(LongSentences.in("in\n2023 five six", 3, true)).isEqualTo(List.of(new Found(0, 4)));
  }
}
