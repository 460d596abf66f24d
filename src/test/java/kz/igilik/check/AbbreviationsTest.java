package kz.igilik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.igilik.check.Abbreviations.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"Приходите в ЦПД.", "ЦПД-ға келіңіз.", "ЦПД, ЦПД и еще раз ЦПД.", "«Дом» (ЦПД-2)"})
  void isFoundOnce(String text) {
    assertThat(in(text)).extracting(Found::letters).containsExactly("ЦПД");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Приходите в центр поддержки детей (ЦПД). В ЦПД рады всем.",
        "В ЦПД рады всем: это центр поддержки детей (ЦПД).",
        "ЦПД (центр поддержки детей) рад всем.",
        "ЦПД – центр поддержки детей.",
        "БҚО-ға (балаларды қолдау орталығына) келіңіз.",
        "Всемирная организация здравоохранения (ВОЗ, 1948)",
        "СМИ и QR знают все.",
        "XXI век, ХХІ ғасыр, IV класс",
        "Группа «ЖАС» и \"ЦПД\"",
        "ЭТО НАШ ДЕНЬ!",
        "БАЛАЛАР, WhatsApp, COVID-19, А и Б",
        "e.g. U.S.A. O'NEILL"
      })
  void isExplainedKnownOrNone(String text) {
    assertThat(in(text)).isEmpty();
  }

  @Test
  void isExplainedElsewhereOnThePage() {
    assertThat(Abbreviations.in("В ЦПД", () -> "Центр (ЦПД)\nВ ЦПД", Set.of("СМИ"))).isEmpty();
  }

  @Test
  void itsPlaceIsTold() {
    assertThat(in("«А» МВД и ЦПД")).containsExactly(new Found(4, "МВД"), new Found(10, "ЦПД"));
  }

  private static List<Found> in(String text) {
    return Abbreviations.in(text, () -> text, Set.of("СМИ", "QR", "COVID"));
  }
}
