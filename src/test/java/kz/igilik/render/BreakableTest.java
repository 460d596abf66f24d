package kz.igilik.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the examples {@code |} is a place where a line may end. */
class BreakableTest {
  @ParameterizedTest
  @CsvSource({
    "igilik.kz, igilik.kz",
    "https://igilik.kz/kk/regions/, https://|igilik.kz/|kk/|regions/",
    "igilik.kz/?a=1&b=2, igilik.kz/|?a=1&amp;b=2",
    "<a href=\"/x\">, &lt;a href=&quot;/|x&quot;&gt;",
    "5 / 6, 5 / 6",
  })
  void aLineMayEndBehindASlash(String text, String markup) {
    assertThat(Breakable.markup(text)).isEqualTo(markup.replace("|", "<wbr>"));
  }
}
