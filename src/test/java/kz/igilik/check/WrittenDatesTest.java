package kz.igilik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.igilik.BaseCampaign;
import kz.igilik.check.WrittenDates.WrongWeekday;
import kz.igilik.model.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {
  private static final int YEAR = 2023;
  private static Map<String, DateWords> words;

  @BeforeAll
  static void readWords(@TempDir Path folder) {
    words =
        BaseCampaign.into(folder).site().languages().stream()
            .collect(Collectors.toMap(Language::code, DateWords::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "19 мамырда|19 июня",
        "Мамырдың 19-ында|19 июня",
        "19-мамырда|19 июня в парке",
        "2023 жылғы мамырда|в июне 2023 года",
        "мамыр айында|в июне",
        "маусым айында|в мае",
        "17 мамыр – 17 маусым|с 17 мая по 17 июля",
        "19.05.2023|19.06.2023",
        "19 мамыр 2023|19.06.2023",
        "сенбі сайын|по воскресеньям",
        "бейсенбіде|в пятницу",
        "17 мамыр, сәрсенбі|17 мая, четверг",
        "1 маусым|1-е число",
      })
  void namesWhatTheOtherLanguageDoesNot(String kk, String ru) {
    assertThat(differences(kk, ru)).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "19 мамырда|19 мая",
        "Мамырдың 20-сында сағат 9:00-де|20 мая в 09:00",
        "2023 жылғы 17–19 маусым|17–19 июня 2023 года",
        "2023 жылғы 19 мамыр|19.05.2023",
        "жазғы маусымда 30 бала демалады|летом отдохнут 30 детей",
        "Наурыз көже|Наурыз-коже",
        "Қазан қаласы|город Казань",
        "8 Наурыз көшесі|улица 8 Марта",
        "кедергісіз орта, жұма күні|безбарьерная среда, в пятницу",
        "бір жұма демалыс|неделя отдыха",
        "сенбілік|субботник",
        "17 мамыр|17 мая, среда",
        "сенбі сайын|по субботам",
        "май құйылған тағам, қыркүйегіне дейін|масло, до сентября",
      })
  void findsTheSameInBothLanguages(String kk, String ru) {
    assertThat(differences(kk, ru)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru|в четверг, 30 мая 2023 года|четверг|2023-05-30",
        "ru|30 мая 2023 г., среда|среда|2023-05-30",
        "ru|Ждем 30 мая (среда) в парке|среда|2023-05-30",
        "ru|30 мая в четверг|четверг|2023-05-30",
        "ru|в субботу 21 мая|субботу|2023-05-21",
        "ru|30.05.2023, четверг|четверг|2023-05-30",
        "ru|**1 июня**, пятница|пятница|2023-06-01",
        "ru|1 июня 2022 года, четверг|четверг|2022-06-01",
        "kk|2023 жылғы 19 мамыр, сенбі|сенбі|2023-05-19",
        "kk|сенбі, 19 мамыр|сенбі|2023-05-19",
        "kk|мамырдың 19-ы, сенбі күні|сенбі|2023-05-19",
        "kk|19 мамыр (сенбі)|сенбі|2023-05-19",
      })
  void knowsWhichWeekdayADateHas(String language, String text, String weekday, String day) {
    List<WrongWeekday> wrong = wrong(text, language);
    assertThat(wrong).hasSize(1);
    assertThat(wrong.get(0).weekday()).isEqualTo(weekday);
    assertThat(wrong.get(0).day()).hasToString(day);
    assertThat(text.substring(wrong.get(0).offset())).startsWith(weekday);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "во вторник, 30 мая 2023 года",
        "по субботам с 17 мая по 16 июня",
        "с 17 мая по субботам",
        "20 мая – суббота, 21 мая – воскресенье",
        "суббота – 20 мая, воскресенье – 21 мая",
        "среда и четверг, 17–18 мая",
        "17, 18 и 19 мая, четверг",
        "с понедельника по пятницу, 22–26 мая",
        "17 мая – 17 июня, суббота",
        "17 мая. Среда – день бега",
        "До 18 мая. В среду объявим итоги",
        "1 июня 1998 года, понедельник",
        "В 1998 году 1 июня, в понедельник, открыли музей",
        "- 18 мая\n- Среда – отдых",
        "31 июня, среда",
      })
  void leavesRightWeekdaysAlone(String text) {
    assertThat(wrong(text, "ru")).isEmpty();
  }

  private static List<WrongWeekday> wrong(String text, String language) {
    return WrittenDates.of(text, words.get(language)).wrongWeekdays(YEAR);
  }

  private static int differences(String kk, String ru) {
    WrittenDates one = WrittenDates.of(kk, words.get("kk"));
    WrittenDates other = WrittenDates.of(ru, words.get("ru"));
    return one.missingIn(other).size() + other.missingIn(one).size();
  }
}
