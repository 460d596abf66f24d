package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * No page needs more than the content security policy that the bake writes. All browser tests run
 * with exactly this policy; here every kind of page is checked for refusals.
 */
class ContentPolicyIT {
  @Test
  void everyPageOfTheCampaignIsContent() {
    for (String language : List.of("kk", "ru")) {
      nothingIsRefused(FullCampaign.site(), FullCampaign.root(), language);
    }
  }

  @Test
  void inAFolderToo() {
    nothingIsRefused(SecondCampaign.site(), SecondCampaign.root().resolve(LocalServer.DEEP), "ar");
    nothingIsRefused(SecondCampaign.site(), SecondCampaign.root(), "fr");
  }

  @Test
  void thePolicyAllowsNothingFromElsewhere() {
    String policy = FullCampaign.site().text("csp.txt");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .doesNotContain("unsafe", "http", "*", "data:")
        .hasLineCount(1)
        .hasSizeLessThan(4096); // what some servers take as a header
  }

  @Test
  void noPageHasStylesOrHandlersInAttributesAndNoneNamesTheFile() {
    for (WholeSite site : List.of(FullCampaign.site(), SecondCampaign.site())) {
      assertThat(site.pages())
          .allSatisfy(
              page ->
                  assertThat(site.page(page).select("[style], [^on], [href$='csp.txt']"))
                      .as(page)
                      .isEmpty());
    }
  }

  private static void nothingIsRefused(WholeSite site, URI root, String language) {
    try (var visit = Browser.visit(360)) {
      for (var shown : Gallery.of(site, language)) {
        Page page = visit.open(root, shown.path());
        assertThat(
                (boolean)
                    page.evaluate(
                        "() => [...document.styleSheets].every(sheet => sheet.cssRules.length > 0)"
                            + " && document.styleSheets.length > 0"))
            .as(shown.path())
            .isTrue();
      }
      assertThat(visit.complaints()).isEmpty();
    }
  }
}
