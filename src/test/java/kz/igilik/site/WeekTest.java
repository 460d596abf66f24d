package kz.igilik.site;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {
  private static final LocalDate FIRST = LocalDate.parse("2023-05-29");

  @ParameterizedTest
  @ValueSource(strings = {"2023-05-29", "2023-06-01", "2023-06-04"})
  void everyDayFromMondayToSundayIsOfTheSameWeek(LocalDate day) {
    assertThat(Week.of(day, MONDAY)).isEqualTo(new Week(FIRST));
    assertThat(new Week(FIRST).days()).hasSize(7).contains(day);
  }

  @Test
  void sundayEndsAWeekThatStartsOnMonday() {
    assertThat(new Week(FIRST).last()).isEqualTo("2023-06-04");
    assertThat(Week.of(FIRST.minusDays(1), MONDAY).next()).isEqualTo(new Week(FIRST));
  }

  @Test
  void aWeekStartsWhereTheCampaignSaysSo() {
    LocalDate sunday = LocalDate.parse("2023-06-04");
    assertThat(Week.of(sunday, SUNDAY).first()).isEqualTo(sunday);
    assertThat(Week.of(sunday.minusDays(1), SUNDAY).first()).isEqualTo("2023-05-28");
    assertThat(Week.of(sunday, SATURDAY).first()).isEqualTo("2023-06-03");
  }
}
