package kz.igilik.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages to editors are complete in each language of the program. */
class ProblemTextsTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeSaysWhatWasFoundWhatWasExpectedAndHowToFixIt(Code code) throws IOException {
    for (String language : Texts.languages()) {
      assertThat(texts(language))
          .containsKeys(
              code.written() + ".found", code.written() + ".expected", code.written() + ".fix");
    }
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.problem.Texts#languages")
  void everyLanguageHasTheTextsAndPlacesOfEnglish(String language) throws IOException {
    Properties english = texts("en");
    Properties own = texts(language);
    assertThat(own.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(placesOf(own.getProperty(key)))
          .as(key)
          .isEqualTo(placesOf(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeIsExplained(Code code) throws IOException {
    assertThat(Files.readString(Path.of("docs/problems.md")))
        .contains("\n### " + code.written() + "\n");
  }

  @Test
  void nothingIsExplainedThatIsNoCode() throws IOException {
    Set<String> codes = Arrays.stream(Code.values()).map(Code::written).collect(Collectors.toSet());
    assertThat(Files.readAllLines(Path.of("docs/problems.md")))
        .filteredOn(line -> line.startsWith("### "))
        .allSatisfy(line -> assertThat(codes).contains(line.substring(4)));
  }

  private static Set<String> placesOf(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(place -> place.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties texts(String language) throws IOException {
    var texts = new Properties();
    try (var stream = Texts.class.getResourceAsStream("problems_" + language + ".properties")) {
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
