package kz.igilik.whole;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The scripts that pages carry inside. */
final class Scripts {
  private Scripts() {}

  static Stream<String> in(Document page) {
    return page.select("script:not([type]):not([src])").stream().map(Element::data);
  }
}
