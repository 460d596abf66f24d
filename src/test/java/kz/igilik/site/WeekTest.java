package kz.igilik.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {
  private static final LocalDate MONDAY = LocalDate.parse("2023-05-29");

  @ParameterizedTest
  @ValueSource(strings = {"2023-05-29", "2023-06-01", "2023-06-04"})
  void everyDayFromMondayToSundayIsOfTheSameWeek(LocalDate day) {
    assertThat(Week.of(day)).isEqualTo(new Week(MONDAY));
    assertThat(new Week(MONDAY).days()).hasSize(7).contains(day);
  }

  @Test
  void sundayEndsIt() {
    assertThat(new Week(MONDAY).sunday()).isEqualTo("2023-06-04");
    assertThat(Week.of(MONDAY.minusDays(1))).isNotEqualTo(new Week(MONDAY));
  }
}
