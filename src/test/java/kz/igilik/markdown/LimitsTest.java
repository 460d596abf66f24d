package kz.igilik.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import kz.igilik.markdown.MarkdownPage.Kind;
import kz.igilik.markdown.MarkdownPage.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are made to be deep or slow are refused before the parser sees them. */
class LimitsTest {
  private static final int LARGEST = Limits.LONGEST;

  /** Far less than any thread of the program has. */
  private static final int SMALL_STACK = 384 * 1024;

  private final Markdown markdown = new Markdown();

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "- ",
        "1. ",
        "* + ",
        "> - ",
        "[",
        "![",
        "[a](",
        "[a",
        "*a ",
        "**a *b ",
        "_a ",
        "*a_",
        "` `` ``` ",
        "\\",
        "<a ",
        "<?",
        "<!--",
        "&amp",
        "~~a ~",
        "| ",
        "{a ",
        "https://a.bc ",
        "[a]: "
      })
  void refusesWhatGoesTooFar(String piece) {
    String text = piece.repeat(LARGEST / piece.length());
    MarkdownPage page = markdown.read(text);
    assertThat(page.isUnread()).isTrue();
    assertThat(page.html()).isEqualTo(Html.EMPTY);
    assertThat(markdown.steps(text).steps()).isEmpty();
  }

  @Test
  void refusesWhatIsTooLong() {
    String longest = "а😀\n".repeat(Limits.LONGEST / 3) + "я";
    assertThat(markdown.read(longest).isUnread()).isFalse();
    MarkdownPage page = markdown.read(longest + "яя");
    assertThat(page.isUnread()).isTrue();
    assertThat(page.signs())
        .containsExactly(new Sign(Kind.TOO_LONG, "100002", "", Limits.LONGEST / 3 + 1, 2, 1));
    assertThat(markdown.read("я ".repeat(Limits.LONGEST)).isUnread()).isTrue();
  }

  @Test
  void refusesListsThatGoDeeperFromLineToLine() {
    var text = new StringBuilder();
    for (int depth = 0; depth < 250; depth++) {
      text.append("  ".repeat(depth)).append("- a\n");
    }
    assertThat(markdown.read(text.toString()).signs())
        .extracting(Sign::line, Sign::column)
        .containsExactly(tuple(21, 41));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*a **b ", "[a ", "![a ", "*a _b ", "~~a **b "})
  void readsWhatIsJustAllowedWithASmallStack(String piece) throws InterruptedException {
    int signs = (int) piece.chars().filter(c -> "*_[!~".indexOf(c) >= 0).count();
    int times = (Limits.MOST_SIGNS - 100) / signs / 2;
    String closing = new StringBuilder(piece.strip()).reverse().toString().replaceAll("[ab!]", "");
    String text =
        piece.repeat(times) + "x" + (piece.contains("[") ? "](/a)" : closing + " ").repeat(times);
    var page = new AtomicReference<MarkdownPage>();
    var reading = new Thread(null, () -> page.set(markdown.read(text)), "small", SMALL_STACK);
    reading.start();
    reading.join();
    assertThat(page.get()).isNotNull();
    assertThat(page.get().isUnread()).isFalse();
  }

  @Test
  void readsLongTextsOfManySmallParts() {
    String text = "- [Сілтеме](/a/) және **қою** сөз\n".repeat(2_500);
    assertThat(markdown.read(text).links()).hasSize(2_500);
    String quoted = "> Мәтін *бір*\n\n".repeat(6_000);
    assertThat(markdown.read(quoted).isUnread()).isFalse();
    List<Sign> signs = markdown.read("** a\n\n".repeat(10_000)).signs();
    assertThat(signs).hasSize(100);
  }
}
