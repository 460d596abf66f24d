package kz.igilik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakingSpacesTest {
  private static final List<String> BOUND = List.of("№", "ул.");

  @Test
  void findsNumbersOfTwoGroupsAndBoundWords() {
    assertThat(parts("Ждем 1 500 детей и 12 000 гостей в школе № 5, ул. Абая"))
        .containsExactly("1 500", "12 000", "№ 5", "ул. Абая");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+7 727 200 00 00",
        "8 727 200",
        "8 (727) 200",
        "112 150 111",
        "2023 100",
        "1\u00a0500 детей",
        "№\u00a05",
        "5 10",
        "в 10:00 100 детей",
        "аул. Абая",
        "корпус А1 500 мест",
        "017 500",
        "ул. – улица"
      })
  void passesOverEverythingElse(String text) {
    assertThat(parts(text)).isEmpty();
  }

  private static List<String> parts(String text) {
    return BreakingSpaces.in(text, BOUND).stream()
        .map(found -> text.substring(found.offset(), found.end()))
        .toList();
  }
}
