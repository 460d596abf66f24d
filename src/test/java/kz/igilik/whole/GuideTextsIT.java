package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plain text of a guide says what its page says, and is as private. */
class GuideTextsIT {
  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#withSamples")
  void hasTheStepsInOrderEachWithItsHelplines(WholeSite site) {
    assertThat(site.pages(Kind.GUIDE)).isNotEmpty();
    for (String page : site.pages(Kind.GUIDE).toList()) {
      Document guide = site.page(page);
      List<Element> steps = guide.select(".guide__steps > li");
      String[] parts = plain(site.text(text(page))).split("\n(?=\\d\\. )");
      assertThat(parts).as(page).hasSize(steps.size() + 1);
      for (int i = 0; i < steps.size(); i++) {
        String written = plain(steps.get(i).select("> div").first().text());
        assertThat(parts[i + 1]).as(page).startsWith(i + 1 + ". " + written + "\n");
        for (Element call : steps.get(i).select("a[href^=tel:]")) {
          String number = "• " + call.attr("href").substring("tel:".length()) + " – ";
          assertThat(parts[i + 1]).as(page).contains(number);
        }
        for (Element chat : steps.get(i).select("a[href^=http]")) {
          assertThat(parts[i + 1]).as(page).contains(chat.attr("href"));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#withSamples")
  void itsPageLeadsToItAndItsFirstLineIsAsNeutralAsTheTab(WholeSite site) {
    for (String page : site.pages(Kind.GUIDE).toList()) {
      Document guide = site.page(page);
      assertThat(Links.followed(page, guide)).contains(text(page));
      String first = plain(site.text(text(page))).lines().findFirst().orElseThrow();
      assertThat(plain(guide.title())).as(page).startsWith(first);
    }
  }

  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#withSamples")
  void searchEnginesAreNotToldOfIt(WholeSite site) {
    assertThat(site.text("sitemap.xml")).contains("<loc>").doesNotContain(".txt");
  }

  private static String text(String page) {
    return page.substring(0, page.length() - 1) + ".txt";
  }

  private static String plain(String text) {
    return text.replace("\uFEFF", "").replace('\u00A0', ' ');
  }
}
