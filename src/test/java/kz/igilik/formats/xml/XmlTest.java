package kz.igilik.formats.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlTest {

  @Test
  void textsAndAttributesAreEscaped() {
    assertThat(
            written(
                new Xml().open("a", "href", "?x=1&y=\"2\"").element("b", "1 < 2 & ]]>").close()))
        .isEqualTo(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<a href=\"?x=1&amp;y=&quot;2&quot;\"><b>1 &lt; 2 &amp; ]]&gt;</b></a>");
  }

  @Test
  void whatXmlCannotWriteIsLeftOut() {
    assertThat(written(new Xml().element("a", "Ұ\u0007 🎈\uFFFE\n"))).endsWith("<a>Ұ 🎈\n</a>");
  }

  private static String written(Xml xml) {
    return new String(xml.bytes(), StandardCharsets.UTF_8);
  }
}
