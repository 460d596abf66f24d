package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What journalists come for: whom to ask, texts and pictures to take, figures that add up. */
class PressIT {
  private final WholeSite site = FullCampaign.site();
  private final URI root = FullCampaign.root();

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void whomToAskStandsFirst(String language) {
    try (var visit = Browser.visit(360)) {
      Page page = visit.open(root, language + "/press/");
      assertThat(page.locator("main a[href^='mailto:']").first().boundingBox().y).isLessThan(740);
    }
  }

  @ParameterizedTest
  @CsvSource({"ru, Пример, пример", "kk, Үлгі, үлгі"})
  void aSampleSaysSoOnce(String language, String tag, String word) {
    for (Element contact : site.page(language + "/press/").select(".lines > .line")) {
      assertThat(contact.select(".tag--sample").eachText()).containsExactly(tag);
      assertThat(contact.select("h3").text()).doesNotContain("(" + word);
    }
  }

  @Test
  void numbersAreReadInGroupsAndDialledWithout() {
    Element phone = site.page("ru/press/").select("a[href^=tel]").not(".help-button").first();
    assertThat(phone.attr("href")).isEqualTo("tel:+70000000000");
    assertThat(phone.text()).isEqualTo("+7 000 000 00 00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void summariesAreSentences(String language) {
    List<String> summaries =
        site.page(language + "/press/").select(".releases > li > p:last-child").eachText();
    assertThat(summaries).isNotEmpty().allMatch(text -> text.matches(".*[.?!…]"));
  }

  /** Samples are counted apart, as everywhere. */
  @Test
  void theFiguresOfTheRegionsAddUp() {
    Document page = site.page("ru/press/");
    assertThat(page.select(".figures tbody tr")).hasSameSizeAs(site.data().regions());
    assertThat(sum(page, 0) + sum(page, 1))
        .isEqualTo(site.data().events().stream().filter(one -> one.region().isPresent()).count());
    assertThat(sum(page, 1))
        .isEqualTo(
            site.data().events().stream()
                .filter(one -> one.region().isPresent() && one.sample())
                .count());
  }

  private static long sum(Document page, int column) {
    return page.select(".figures tbody tr").stream()
        .mapToLong(row -> Long.parseLong(row.select("td").get(column).text()))
        .sum();
  }

  /** The notice that a release is a sample goes along with its text. */
  @ParameterizedTest
  @CsvSource({"ru, приведен для примера", "kk, үлгі ретінде"})
  void theTextOfAReleaseCanBeTakenWithWhatItIs(String language, String notice) {
    Document page = site.page(language + "/press/2023-05-17-launch/");
    Element button = page.select("button[data-copy]").first();
    Element text = page.getElementById(button.attr("data-copy"));
    assertThat(text.select("h1")).hasSize(1);
    assertThat(text.text()).contains(notice).contains(page.select(".prose").text());
    assertThat(text.select("button, .line")).isEmpty();
  }

  /** At 1280 no page has a hole where its right half would be. */
  @ParameterizedTest
  @CsvSource({
    "ru/press/2023-05-17-launch/, .aside, sticky",
    "kk/press/, .materials, static", // has a table below it
    "ru/concept/, nav.contents, sticky",
    "kk/about/, nav.contents, sticky",
    "ru/privacy/, nav.contents, sticky",
    "kk/accessibility/, nav.contents, sticky",
    "ru/safety/, nav.contents, sticky"
  })
  void theRightHalfIsUsedAndLongTextsKeepItInView(String path, String beside, String position) {
    try (var visit = Browser.visit(1280)) {
      Page page = visit.open(root, path);
      var box = page.locator(beside).boundingBox();
      assertThat(box.x).isGreaterThan(640);
      assertThat(box.x + box.width).isGreaterThan(1150);
      assertThat(page.evaluate("e => getComputedStyle(document.querySelector(e)).position", beside))
          .isEqualTo(position);
    }
  }
}
