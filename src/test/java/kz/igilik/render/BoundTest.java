package kz.igilik.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the examples {@code _} is a space that does not break. */
class BoundTest {
  @ParameterizedTest
  @CsvSource({
    "Бала – бақыт, Бала_– бақыт",
    "13 іс-шара, 13_іс-шара",
    "ата-аналар мен 7–10 жас, ата-аналар мен 7–10_жас",
    "№ 129, № 129",
    "5 – 6, 5_– 6",
    "онлайн-сабақ, онлайн-сабақ",
    "Қала, Қала",
    "Класс 5 А және 18 маусым, Класс 5_А және 18_маусым",
  })
  void wordsThatBelongTogetherStayOnOneLine(String title, String bound) {
    assertThat(Bound.text(title)).isEqualTo(bound.replace('_', '\u00A0'));
  }
}
