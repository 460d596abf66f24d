package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Readers who set their telephone to large letters see all of every page: no text is cut, and help
 * and the other language are where they always are. One browser looks at all pages in turn.
 */
class LargeTextIT {
  static final List<Integer> WIDTHS = List.of(320, 360, 412);
  static final List<Integer> PERCENT = List.of(130, 150, 200);

  @Test
  void nothingIsLostOnTelephones() {
    List<String> paths =
        Stream.of("kk", "ru")
            .flatMap(language -> Gallery.of(FullCampaign.site(), language).stream())
            .map(Gallery.Shown::path)
            .distinct()
            .toList();
    assertThat(lost(FullCampaign.root(), paths)).isEmpty();
  }

  @Test
  void nothingIsLostFromRightToLeft() {
    List<String> paths =
        Gallery.of(SecondCampaign.site(), "ar").stream().map(Gallery.Shown::path).toList();
    assertThat(lost(SecondCampaign.root(), paths)).isEmpty();
  }

  /** Control: sees what is cut where nothing can be scrolled, and what is out of reach. */
  @Test
  void seesWhatIsLost() {
    try (var visit = Browser.visit(320)) {
      Page page = visit.open(FullCampaign.root(), "kk/");
      LargeText.enlarge(page, 200);
      assertThat(LargeText.lost(page)).isEmpty();
      page.evaluate(
          "() => document.querySelector('main').insertAdjacentHTML('beforeend',"
              + " '<div class=cutting><p class=lengthy>a word that is longer than its box</p></div>"
              + "<p class=narrow>leaving</p><p class=column>words that break within</p>"
              + "<p><span class=block>one</span> · <b>two</b></p><div class=prose><ul><li>indentation</ul></div>"
              + "<ul class=numbers><li><b>1</b> <span>name</span><li><b>2</b> <span>name</span></ul>"
              + "<h2 class=huge>heading</h2>')");
      Browser.addStyle(
          page,
          ".cutting { overflow: hidden } .lengthy { white-space: nowrap; max-inline-size: none }"
              + " .narrow { inline-size: 9px; overflow-wrap: normal } .help-button { position: relative; inset-inline-start: -999px }"
              + " .column { inline-size: 2em; overflow-wrap: anywhere } .block { display: block }"
              + " .prose { padding: 0 60px } .prose ul { padding: 0; overflow-wrap: anywhere } .numbers span { display: block }"
              + " .huge { font-size: 99px }");
      assertThat(Audit.overflow(page)).isEmpty();
      assertThat(LargeText.lost(page))
          .anyMatch(line -> line.endsWith("in p.lengthy is cut by div.cutting"))
          .anyMatch(line -> line.endsWith("in p.column is torn to pieces"))
          .anyMatch(line -> line.endsWith("begins a line"))
          .anyMatch(line -> line.startsWith("indentation is torn"))
          .anyMatch(line -> line.endsWith("as near to the name before it as to its own"))
          .anyMatch(line -> line.endsWith("h2.huge is larger than the title"))
          .contains("\"leaving\" in p.narrow leaves p.narrow", "a.help-button is not whole");
    }
  }

  private static List<String> lost(URI root, List<String> paths) {
    List<String> found = new ArrayList<>();
    try (var visit = Browser.visit(320)) {
      visit.page().clock().setFixedTime("2023-05-27T06:00:00Z"); // some are over, most are not
      for (String path : paths) {
        Page page = visit.open(root, path);
        for (int width : WIDTHS) {
          page.setViewportSize(width, 800);
          for (int percent : PERCENT) {
            LargeText.enlarge(page, percent);
            for (String line : LargeText.lost(page)) {
              found.add(path + " at " + width + " px, " + percent + " %: " + line);
            }
          }
        }
      }
    }
    return found;
  }
}
