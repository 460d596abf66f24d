package kz.igilik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.igilik.problem.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  private static final Path GOLDEN = Path.of("src/test/resources/kz/igilik/cli");

  static Stream<String> pages() {
    return Stream.of(
            "igilik",
            "bake",
            "check",
            "revise",
            "addresses",
            "links",
            "diff",
            "next-change",
            "report",
            "schema",
            "new",
            "fmt",
            "seal",
            "open",
            "template",
            "export",
            "import",
            "forms",
            "workflows",
            "posters",
            "preview")
        .flatMap(command -> Texts.languages().stream().map(language -> command + "." + language));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void helpReadsAsReviewed(String page) throws IOException {
    String command = page.replaceFirst("\\..*", "");
    String language = page.substring(page.length() - 2);
    Run run =
        command.equals("igilik")
            ? Run.of("--help", "--lang", language)
            : Run.of(command, "--help", "--lang", language);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    Path golden = GOLDEN.resolve(page + ".txt");
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, run.out());
    }
    assertThat(run.out()).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "kk"})
  void everyTextIsInEveryLanguageWithTheSamePlaces(String language) throws IOException {
    var english = properties("en");
    var other = properties(language);
    assertThat(other.keySet()).isEqualTo(english.keySet());
    english.forEach(
        (key, text) -> assertThat(places(other.get(key))).as(key).isEqualTo(places(text)));
  }

  @Test
  void withoutACommandItSaysWhichThereAre() {
    Run run = Run.of();
    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Commands:", "bake", "check", "preview");
  }

  @Test
  void tellsItsVersion() {
    assertThat(Run.of("--version").out()).startsWith("igilik");
  }

  private static Map<String, String> properties(String language) throws IOException {
    var read = new Properties();
    Path file = Path.of("src/main/resources/kz/igilik/cli/cli_" + language + ".properties");
    try (var reader = Files.newBufferedReader(file)) {
      read.load(reader);
    }
    var sorted = new TreeMap<String, String>();
    read.forEach((key, text) -> sorted.put(key.toString(), text.toString()));
    return sorted;
  }

  private static List<String> places(String text) {
    return Pattern.compile("\\{\\d}|\\$\\{[^}]*}")
        .matcher(text)
        .results()
        .map(found -> found.group())
        .sorted()
        .toList();
  }
}
