package kz.igilik.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.igilik.BaseCampaign;
import kz.igilik.model.Hours;
import kz.igilik.model.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours with days, as tolerant as can be, and what is meant by those in words. */
class HoursReaderTest {
  private static List<Language> languages;
  private final List<String> meant = new ArrayList<>();

  @BeforeAll
  static void readWords(@TempDir Path folder) {
    languages = BaseCampaign.into(folder).site().languages();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24/7 | 24/7",
        "09:00-18:00 | 09:00-18:00",
        "9:00 – 18:00 | 09:00-18:00",
        "09:00—18:00 | 09:00-18:00",
        "Mon-Fri 09:00-18:00 | Mon-Fri 09:00-18:00",
        "mon–fri 9:00 – 18:00 | Mon-Fri 09:00-18:00",
        "Monday - Friday: 09:00-18:00 | Mon-Fri 09:00-18:00",
        "Mon, Wed, Fri 10:00-12:00 | Mon, Wed, Fri 10:00-12:00",
        "Mon-Fri 09:00-13:00, 14:00-18:00 | Mon-Fri 09:00-13:00, 14:00-18:00",
        "Mon-Fri 09:00-18:00; Sat 10:00-14:00 | Mon-Fri 09:00-18:00; Sat 10:00-14:00",
        "Mon-Fri 09:00-18:00, Sat-Sun 10:00-14:00 | Mon-Fri 09:00-18:00; Sat-Sun 10:00-14:00",
        "Sat-Mon 08:00-24:00 | Sat-Mon 08:00-24:00",
        "20:00-08:00 | 20:00-08:00",
        "Mon-Sun 00:00-24:00 | 24/7",
        "Mon-Sun 08:00-20:00 | 08:00-20:00"
      })
  void readsDaysAndTimes(String text, String written) {
    assertThat(read(text)).isEqualTo(written);
    assertThat(meant).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Пн–Пт 09:00–18:00 | Mon-Fri 09:00-18:00",
        "Пн.-Пт. с 9:00 до 18:00 | Mon-Fri 09:00-18:00",
        "понедельник – пятница, 9–18 | Mon-Fri 09:00-18:00",
        "Дс–Жм 09:00–13:00, 14:00–18:00; Сб 10.00–14.00 | Mon-Fri 09:00-13:00, 14:00-18:00; Sat 10:00-14:00",
        "дүйсенбі – жұма 09:00-18:00 | Mon-Fri 09:00-18:00",
        "Mon-Fri 09:00-18:00, перерыв 13:00-14:00 | Mon-Fri 09:00-13:00, 14:00-18:00",
        "9-18 | 09:00-18:00",
        "круглосуточно | 24/7",
        "Тәулік бойы | 24/7",
        "24 / 7 | 24/7",
        "24-7 | 24/7"
      })
  void refusesWordsAndTellsTheFormThatWorks(String text, String right) {
    assertThat(read(text)).isEmpty();
    assertThat(meant).containsExactly(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "always",
        "25:00-26:00",
        "Mon-Fri",
        "09:00",
        "09:00-",
        "Mon 09:00-10:00 Tue",
        "-",
        ";",
        "09:00-18:00, 10:00-11:30, 12:00-13:00",
        "Mon-Fri 09:00-18:00; Fri 10:00-12:00"
      })
  void refusesWhatMeansNothing(String text) {
    assertThat(read(text)).isEmpty();
    assertThat(meant).containsExactly("");
  }

  @Test
  void refusesWhatNobodyWouldWrite() {
    assertThat(read("Mon ".repeat(300_000) + "09:00-18:00")).isEmpty();
    assertThat(meant).containsExactly("");
  }

  private String read(String text) {
    var reader = new HoursReader(languages);
    return reader
        .read(text, (code, values) -> meant.add(values[1].toString()))
        .map(Hours::written)
        .orElse("");
  }
}
