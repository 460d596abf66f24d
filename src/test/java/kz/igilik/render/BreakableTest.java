package kz.igilik.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the examples {@code |} is a place where a line may end. */
class BreakableTest {
  @ParameterizedTest
  @CsvSource({
    "igilik.kz, igilik.kz",
    "https://igilik.kz/kk/regions/, <bdi>https://|igilik.kz/|kk/|regions/</bdi>",
    "call +212 000 000000, call <bdi>+212 000 000000</bdi>",
    "112, 112",
    "*1414, <bdi>*1414</bdi>",
    "#1июня, #1июня",
    "+212000000000, <bdi>+212000000000</bdi>",
    "in http://igilik.kz/ (1), in <bdi>http://|igilik.kz/</bdi> (1)",
    "src=\"https://igilik.kz\", src=&quot;<bdi>https://|igilik.kz</bdi>&quot;",
    "igilik.kz/?a=1&b=2, igilik.kz/|?a=1&amp;b=2",
    "<a href=\"/x\">, &lt;a href=&quot;/|x&quot;&gt;",
    "5 / 6, 5 / 6",
  })
  void aLineMayEndBehindASlash(String text, String markup) {
    assertThat(Breakable.markup(text)).isEqualTo(markup.replace("|", "<wbr>"));
  }

  @Test
  void anAddressMayBeAsLongAsItLikes() {
    String address = "https://x.example/" + "a/".repeat(50_000);
    assertThat(Breakable.markup(address)).startsWith("<bdi>https").endsWith("a/</bdi>");
  }
}
