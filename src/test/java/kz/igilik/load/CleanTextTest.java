package kz.igilik.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.igilik.load.CleanText.Refused;
import kz.igilik.problem.Code;
import kz.igilik.problem.Columns;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Той-думан №5: «Бала» – 1\u00a0500 теңге, 3\u202f% … ¼ ≈ → ₸",
        "Ұлттық ойындар. Ё, й, ї. Été, ñ. #1 * 5 ~ {x}",
        "👨\u200d👩\u200d👧 ❤\ufe0f 🏳\ufe0f\u200d🌈 👩🏽\u200d🚀 🏴\udb40\udc67\udb40\udc62\udb40\udc7f 1\ufe0f⃣",
        "می\u200cخواهم کتاب\u200cها ه\u200d.",
        "क्\u200dष क्\u200cष",
        "السعر 5 (\u200fA+\u200e) كم",
        "한국어 日本語 ภาษาไทย"
      })
  void keepsWhatIsSpelling(String text) {
    assertThat(CleanText.of(text)).isEqualTo(new CleanText(text, Columns.AS_WRITTEN, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "празд\u200bник, праздник",
    "празд\u00adник, праздник",
    "\u2060праздник\ufeff, праздник",
    "празд\u200dник, праздник",
    "празд\u200cник, праздник",
    "\u200eпраздник\u200f, праздник",
    "празд\u034fник, праздник",
    "празд\ufe0fник, праздник",
    "праздник\u2063\u206a\udb40\udc41, праздник",
    "и\u0306ога и е\u0308лки, йога и ёлки",
    "и\u200b\u0306ога, йога",
    "Cafe\u0301 \u1112\u1161\u11ab, Café 한",
    "первая\u2028вторая\u2029третья\u0085да, первая вторая третья да",
    "می\u200c خواهم, می خواهم"
  })
  void leavesOutOrJoinsWhatNoEyeSees(String written, String read) {
    CleanText clean = CleanText.of(written);
    assertThat(clean.text()).isEqualTo(read);
    assertThat(clean.refused()).isEmpty();
  }

  @Test
  void knowsWhereThingsAreWritten() {
    CleanText clean = CleanText.of("ab\nи\u0306о\u200b\u200bга 😀\u200bx\u202ey\n\u200b");
    assertThat(clean.text()).isEqualTo("ab\nйога 😀xy\n");
    assertThat(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9))
        .extracting(column -> clean.columns().written(2, column))
        .containsExactly(1, 3, 6, 7, 8, 9, 11, 13, 14);
    assertThat(clean.columns().written(1, 2)).isEqualTo(2);
    assertThat(clean.columns().cleaned(2, 6)).isEqualTo(3);
    assertThat(clean.refused()).containsExactly(new Refused(0x202e, 2, 12));
  }

  @Test
  void placesOfProblemsAreThoseOfTheFile() {
    var problems = new Problems();
    SourceText text = SourceText.of("data/x.yaml", "a: и\u0306\u200b 'no' no\u0441\n", problems);
    assertThat(text.atOffset(text.text().indexOf("no\u0441"), 3).column()).isEqualTo(13);
    assertThat(text.characterAt(text.atOffset(text.text().indexOf("'"), 1))).isEqualTo("'");
  }

  @ParameterizedTest
  @CsvSource({
    "\u202e, CHARACTER_DIRECTION",
    "\u2066, CHARACTER_DIRECTION",
    "\ufffd, CHARACTER_LOST",
    "\ufffc, CHARACTER_LOST",
    "\uf0b7, CHARACTER_LOST",
    "'\u0001', YAML_CHARACTER",
    "'\u000b', YAML_CHARACTER",
    "\u007f, YAML_CHARACTER",
    "\u009d, YAML_CHARACTER",
    "\ufdd0, YAML_CHARACTER",
    "\ud83f\udffe, YAML_CHARACTER",
    "\ud800, YAML_CHARACTER"
  })
  void namesWhatMustNotStandInAText(String character, Code code) {
    var problems = new Problems();
    assertThat(SourceText.of("data/x.yaml", "a" + character + "b", problems).text())
        .isEqualTo("ab");
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly(code);
    assertThat(problems.sorted().get(0).at().column()).isEqualTo(2);
    assertThat(problems.sorted().get(0).values())
        .containsExactly("U+%04X".formatted(character.codePointAt(0)));
  }
}
