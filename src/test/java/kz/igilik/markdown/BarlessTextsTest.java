package kz.igilik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A text without a bar is read without a look for tables, and as with one. */
class BarlessTextsTest {
  private static final String WITH_BAR = "|\n\n";
  private final Markdown markdown = new Markdown();

  @Test
  void readsThemAsTextsWithATableMightBeRead() {
    List<String> words = List.of("а", "Bee", "Әке", "5", "https://a.kz", "---", ":-:", "- ", "1. ");
    String signs = "\n\n\n\n    ..,:!-()*_`~#&<>[]{}\\^=\"'+\t";
    var random = new Random(11);
    int marked = 0;
    for (int i = 0; i < 5_000; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(words.get(random.nextInt(words.size())));
        for (int m = random.nextInt(3); m > 0; m--) {
          text.append(signs.charAt(random.nextInt(signs.length())));
        }
      }
      MarkdownPage plain = markdown.parse(text.toString());
      MarkdownPage other = markdown.parse(WITH_BAR + text);
      assertThat("<p>|</p>\n" + plain.html().markup())
          .as("%s", text)
          .isEqualTo(other.html().markup());
      assertThat(plain.links()).as("%s", text).hasSameSizeAs(other.links());
      marked += plain.html().markup().startsWith("<p>") ? 0 : 1;
    }
    assertThat(marked).isGreaterThan(1_000);
  }
}
