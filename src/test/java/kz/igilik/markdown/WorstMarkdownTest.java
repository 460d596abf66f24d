package kz.igilik.markdown;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that are made to be slow, as long as a text may be, are read or refused. Whatever is worse
 * than linear takes minutes at that length, and the limit of a minute ends it.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WorstMarkdownTest {
  private final Markdown markdown = new Markdown();

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("items", fill("* a\n")),
        Arguments.of("loose items", fill("- a\n\n")),
        Arguments.of("numbers", fill("1. a\n")),
        Arguments.of("numbers that count", counted(i -> i + ". a\n")),
        Arguments.of("items of one list", "- a\n\n" + fill("  a\n\n")),
        Arguments.of("quotes", fill("> a\n")),
        Arguments.of("a quote that runs on", "> a\n" + fill("a\n")),
        Arguments.of("stars before words", fill("*a\n")),
        Arguments.of("dashes before words", fill("– a\n")),
        Arguments.of("hyphens before words", fill("-a\n")),
        Arguments.of("hashes before words", fill("#a\n")),
        Arguments.of("digits before words", fill("5 a\n")),
        Arguments.of("dots before words", fill("• a\n")),
        Arguments.of("small tables", fill("| a | b |\n|---|---|\n| c | d |\n\n")),
        Arguments.of("many tables of a row", fill("|a|\n|-|\n\n")),
        Arguments.of("a wide table", "|" + fill(30, "a|") + "\n|" + fill(30, "-|") + "\n"),
        Arguments.of("links", fill("[a](/about/) b\n\n")),
        Arguments.of("links in one line", fill("[a](/about/) ")),
        Arguments.of("brackets", fill("[".repeat(900) + "\n\n")),
        Arguments.of("halves of links", fill("](".repeat(450) + "\n\n")),
        Arguments.of("openings of links", fill("[a](".repeat(300) + "\n\n")),
        Arguments.of("pictures in pictures", fill("![".repeat(300) + "\n\n")),
        Arguments.of("stars", fill("*** a ***b ".repeat(100) + "\n\n")),
        Arguments.of("stars that open", fill("*a **b ".repeat(300) + "\n\n")),
        Arguments.of("underscores", fill("_a __b ".repeat(300) + "\n\n")),
        Arguments.of("ticks", fill("` `` ``` ".repeat(150) + "\n\n")),
        Arguments.of("ticks that grow", growing('`')),
        Arguments.of("stars that grow", growing('*')),
        Arguments.of("tildes", fill("~~a ~b ".repeat(250) + "\n\n")),
        Arguments.of("deep quotes", fill(">".repeat(20) + " a\n")),
        Arguments.of("deep lists", fill(deepList())),
        Arguments.of("quotes of lists", fill("> - > - > - > - a\n\n")),
        Arguments.of("tags that do not end", fill("<a ".repeat(400) + "\n\n")),
        Arguments.of("blocks of HTML", fill("<div>\n\n")),
        Arguments.of("comments that do not end", fill("<!-- ".repeat(200) + "\n\n")),
        Arguments.of("ampersands", fill("&".repeat(900) + "\n\n")),
        Arguments.of("entities", fill("&amp;nbsp; ".repeat(90) + "\n\n")),
        Arguments.of("braces", fill("{a ".repeat(450) + "\n\n")),
        Arguments.of("backslashes", fill("\\".repeat(900) + "\n\n")),
        Arguments.of("one word", fill("a") + "*"),
        Arguments.of("blanks", "a" + fill(" ") + "*b*"),
        Arguments.of("empty lines", "- *a*" + fill("\n") + "b"),
        Arguments.of("headings", fill("## a\n")),
        Arguments.of("lines below words", fill("a\n---\n")),
        Arguments.of("definitions", counted(i -> "[a" + i + "]: /about/\n\n")),
        Arguments.of("names without definition", counted(i -> "[a" + i + "] b\n\n")),
        Arguments.of("marks of helplines", fill("a {helpline: family-111}\n\n")),
        Arguments.of("marks in one line", fill("a {helpline: family-111} ")),
        Arguments.of("dates and numbers", "*" + fill("18 мая 2023, 12:00–13:00, 8 800 ")),
        Arguments.of("addresses", fill("https://a.example/b\n\n")),
        Arguments.of("addresses in one", "a www" + fill(".www")),
        Arguments.of("parentheses of an address", "https://a.example/" + fill("()")),
        Arguments.of("fences", fill("```\na\n```\n\n")),
        Arguments.of("indented lines", fill("    a\n")),
        Arguments.of("tabs", fill("\ta\n")),
        Arguments.of("letters of two halves", fill("😀[a](/b/) \n\n")),
        Arguments.of("marks on a letter", "*a*" + fill("\u0301")));
  }

  private static String fill(String piece) {
    return fill(100, piece);
  }

  private static String fill(int percent, String piece) {
    return piece.repeat((Limits.LONGEST - 100) / 100 * percent / piece.length());
  }

  private static String counted(IntFunction<String> piece) {
    var text = new StringBuilder();
    for (int i = 1; text.length() < Limits.LONGEST - 100; i++) {
      text.append(piece.apply(i));
    }
    return text.toString();
  }

  private static String growing(char sign) {
    var paragraph = new StringBuilder();
    for (int i = 1; i < 44; i++) {
      paragraph.append(String.valueOf(sign).repeat(i)).append(" a ");
    }
    return fill(paragraph + "\n\n");
  }

  private static String deepList() {
    var list = new StringBuilder();
    for (int i = 0; i < 19; i++) {
      list.append("  ".repeat(i)).append("- a\n");
    }
    return list.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void endsSoon(String kind, String text) {
    assertThat(text.codePointCount(0, text.length())).isBetween(50_000, Limits.LONGEST);
    MarkdownPage page = markdown.read(text);
    assertThat(page.signs()).hasSizeLessThanOrEqualTo(100);
    assertThat(markdown.steps(text)).isNotNull();
  }

  @Test
  void readsAnyBytes() {
    var random = new Random(3);
    for (int i = 0; i < 300; i++) {
      var bytes = new byte[random.nextInt(3_000)];
      random.nextBytes(bytes);
      reads(new String(bytes, ISO_8859_1));
      reads(new String(bytes, UTF_16BE));
    }
  }

  @Test
  void readsSignsInAnyOrder() {
    List<String> signs =
        List.of(
            "*",
            "**",
            "_",
            "`",
            "```",
            "~~",
            "[",
            "]",
            "](",
            ")",
            "![",
            "<",
            ">",
            "<b>",
            "<!--",
            "&",
            "&amp;",
            "&#0;",
            "{",
            "}",
            "|",
            "|---|",
            "#",
            "## ",
            "- ",
            "-",
            "+ ",
            "= ",
            "===",
            "1. ",
            "    ",
            "\t",
            " ",
            "\n",
            "\n",
            "\n\n",
            "\\",
            "\\\n",
            "a",
            "я",
            "😀",
            "\ud83d",
            "[a]: /b",
            "https://a.b",
            "www.a.b",
            "{helpline: a}",
            "\u00a0",
            "\u0000",
            "\r",
            "–",
            "• ",
            "a@b.c",
            ":",
            "x)");
    var random = new Random(5);
    for (int i = 0; i < 3_000; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(60); n >= 0; n--) {
        text.append(signs.get(random.nextInt(signs.size())));
      }
      reads(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a]",
        "a ]",
        "]",
        "a]\n",
        "(a)[",
        "(a)[b]",
        "[](/b)\n– a",
        "**\n**\n– a",
        "\\",
        "&",
        "<",
        "{",
        "a]  ",
        "[a](",
        "![",
        "w",
        "www.",
        "https://",
        "- \tа ** б",
        "1.\t\t*а",
        ">\t\t*а"
      })
  void readsSignsAtTheEdges(String text) {
    reads(text);
  }

  private void reads(String text) {
    assertThatCode(
            () -> {
              markdown.read(text);
              markdown.steps(text);
            })
        .as(text)
        .doesNotThrowAnyException();
  }
}
