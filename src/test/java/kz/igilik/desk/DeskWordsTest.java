package kz.igilik.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import kz.igilik.begin.Latin;
import kz.igilik.problem.Texts;
import kz.igilik.schema.ArticleFields;
import kz.igilik.schema.ChoiceNames;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.Field;
import kz.igilik.schema.HelplineFields;
import kz.igilik.schema.Kind;
import kz.igilik.schema.Kinds;
import kz.igilik.schema.PictureFields;
import kz.igilik.schema.PressFields;
import kz.igilik.schema.ReleaseFields;
import kz.igilik.schema.Type;
import kz.igilik.schema.VideoFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk speaks each language as a whole, and names whatever can be chosen. */
class DeskWordsTest {
  private static final Set<Kind> KINDS =
      Set.of(
          EventFields.KIND,
          HelplineFields.KIND,
          PressFields.KIND,
          ReleaseFields.KIND,
          PictureFields.KIND,
          VideoFields.KIND,
          ArticleFields.OfGuide.KIND);

  @Test
  void everyLanguageHasEveryWordOfItsOwn() {
    Set<String> all = Texts.of(Desk.class, "desk", "en").keys();
    for (String language : Texts.languages()) {
      var own = new Properties();
      try (var in = Desk.class.getResourceAsStream("desk_" + language + ".properties")) {
        own.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException broken) {
        throw new AssertionError(broken);
      }
      assertThat(own.stringPropertyNames()).as(language).isEqualTo(all);
    }
  }

  @Test
  void everyValueOfAClosedSetHasAName() {
    for (String language : Texts.languages()) {
      ChoiceNames names = ChoiceNames.in(language);
      for (Kind kind : KINDS) {
        for (Field<?> field : kind.fields()) {
          for (String value : values(field)) {
            assertThat(names.of(field, value)).as(field.name() + " " + value).isPresent();
          }
        }
      }
    }
  }

  @Test
  void everyShortNameIsThatOfAField() {
    Set<String> fields =
        Kinds.ALL.stream()
            .flatMap(kind -> kind.fields().stream())
            .map(field -> "label." + field.name())
            .collect(Collectors.toSet());
    assertThat(Texts.of(Desk.class, "desk", "en").keys())
        .filteredOn(key -> key.startsWith("label."))
        .isNotEmpty()
        .allMatch(fields::contains);
  }

  private static Iterable<String> values(Field<?> field) {
    Type<?> type = field.type() instanceof Type.ListOf<?> list ? list.item() : field.type();
    return type instanceof Type.OneOf<?> set ? set.names() : Set.of();
  }

  @ParameterizedTest
  @CsvSource({
    "kk, Балалардың игілігі үшін, balalardyn-igiligi-ushin",
    "kk, «Ана тілім – тірегім!», ana-tilim-tiregim",
    "kk, Бала еңбегін қанауға қарсы 12 күн, bala-enbegin-qanauga-qarsy-12-kun",
    "ru, Во благо детей, vo-blago-detey",
    "fr, L’été à l’école, l-ete-a-l-ecole",
    "ar, أغاني, ''"
  })
  void idsAreWrittenInLatinLetters(String language, String title, String id) {
    assertThat(Latin.id(title, language)).isEqualTo(id);
  }
}
