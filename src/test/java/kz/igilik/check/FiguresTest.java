package kz.igilik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.igilik.check.Figures.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private static final List<String> LANGUAGES = List.of("kk", "ru");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023 жылғы 17 мамыр|17 мая 2023 года",
        "сағат 9:00-де|в 09:00",
        "+7 (727) 200-00-00 нөмірі|звоните: +77272000000",
        "[блоктар](/blocks/)|[блоки](/blocks/)",
        "[қараңыз](/about/#s2)|[где](/about/#where)",
        "https://egov.kz/cms/kk/x|https://egov.kz/cms/ru/x.",
        "сандарсыз|без чисел",
        "II кезең|II этап",
        "2-кезең|II этап",
        "XXI ғасыр|21 век",
        "ІІ-ІІІ тоқсан|II–III кварталы",
        "ХХІ ғасыр|XXI век",
        "I кезең, V тур, X ғасыр|I этап, V тур, X век",
        "1-кезең|I\u00A0этап",
        "«CD» мен XL, CV, ДК|диск, размер, анкета, дом культуры",
        "VIP және MIX, Xbox, iPhone X|гости и смесь",
        "I. Кіріспе, V, X|введение",
        "X-сәуле, Windows XIb|лучи",
      })
  void findsTheSameInBothLanguages(String kk, String ru) {
    assertThat(values(kk)).containsExactlyInAnyOrderElementsOf(values(ru));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "17 мамыр|18 мая",
        "5 рет, тағы 5|5 раз",
        "+77272000000|+77272000001",
        "[а](/blocks/)|[а](/regions/)",
        "https://a.example/1|https://a.example/2",
        "1,5 сағат|15 часов",
        "II кезең|III этап",
        "XXI ғасыр|XX век",
        "I кезең|II этап",
        "I кезең|V этап",
        "IX–XI сыныптар|IX–X классы",
      })
  void findsWhatDiffers(String kk, String ru) {
    List<Figure> one = Figures.of(kk, LANGUAGES);
    List<Figure> other = Figures.of(ru, LANGUAGES);
    assertThat(Figures.missingIn(other, one).size() + Figures.missingIn(one, other).size())
        .isPositive();
  }

  /** What stands between groups of digits tells thousands only where both languages agree. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1500 бала|1\u00A0500 детей",
        "1 500 бала|1500 детей",
        "1\u202F500 000 теңге|1500000 тенге",
        "12 000–15 000|12000–15000",
        "8 (727) 200-00-00|87272000000",
        "8 727 000 00 00|+7 727 000 00 00",
        "8 (727) 200-00-00|+7 (727) 200-00-00",
        "88000000000|+7 800 000 00 00",
        "1,500 бала|1 500 детей",
        "2023 жылғы 250 бала|250 детей в 2023 году",
      })
  void joinsGroupsOfDigits(String kk, String ru) {
    assertThat(joined(kk.translateEscapes()))
        .containsExactlyInAnyOrderElementsOf(joined(ru.translateEscapes()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 10|510",
        "2023 25|202325",
        "2023 250|2023250",
        "1 500|1 600",
        "1 50|150",
        "1500|15 00",
        "12 3456|123456",
        "8 727 000 00 00|+7 727 000 00 01",
        "8 727 000 00 00|+77 727 000 00 00",
      })
  void leavesOtherDigitsApart(String kk, String ru) {
    assertThat(joined(kk)).isNotEqualTo(joined(ru));
    assertThat(values(kk)).isNotEqualTo(values(ru));
  }

  @Test
  void readsADateInFiguresAsDayAndYear() {
    assertThat(values("19.05.2023")).isEqualTo(values("19 мая 2023")).containsExactly("19", "2023");
    assertThat(values("2023-05-19")).containsExactly("19", "2023");
    assertThat(values("10.30–12.00")).containsExactly("10", "30", "12", "0");
  }

  @Test
  void knowsWhereEachStands() {
    assertThat(Figures.of("ab 12, +7 727 200 00 00", LANGUAGES))
        .containsExactly(new Figure("12", 3), new Figure("+77272000000", 7));
  }

  private static List<String> joined(String text) {
    return Figures.joined(text, LANGUAGES).stream().map(Figure::value).toList();
  }

  private static List<String> values(String text) {
    return Figures.of(text, LANGUAGES).stream().map(Figure::value).toList();
  }
}
