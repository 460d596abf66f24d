package kz.igilik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.model.Campaign.Period;
import kz.igilik.model.Language;
import kz.igilik.model.Moment;
import kz.igilik.model.Sites;
import kz.igilik.model.When;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

  @Test
  void whatLeavesTheSiteCarriesYearAndClock() {
    assertThat(times(Map.of()).afar(evening(), ALMATY))
        .isEqualTo("1\u00A0июня 2023, чт, 20:00–22:00 (local-time ru, UTC+6)");
  }

  @Test
  void theClockIsCalledAsPeopleCallIt() {
    var named = times(Map.of("Asia/Almaty", "время Астаны"));
    assertThat(named.clockOf(ALMATY, LocalDateTime.of(2023, 6, 1, 10, 0)))
        .isEqualTo("время Астаны, UTC+6");
  }

  @Test
  void theOffsetIsThatOfTheDate() {
    var named = times(Map.of("Asia/Almaty", "время Астаны"));
    assertThat(named.clockOf(ALMATY, LocalDateTime.of(2024, 6, 1, 10, 0)))
        .isEqualTo("время Астаны, UTC+5");
  }

  @Test
  void aWholeDayHasNoClock() {
    When day = When.allDay(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 1));
    assertThat(times(Map.of()).afar(day, ALMATY)).isEqualTo("1\u00A0июня 2023, чт, all-day ru");
  }

  @Test
  void bothOffsetsAreToldWhereClocksAreChangedInBetween() {
    var spring =
        new Period(
            LocalDate.of(2026, 3, 25), LocalDate.of(2026, 4, 3), List.of(), DayOfWeek.MONDAY);
    var named = times(Map.of("Europe/Helsinki", "Suomen aika"));
    assertThat(named.clockOf(ZoneId.of("Europe/Helsinki"), spring))
        .isEqualTo("Suomen aika, UTC+2 / UTC+3");
    assertThat(named.clockOf(ZoneId.of("Atlantic/Reykjavik"), spring)).isEqualTo("UTC+0");
  }

  @ParameterizedTest
  @CsvSource({"+06:00, UTC+6", "+05:30, UTC+5:30", "-03:00, UTC\u22123", "Z, UTC+0"})
  void offsetsAreWrittenWithoutIdleZeros(String offset, String written) {
    assertThat(Times.offset(ZoneOffset.of(offset))).isEqualTo(written);
  }

  private static When evening() {
    var day = LocalDate.of(2023, 6, 1);
    return new When(
        new Moment(day, Optional.of(LocalTime.of(20, 0))),
        new Moment(day, Optional.of(LocalTime.of(22, 0))));
  }

  private static Times times(Map<String, String> zones) {
    Language plain = Sites.language("ru");
    var language =
        new Language(
            plain.code(),
            plain.names(),
            plain.script(),
            plain.texts(),
            Sites.dates(zones),
            plain.rules(),
            plain.search(),
            plain.origin());
    return new Times(new Words(language, new Problems()), new LocalFormat(language));
  }
}
