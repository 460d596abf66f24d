package kz.igilik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  @ParameterizedTest
  @CsvSource({
    "город Астана, Город Астана",
    "өңір, Өңір",
    "ұлытау облысы, Ұлытау облысы",
    "«қалың жыныс», «Қалың жыныс»",
    "(барлық өңір), (Барлық өңір)",
    "20 регионов, 20 регионов",
    "Город, Город",
    "eGov үйретеді, eGov үйретеді",
    "الفعاليات, الفعاليات",
    "ǆabe, ǅabe"
  })
  void beginsWithACapital(String text, String expected) {
    assertThat(Sentences.capitalised(text)).isEqualTo(expected);
    assertThat(Sentences.capitalised("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Дети танцуют|Дети танцуют. Город Астана, 18 мая.",
        "Как волокно становится тканью?|Как волокно становится тканью? Город Астана, 18 мая.",
        "Бегом!|Бегом! Город Астана, 18 мая.",
        "Готовы?..|Готовы?.. Город Астана, 18 мая.",
        "Ждем…|Ждем… Город Астана, 18 мая.",
        "Ждем...|Ждем... Город Астана, 18 мая.",
        "Возьмите с собой:|Возьмите с собой. Город Астана, 18 мая.",
        "спорт, музыка и т.б.|Спорт, музыка и т.б. Город Астана, 18 мая.",
        "ما هي القصة؟|ما هي القصة؟ Город Астана, 18 мая.",
        "«Готовы?»|«Готовы?». Город Астана, 18 мая."
      })
  void hasOneSignAtTheEndOfASentence(String title, String expected) {
    String filled =
        Sentences.fill(
            "{title}. {region}, {when}.",
            "title",
            title,
            "region",
            "город Астана",
            "when",
            "18 мая");
    assertThat(filled).isEqualTo(expected);
    assertThat(Sentences.join(List.of(title, "город Астана, 18 мая")) + ".").isEqualTo(expected);
  }

  @Test
  void leavesAPartWithinASentenceAsItIs() {
    assertThat(
            Sentences.fill("Плакат: {region}, «{block}»", "region", "город Астана", "block", "х"))
        .isEqualTo("Плакат: город Астана, «х»");
    assertThat(Sentences.fill("{dates}: акция", "dates", "17 мая")).isEqualTo("17 мая: акция");
  }
}
