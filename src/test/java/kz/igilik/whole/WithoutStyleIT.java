package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;

/**
 * Pages without any style, as text browsers, reader modes and very old browsers show them: text in
 * reading order, drawings in their own size.
 */
class WithoutStyleIT {
  private static final Set<String> IN_LINES =
      Set.of("a", "abbr", "b", "button", "del", "i", "small", "span", "strong", "time");

  @Test
  void drawingsSayHowLargeTheyAre() {
    everywhere(
        page ->
            page.select("svg, img").stream()
                .filter(drawing -> !drawing.hasAttr("width") || !drawing.hasAttr("height"))
                .map(Element::outerHtml));
  }

  /** The map is a picture; the list beside it says the same in words. */
  @Test
  void noListIsThereTwice() {
    everywhere(
        page -> {
          Map<String, Element> lists = new HashMap<>();
          List<String> twice = new ArrayList<>();
          for (Element list : page.select("ul, ol, nav")) {
            String language = list.closest("[lang]").attr("lang");
            String links = language + String.join(" ", list.select("a").eachAttr("href"));
            if (list.select("a").size() > 1 && !(list.is("nav") && list.children().size() == 1)) {
              Element other = lists.put(links, list);
              if (other != null && !list.parents().contains(other)) {
                twice.add(list.text());
              }
            }
          }
          return twice.stream();
        });
  }

  @Test
  void wordsDoNotRunTogether() {
    everywhere(
        page ->
            page.body().select("*").stream()
                .filter(element -> IN_LINES.contains(element.tagName()))
                .filter(WithoutStyleIT::runsIntoTheNext)
                .map(element -> element.outerHtml() + element.nextElementSibling().outerHtml()));
  }

  @Test
  void theOrderIsThatOfReading() {
    everywhere(
        page -> {
          Element first = page.selectFirst("h1, h2, h3");
          boolean named = first != null && first.is("h1");
          boolean ways =
              before(page, "a.skip", ".brand")
                  && before(page, ".brand", ".help-button")
                  && before(page, ".help-button", ".menu")
                  && before(page, ".langs", ".menu")
                  && before(page, ".menu", "h1")
                  && before(page, "h1", "h2")
                  && before(page, "h1", "footer");
          return named && ways ? Stream.empty() : Stream.of("in another order");
        });
  }

  private static boolean before(Document page, String one, String other) {
    List<Element> both = page.select(one + ", " + other);
    return page.selectFirst(one) == null || both.get(0).is(one);
  }

  private static boolean runsIntoTheNext(Element element) {
    Node next = element.nextSibling();
    return next instanceof Element other
        && IN_LINES.contains(other.tagName())
        && endsInWord(element.wholeText())
        && startsWithWord(other.wholeText());
  }

  private static boolean endsInWord(String text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
  }

  private static boolean startsWithWord(String text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
  }

  private static void everywhere(Function<Document, Stream<String>> faults) {
    Map<String, List<String>> found = new TreeMap<>();
    look(FullCampaign.site(), List.of("kk", "ru"), faults, found);
    look(SecondCampaign.site(), List.of("ar"), faults, found);
    assertThat(found).isEmpty();
  }

  private static void look(
      WholeSite site,
      List<String> languages,
      Function<Document, Stream<String>> faults,
      Map<String, List<String>> found) {
    for (String language : languages) {
      for (var shown : Gallery.of(site, language)) {
        List<String> list = faults.apply(site.page(shown.path())).limit(3).toList();
        if (!list.isEmpty()) {
          found.put(shown.path(), list);
        }
      }
    }
  }
}
