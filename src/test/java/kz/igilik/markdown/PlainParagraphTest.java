package kz.igilik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainParagraphTest {
  private final Markdown markdown = new Markdown();

  @Test
  void readsSummariesAsTheParserDoes() throws IOException {
    int plain = 0;
    try (Stream<Path> events = Files.walk(Path.of("data/events"))) {
      for (Path file : (Iterable<Path>) events.filter(Files::isRegularFile)::iterator) {
        for (String line : Files.readAllLines(file)) {
          String text = line.replaceFirst("^ *[a-z]*: *", "").strip();
          plain += same(text) ? 1 : 0;
        }
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
            "\u2028",
            "😀",
            "%20");
    var random = new Random(7);
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder("Я");
      for (int n = random.nextInt(8); n >= 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      plain += same(text.toString()) ? 1 : 0;
    }
    assertThat(plain).isGreaterThan(1_000);
  }

  /** Whether the text is plain; if it is, both ways must agree. */
  private boolean same(String text) {
    var plain = PlainParagraph.read(text);
    plain.ifPresent(page -> assertThat(page).as(text).isEqualTo(markdown.parse(text)));
    return plain.isPresent();
  }
}
