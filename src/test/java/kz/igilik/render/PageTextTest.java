package kz.igilik.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.utility.StringUtil;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTextTest {
  @Test
  void keepsEveryLetterOfEveryLength() {
    String text = "aқ€𝄞\u00A0Ә" + "ұ".repeat(100_000);
    assertThat(written(text)).isEqualTo(text);
  }

  @Test
  void keepsALetterOfTwoPartsThatArriveApart() {
    var page = new PageText();
    char[] parts = "𝄞".toCharArray();
    page.write(parts[0]);
    page.write(parts, 1, 1);
    assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("𝄞");
  }

  @Test
  void leavesOutIndentsAndEmptyLinesAndNothingWithinALine() {
    assertThat(written("\n  <p>one  two\n\n\t<p>\u00A0three\r\n"))
        .isEqualTo("<p>one  two\n<p>\u00A0three\r\n");
  }

  @Test
  void isEmptyWithNothingButSpace() {
    var page = new PageText();
    page.write(" \n\t ", 0, 4);
    assertThat(page.isEmpty()).isTrue();
  }

  @Test
  void escapesAsFreemarkerDoes() {
    for (String text : List.of("", "a", "<b> & \"c\" 'd' &amp;", "Ә<қ>ұ&𝄞\n  >x", "\n <")) {
      var page = new PageText();
      page.write('-');
      page.escape(text);
      var expected = new PageText();
      expected.write('-');
      String escaped = StringUtil.XHTMLEnc(text);
      expected.write(escaped, 0, escaped.length());
      assertThat(page.bytes()).as(text).isEqualTo(expected.bytes());
    }
  }

  @Test
  void takesAPartAsItIs() {
    var page = new PageText();
    page.write("a\n  ", 0, 4);
    page.write("<ә>\n".getBytes(StandardCharsets.UTF_8));
    page.write("  b", 0, 3);
    assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("a\n<ә>\nb");
  }

  private static String written(String text) {
    var asText = new PageText();
    asText.write(text, 0, text.length());
    var asLetters = new PageText();
    asLetters.write(text.toCharArray(), 0, text.length());
    assertThat(Arrays.equals(asText.bytes(), asLetters.bytes())).isTrue();
    return new String(asText.bytes(), StandardCharsets.UTF_8);
  }
}
