package kz.igilik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import kz.igilik.model.Language;
import kz.igilik.model.Sites;
import org.junit.jupiter.api.Test;

/**
 * Dates and times as the patterns of a language write them; a blank that may not break is ~ here.
 */
class LocalFormatTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 12, 20);
  private static final LocalDate LAST = LocalDate.of(2027, 1, 6);

  @Test
  void aDayIsNotPartedFromItsMonth() {
    assertThat(shown(with("day", "{day}. {month}").day(FIRST))).isEqualTo("20.~декабря");
    assertThat(shown(with("day", "{day} de {month}").day(FIRST))).isEqualTo("20~de~декабря");
    assertThat(shown(with("day", "{month} {day}").day(FIRST))).isEqualTo("декабря~20");
    assertThat(shown(with("full", "{day} de {month} de {year}").full(FIRST)))
        .isEqualTo("20~de~декабря de~2026");
    assertThat(shown(with("full", "{year} жылғы {day} {month}").full(FIRST)))
        .isEqualTo("2026 жылғы 20~декабря");
    assertThat(shown(with("range", "du {day} {month} au {day2} {month2}").range(FIRST, LAST)))
        .isEqualTo("du 20~декабря au 6~января");
    assertThat(shown(with("range-month", "{day}.–{day2}. {month}").range(FIRST, FIRST.plusDays(3))))
        .isEqualTo("20.–23.~декабря");
  }

  @Test
  void aRangeOverNewYearNamesBothYears() {
    assertThat(shown(with("day", "{day}").fullRange(FIRST, LAST)))
        .isEqualTo("20~декабря 2026~– 6~января 2027");
    assertThat(
            shown(
                with("range-years", "{day}/{month}/{year} - {day2}/{month2}/{year2}")
                    .fullRange(FIRST, LAST)))
        .isEqualTo("20/декабря/2026 - 6/января/2027");
  }

  @Test
  void timesAreWrittenAsTheLanguageDoes() {
    LocalTime time = LocalTime.of(9, 5);
    assertThat(with("day", "{day}").time(time)).isEqualTo("09:05");
    assertThat(with("day", "{day}").timeAlone(time)).isEqualTo("09:05");
    assertThat(with("time", "{hour}.{minute}").times(time, LocalTime.of(12, 0)))
        .isEqualTo("09.05–12.00");
    assertThat(with("time-alone", "klo {time}").timeAlone(time)).isEqualTo("klo 09:05");
  }

  @Test
  void aDayAloneKeepsItsSign() {
    assertThat(with("day", "{day}. {month}").dayInTile(FIRST)).isEqualTo("20.");
    assertThat(with("day", "{month}{day}日").dayInTile(FIRST)).isEqualTo("20日");
    assertThat(with("day", "{day} {month}").dayInTile(FIRST)).isEqualTo("20");
  }

  private static String shown(String text) {
    return text.replace('\u00A0', '~');
  }

  private static LocalFormat with(String name, String pattern) {
    Language language = Sites.language("ru");
    var patterns = new HashMap<>(language.patterns());
    patterns.put(name, pattern);
    var dates =
        new Language.Dates(
            language.months(),
            language.monthsAlone(),
            language.weekdays(),
            language.weekdaysShort(),
            patterns,
            Map.of());
    return new LocalFormat(
        new Language(
            language.code(),
            language.names(),
            language.script(),
            language.texts(),
            dates,
            language.rules(),
            language.search(),
            language.origin()));
  }
}
