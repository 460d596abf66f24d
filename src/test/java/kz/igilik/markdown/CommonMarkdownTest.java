package kz.igilik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommonMarkdownTest {
  private final Markdown markdown = new Markdown();

  @Test
  void readsSummariesAsTheParserDoes() throws IOException {
    int plain = 0;
    for (Path file : files("data/events")) {
      for (String line : Files.readAllLines(file)) {
        String text = line.replaceFirst("^ *[a-z]*: *", "").strip();
        plain += same(text) ? 1 : 0;
      }
    }
    assertThat(plain).isGreaterThan(500);
  }

  @Test
  void readsWhatLooksLikeMarkupAsTheParserDoes() {
    List<String> pieces =
        List.of(
            "а",
            "Bee",
            " ",
            "  ",
            "\n",
            "1. ",
            "- ",
            "+",
            "—",
            "!",
            "(c)",
            "http://a.example/b",
            "https://a.example/b",
            "www.a.example",
            "»**ге",
            "«",
            "~~",
            "|",
            "\n– ",
            "\n10:00 ",
            "a@b.example",
            ":",
            "---",
            "===",
            "#",
            "&",
            "'",
            "\u00a0",
            "5",
            ".",
            "»",
            "«",
            "...",
            "(tm)",
            "*",
            "**",
            "**бала**",
            "*ана*",
            "[тут](/a/)",
            "[",
            "](",
            ")",
            "\n\n",
            "\n- ",
            "\n## ",
            "\n\n- ан",
            "\n\n## Бас",
            " {#id}",
            "{",
            "\u2028",
            "😀",
            "%20");
    var random = new Random(7);
    int plain = 0;
    for (int i = 0; i < 200_000; i++) {
      var text = new StringBuilder("Я");
      for (int n = random.nextInt(8); n >= 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      plain += same(text.toString()) ? 1 : 0;
    }
    assertThat(plain).isGreaterThan(18_000);
  }

  @Test
  void readsLongerTextsAsTheParserDoes() throws IOException {
    int common = 0;
    for (Path file : files("content")) {
      String text = Files.readString(file).replaceFirst("(?s)^---.*?\\n---\\n+", "");
      common += same(text) ? 1 : 0;
      List<String> blocks = List.of(text.split("\n\n"));
      for (int i = 0; i + 3 <= blocks.size(); i++) {
        common += same(String.join("\n\n", blocks.subList(i, i + 3))) ? 1 : 0;
      }
    }
    assertThat(common).isGreaterThan(100);
  }

  @Test
  void readsAnEmptyTextAsTheParserDoes() {
    assertThat(same("")).isTrue();
    assertThat(same("\n")).isFalse();
  }

  @Test
  void readsBlocksInAnyOrderAsTheParserDoes() {
    List<String> blocks =
        List.of(
            "Адам *бір* және **екі, үш:** дейді",
            "*Все*. **Всё.** Да",
            "- один\n- **два**\n- [три](https://a.example/b_c?d=e)",
            "- алма;",
            "## Бөлім",
            "### Раздел {#part-1}",
            "«Тоқсан» 18 мая\n5 июня — [тут](/a/#b) и *там,\nда*",
            "[Сілтеме](https://a.example/b)",
            "\n",
            "12. да",
            "– тире");
    var random = new Random(11);
    int common = 0;
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder("\n".repeat(random.nextInt(5) / 2));
      text.append(blocks.get(random.nextInt(blocks.size())));
      for (int n = random.nextInt(6); n > 0; n--) {
        text.append(random.nextInt(12) == 0 ? "\n" : "\n\n");
        text.append(blocks.get(random.nextInt(blocks.size())));
      }
      text.append("\n".repeat(random.nextInt(3) / 2));
      common += same(text.toString()) ? 1 : 0;
    }
    assertThat(common).isGreaterThan(8_000);
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> paths = Files.walk(Path.of(folder))) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }

  /** Whether the text is plain; if it is, both ways must agree. */
  private boolean same(String text) {
    var plain = CommonMarkdown.read(text);
    plain.ifPresent(page -> assertThat(page).as(text).isEqualTo(markdown.parse(text)));
    return plain.isPresent();
  }
}
