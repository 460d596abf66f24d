package kz.igilik.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void fillsPlacesByTheirNames() {
    assertThat(Words.fill("{day} {month}, {day}", "day", 5, "month", "мая")).isEqualTo("5 мая, 5");
    assertThat(Words.fill("без мест", "day", 5)).isEqualTo("без мест");
  }

  @Test
  void leavesWhatItDoesNotKnow() {
    assertThat(Words.fill("{da} {days} {day", "day", 5)).isEqualTo("{da} {days} {day");
    assertThat(Words.fill("{ {day}}", "day", 5)).isEqualTo("{ 5}");
  }

  /** What stands in a value is a text, even if it looks like a place. */
  @Test
  void fillsNoPlacesOfValues() {
    assertThat(Words.fill("{title}: {day}", "title", "{day}", "day", 5)).isEqualTo("{day}: 5");
  }
}
