package kz.igilik.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
  @ParameterizedTest
  @CsvSource({
    "2023-06-09T20:00, 2023-06-10T00:00, 2023-06-09, 2023-06-09",
    "2023-06-09T00:00, 2023-06-10T00:00, 2023-06-09, 2023-06-09",
    "2023-06-09T20:00, 2023-06-11T00:00, 2023-06-09, 2023-06-10",
    "2023-06-09T22:00, 2023-06-10T00:01, 2023-06-09, 2023-06-10",
    "2023-06-09T22:00, 2023-06-10T01:30, 2023-06-09, 2023-06-10",
    "2023-06-09T10:00, 2023-06-09T12:00, 2023-06-09, 2023-06-09",
    "2023-06-09T00:00, 2023-06-09T00:00, 2023-06-09, 2023-06-09",
  })
  void anEndAtMidnightBelongsToTheDayBefore(String from, String until, String first, String last) {
    When when = EventDraft.event("e").on(from, until).build().first().when().orElseThrow();
    assertThat(List.of(when.first(), when.last()))
        .containsExactly(LocalDate.parse(first), LocalDate.parse(last));
    assertThat(when.covers(when.last().plusDays(1))).isFalse();
    assertThat(when.over()).as("the moment stays").isEqualTo(LocalDateTime.parse(until));
    assertThat(when.end(ZoneId.of("Asia/Almaty")).toLocalDateTime()).isEqualTo(when.over());
  }

  @ParameterizedTest
  @CsvSource({"2023-06-01, 2023-06-07, false", "2023-06-01, 2023-06-08, true"})
  void wholeDaysAreCountedInFull(LocalDate first, LocalDate last, boolean isLong) {
    When when = When.allDay(first, last);
    assertThat(when.last()).isEqualTo(last);
    assertThat(when.isLong()).isEqualTo(isLong);
    assertThat(when.over()).isEqualTo(last.plusDays(1).atStartOfDay());
  }
}
