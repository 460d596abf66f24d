package kz.igilik.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import kz.igilik.problem.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field is described in every language that the program speaks, in one line. */
class FieldDescriptionsTest {
  static List<String> languages() {
    return Texts.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void describeEveryFieldAndNothingElse(String language) throws IOException {
    Properties written = written(language);
    assertThat(written.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(names());
    assertThat(written.values())
        .allSatisfy(
            text ->
                assertThat((String) text).isNotBlank().hasSizeLessThan(120).doesNotEndWith("."));
  }

  @Test
  void speakTheLanguageOfTheEditor() {
    Field<?> field = HelplineFields.VERIFIED;
    assertThat(FieldDescriptions.in("en").of(field))
        .isEqualTo("day of the last comparison with open sources");
    assertThat(FieldDescriptions.in("ru").of(field))
        .isEqualTo("день последней сверки с открытыми источниками");
    assertThat(FieldDescriptions.in("fr").of(field))
        .isEqualTo(FieldDescriptions.in("en").of(field));
  }

  private static Set<String> names() {
    return Kinds.ALL.stream()
        .flatMap(kind -> kind.fields().stream())
        .map(Field::name)
        .collect(Collectors.toSet());
  }

  private static Properties written(String language) throws IOException {
    var properties = new Properties();
    try (var stream = Kinds.class.getResourceAsStream("fields_" + language + ".properties")) {
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
