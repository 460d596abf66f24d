package kz.igilik.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixedLettersTest {
  @Test
  void findsTheWordAndItsOddLetters() {
    var word = MixedLetters.find("Бұл – сoн, үшіншісі", 0).orElseThrow();
    assertThat(word.text()).isEqualTo("сoн");
    assertThat(word.odd()).isEqualTo("o");
    assertThat(word.index()).isEqualTo(6);
  }

  @Test
  void theRarerAlphabetIsTheOddOne() {
    assertThat(MixedLetters.find("WhatsАpp", 0).orElseThrow().odd()).isEqualTo("А");
    assertThat(MixedLetters.find("αlpha", 0).orElseThrow().odd()).isEqualTo("α");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GPS-трекер",
        "Әліпби abc",
        "https://бала.kz/kk/",
        "№5 school",
        "日本ひらがな",
        "Telegram-да",
        "5G желі",
        "{day} күні"
      })
  void leavesWordsOfOneAlphabetAlone(String text) {
    assertThat(MixedLetters.find(text, 0)).isEmpty();
  }
}
