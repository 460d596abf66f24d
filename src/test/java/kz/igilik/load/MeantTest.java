package kz.igilik.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kz.igilik.BaseCampaign;
import kz.igilik.model.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and hours as people write them. */
class MeantTest {
  private static List<Language> languages;

  @BeforeAll
  static void readWords(@TempDir Path folder) {
    languages = BaseCampaign.into(folder).site().languages();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8 727 123 45 67 | +77271234567",
        "+7(727)1234567 | +77271234567",
        "8 (7172) 74-25-28 | +77172742528",
        "7 701 123–45–67 | +77011234567",
        "+7 727 123 45 67 | +77271234567",
        "8 800 080 77 77 | 88000807777",
        "1 50 | 150",
        "*14 14 | *1414",
        "+998 71 203-00-00 | +998712030000"
      })
  void numbersLoseWhatMakesThemReadable(String typed, String written) {
    assertThat(meant(true).number(typed)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"150", "+77271234567", "доб. 12", "8 727 123 45 67, 150", "", "–"})
  void whatIsRightOrNotUnderstoodStays(String typed) {
    assertThat(meant(true).number(typed)).isEqualTo(typed);
  }

  /** Elsewhere 8 is a digit like any other. */
  @Test
  void eightStandsForACountryInTwoCountriesOnly() {
    assertThat(meant(false).number("8 727 123 45 67")).isEqualTo("87271234567");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "пн-пт 9-18 | Mon-Fri 09:00-18:00",
        "дс-жм 09:00–18:00 | Mon-Fri 09:00-18:00",
        "Пн – Пт 9.00 – 18.00 | Mon-Fri 09:00-18:00",
        "mon–fri 9:00—18:00 | mon–fri 9:00—18:00",
        "24/7 | 24/7",
        "по звонку | по звонку"
      })
  void hoursAreUnderstoodInWords(String typed, String written) {
    assertThat(meant(true).hours(typed)).isEqualTo(written);
  }

  private static Meant meant(boolean eight) {
    return new Meant(new HoursReader(languages), eight);
  }
}
