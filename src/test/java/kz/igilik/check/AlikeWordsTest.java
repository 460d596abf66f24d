package kz.igilik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.List;
import kz.igilik.BaseCampaign;
import kz.igilik.model.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlikeWordsTest {
  private static AlikeWords words;

  /** The words of the interface alone: what a small campaign has. */
  @BeforeAll
  static void readWords(@TempDir Path folder) {
    List<Language> languages = BaseCampaign.into(folder).site().languages();
    words =
        new AlikeWords(
            () -> languages.stream().flatMap(language -> language.words().values().stream()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"COBET", "BEPA", "PECTOPAH", "MACTEP", "cocHa", "ΒΕΡΑ"})
  void tellsWordsThatAreNotWhatTheyLookLike(String word) {
    assertThat(found("Открытый " + word + " для детей"))
        .isEqualTo(found(word))
        .containsExactly(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "формат TEXT для детей",
        "Telegram и WhatsApp",
        "в XXI веке",
        "на листе A4",
        "COVID и CO в воздухе",
        "группа K-pop сегодня",
        "на сайте pop.kz сегодня",
        "по протоколу HTTP и TCP",
        "команда OCA играет",
        "конкурс MAX и BMX",
        "the TEXT of COBET here",
        "TAXI BOX до вечера",
        "MIX танцев",
      })
  void leavesForeignWordsAlone(String text) {
    assertThat(found(text)).isEmpty();
  }

  private static List<String> found(String text) {
    return words.in(text, UnicodeScript.CYRILLIC).stream().map(AlikeWords.Word::text).toList();
  }
}
