package kz.igilik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.igilik.check.Phrases.Found;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Phrases DAYS = new Phrases(List.of("сегодня", "сегодняшний", "завтра"));

  @Test
  void findsAWordWhateverItsCase() {
    assertThat(DAYS.asWordIn("Приходите: СЕГОДНЯ в 10:00")).contains(new Found("сегодня", 11));
    assertThat(DAYS.asWordIn("завтра")).contains(new Found("завтра", 0));
    assertThat(DAYS.asWordIn("на сегодняшний день")).contains(new Found("сегодняшний", 3));
  }

  @Test
  void aPartOfALongerWordIsNotThatWord() {
    assertThat(DAYS.asWordIn("послезавтра, завтрак")).isEmpty();
    assertThat(DAYS.in("послезавтра")).contains(new Found("завтра", 5));
  }

  @Test
  void thePlaceIsRightBehindLettersThatGrowWhenTheyAreSmall() {
    assertThat(DAYS.asWordIn("İstanbul завтра")).contains(new Found("завтра", 9));
  }

  @Test
  void oneLetterIsAPhraseToo() {
    assertThat(new Phrases(List.of("今")).asWordIn("— 今 —")).contains(new Found("今", 2));
    assertThat(new Phrases(List.of("今")).asWordIn("今")).contains(new Found("今", 0));
    assertThat(new Phrases(List.of()).in("text")).isEmpty();
  }

  @Test
  void quotedIsWhatOthersSay() {
    assertThat(Quotes.blanked("Фильм «Завтра» идёт")).isEqualTo("Фильм          идёт");
    assertThat(Quotes.blanked("[a](b c) d")).isEqualTo("[a       d");
    assertThat(Quotes.blanked("see http://a.kz/b, now")).isEqualTo("see                now");
    assertThat(Quotes.blanked("\"a\" “b” c")).isEqualTo("        c");
  }

  @Test
  void aQuotationWithoutAnEndIsNone() {
    assertThat(Quotes.blanked("a «b \" c ](d")).isEqualTo("a «b \" c ](d");
  }
}
