package kz.igilik.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the parser is what the parser would have read. */
class PlainParagraphsTest {
  private final Markdown markdown = new Markdown();

  @ParameterizedTest
  @ValueSource(strings = {"docs", "src/test/sites"})
  void readsTextsThatPeopleWroteAsTheParserDoes(String folder) throws IOException {
    int plain = 0;
    try (Stream<Path> paths = Files.walk(Path.of(folder))) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        if (file.toString().matches(".*\\.(yaml|md|txt)")) {
          plain += texts(file);
        }
      }
    }
    assertThat(plain).isGreaterThan(100);
  }

  /** Each line, each value, each paragraph, each three paragraphs of a file. */
  private int texts(Path file) throws IOException {
    String all = new String(Files.readAllBytes(file), UTF_8);
    int plain = 0;
    for (String line : all.split("\n")) {
      plain += same(line) ? 1 : 0;
      plain += same(line.replaceFirst("^ *[a-z]*: *", "").strip()) ? 1 : 0;
    }
    List<String> paragraphs = List.of(all.split("\n\n"));
    for (int i = 0; i < paragraphs.size(); i++) {
      plain += same(paragraphs.get(i)) ? 1 : 0;
      int end = Math.min(paragraphs.size(), i + 3);
      plain += same(String.join("\n\n", paragraphs.subList(i, end))) ? 1 : 0;
    }
    return plain;
  }

  /** Letters with every sign that could mean something, in places where it could. */
  @Test
  void readsRandomTextsAsTheParserDoes() {
    List<String> words =
        List.of(
            "а", "Bee", "Әке", "да)", "5", "18", "no", "www", "http", "«", "Иә:", "\u3164", "ж́");
    String signs =
        "\n\n\n\n\n    ..,,;:!?…«»“”„’—–-()/№%+₸*_`~#&<>[]{}|\\^=\"'$@\t\r\f\u00a0\u2028\u0000•✓😀";
    var random = new Random(7);
    int plain = 0;
    for (int i = 0; i < 40_000; i++) {
      var text = new StringBuilder();
      int bound = i % 2 == 0 ? signs.length() : signs.indexOf("*"); // signs that may be plain
      for (int n = random.nextInt(10); n >= 0; n--) {
        text.append(words.get(random.nextInt(words.size())));
        for (int m = random.nextInt(3); m > 0; m--) {
          text.append(signs.charAt(random.nextInt(bound)));
        }
      }
      plain += same(text.toString()) ? 1 : 0;
    }
    assertThat(plain).isGreaterThan(4_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\n\n\n",
        "А",
        "\nА\n",
        "\n\nБала тәрбиесі.\n\n\nОтбасы: 18–20 мая.\n«Үй»\n",
        "Да:\n\nНет",
        "Полтавская, 5 (вход со двора) – 100 % 5 000 ₸"
      })
  void takesParagraphs(String text) {
    assertThat(same(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. а",
        "- а",
        "а\n- б",
        "а\n– б",
        "а\n---",
        "а\n===",
        "а) б",
        "12:00 а",
        "    а",
        "а  \nб",
        "а  б",
        "https://a.example",
        "http://a.example",
        "a www.a.example",
        "a*b*",
        "a_b",
        "`a`",
        "~a~",
        "a & b",
        "a < b",
        "a \"b\"",
        "a 'b'",
        "[a]",
        "{a}",
        "a | b",
        "a\\",
        "# a",
        "a\u0000",
        "a\tb",
        "a\u00a0b",
        "ж́"
      })
  void leavesAllElseToTheParser(String text) {
    assertThat(PlainParagraphs.read(text)).isEmpty();
  }

  /** Whether a text is plain; if it is, both ways must agree. */
  private boolean same(String text) {
    var plain = PlainParagraphs.read(text);
    plain.ifPresent(page -> assertThat(page).as(text).isEqualTo(markdown.parse(text)));
    return plain.isPresent();
  }
}
