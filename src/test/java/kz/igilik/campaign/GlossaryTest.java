package kz.igilik.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All texts of the campaign and all messages to editors use the same term for the same thing:
 * {@code docs/glossary.csv} lists the term, and the variants that must not come back.
 */
class GlossaryTest {
  private static final Path GLOSSARY = Path.of("docs", "glossary.csv");
  private static final List<String> LANGUAGES = List.of("kk", "ru");

  /** A text in YAML that is localized: {@code kk: Мерекe}; other keys end it. */
  private static final Pattern KEY = Pattern.compile("^\\s*(?:- )?([a-z0-9-]+):(?:\\s.*|$)");

  /** A word to avoid, and the one to use. */
  private record Avoided(String language, Pattern form, String better) {}

  private record Line(String language, int number, String text) {}

  @Test
  void noTextUsesAWordThatTheGlossaryAvoids() throws IOException {
    List<Avoided> avoided = avoided();
    var found = new ArrayList<String>();
    for (Path file : files()) {
      found.addAll(found(file.toString(), Files.readString(file), avoided));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void anAvoidedWordIsFoundWithItsLineInTheLanguageItIsAvoidedIn() throws IOException {
    String text =
        """
        title:
          kk: Балалар мұражайы
          ru: Концепция акции
        summary:
          kk: >-
            Сәби анасымен бірге келеді, аяқ
            киім ала келіңіз.
          ru: Президенты школ
        """;

    assertThat(found("data/events/abai/x.yaml", text, avoided()))
        .containsExactly(
            "data/events/abai/x.yaml:2: «мұражайы», музей",
            "data/events/abai/x.yaml:6: «аяқ киім», аяқкиім",
            "data/events/abai/x.yaml:8: «Президенты школ», президент школьного парламента");
    assertThat(found("content/kk/about.md", "Акция\nконцепциясы", avoided())).hasSize(1);
    assertThat(found("content/ru/about.md", "Акция\nконцепция", avoided())).isEmpty();
  }

  @Test
  void everyTermIsNamedOnceAndInEachLanguage() throws IOException {
    List<Map<String, String>> rows = Csv.rows(GLOSSARY);
    assertThat(rows).extracting(row -> row.get("key")).doesNotHaveDuplicates();
    assertThat(rows)
        .allSatisfy(row -> assertThat(List.of(row.get("kk"), row.get("ru"))).doesNotContain(""));
    assertThat(avoided()).hasSizeGreaterThan(40);
  }

  // ---- texts

  private static List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    for (String folder :
        List.of("data", "content", "docs/kk", "docs/ru", "src/main/resources/kz/igilik")) {
      try (Stream<Path> below = Files.walk(Path.of(folder))) {
        below
            .filter(path -> path.toString().matches(".*(\\.md|\\.yaml|_(kk|ru)\\.properties)"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  private static List<String> found(String file, String text, List<Avoided> avoided) {
    var found = new ArrayList<String>();
    for (List<Line> part : parts(lines(file, text))) {
      String whole = String.join(" ", part.stream().map(Line::text).toList());
      for (Avoided one : avoided) {
        if (one.language().equals(part.get(0).language())) {
          Matcher match = one.form().matcher(whole);
          while (match.find()) {
            int line = lineAt(part, match.start());
            found.add(file + ":" + line + ": «" + match.group() + "», " + one.better());
          }
        }
      }
    }
    return found;
  }

  private static int lineAt(List<Line> part, int offset) {
    int end = 0;
    for (Line line : part) {
      end += line.text().length() + 1;
      if (offset < end) {
        return line.number();
      }
    }
    throw new AssertionError("behind the end of the text");
  }

  /** The lines of each text together, because a phrase may continue in the next line. */
  private static List<List<Line>> parts(List<Line> lines) {
    var parts = new ArrayList<List<Line>>();
    for (Line line : lines) {
      boolean goesOn = !parts.isEmpty() && isNext(parts.get(parts.size() - 1), line);
      if (!goesOn) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(line);
    }
    return parts;
  }

  private static boolean isNext(List<Line> part, Line line) {
    Line last = part.get(part.size() - 1);
    return last.number() + 1 == line.number() && last.language().equals(line.language());
  }

  private static List<Line> lines(String file, String text) {
    Optional<String> whole =
        LANGUAGES.stream()
            .filter(code -> file.matches(".*[/_\\\\]" + code + "([/_.\\\\].*)"))
            .findFirst();
    var lines = new ArrayList<Line>();
    String own = "";
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      Matcher key = KEY.matcher(line);
      if (key.matches()) {
        own = key.group(1);
      }
      String language = whole.orElse(own);
      if (LANGUAGES.contains(language)) {
        lines.add(new Line(language, number, line.strip()));
      }
    }
    return lines;
  }

  // ---- the glossary

  private static List<Avoided> avoided() throws IOException {
    var avoided = new ArrayList<Avoided>();
    for (Map<String, String> row : Csv.rows(GLOSSARY)) {
      for (String language : LANGUAGES) {
        for (String form : row.get("avoid_" + language).split(";")) {
          if (!form.isBlank()) {
            avoided.add(new Avoided(language, pattern(form), row.get(language)));
          }
        }
      }
    }
    return avoided;
  }

  /** A whole word or phrase in whatever case; an asterisk stands for any ending. */
  private static Pattern pattern(String form) {
    String words =
        Stream.of(form.strip().split("\\s+"))
            .map(word -> Pattern.quote(word).replace("*", "\\E[\\p{L}-]*\\Q"))
            .reduce((one, next) -> one + "\\s+" + next)
            .orElseThrow();
    return Pattern.compile(
        "(?<![\\p{L}-])" + words + "(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
