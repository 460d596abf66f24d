package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.igilik.CampaignFolder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A campaign does without what it has no need of, and nothing on its pages is left of it. */
class OneLanguageTest {
  private static final WholeSite SITE = OneLanguage.site();

  @Test
  void checkFindsNothingWrong() throws IOException {
    assertThat(new CampaignFolder(OneLanguage.source()).problems()).isEmpty();
  }

  @Test
  void nothingLeadsToWhatTheCampaignDoesWithout() {
    assertThat(LinksIT.broken(SITE)).isEmpty();
    assertThat(SITE.pages())
        .noneMatch(page -> page.matches("(fr/)?(helplines|help-card|press|guides|safety)/.*"));
    assertThat(SITE.files().keySet()).noneMatch(file -> file.startsWith("feeds/"));
    for (String page : SITE.pages()) {
      assertThat(
              SITE.page(page)
                  .select(
                      ".exit, .help-button, .numbers, .langs, .gate__help, link[type*=atom],"
                          + " a[href*=helplines], a[href*=press], [hreflang=en]"))
          .as(page)
          .isEmpty();
    }
  }

  /** A heading with nothing below it, a list or a paragraph without a word. */
  @Test
  void nothingIsEmpty() {
    var empty = new ArrayList<String>();
    for (String page : SITE.pages()) {
      Document document = SITE.page(page);
      document.select("h1, h2, h3, ul, ol, p, dl, nav, section").stream()
          .filter(
              part ->
                  !part.hasAttr("hidden") && !part.is("[role=status], .found, .tags, [hidden] *"))
          .filter(part -> part.text().isBlank())
          .forEach(part -> empty.add(page + " " + part.tagName() + "." + part.className()));
      document.select("section > h2:only-child, section > h3:only-child").stream()
          .filter(heading -> heading.closest("[hidden]") == null)
          .forEach(heading -> empty.add(page + " " + heading.text()));
    }
    assertThat(empty).isEmpty();
  }

  @Test
  void theRootLeadsOnToTheOnlyLanguage() {
    Document root = SITE.page("");
    assertThat(root.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=fr/");
    assertThat(root.select("main a[href='fr/']")).hasSize(1);
    String home = OneLanguage.root() + "fr/";
    for (Document page : List.of(root, SITE.page("fr/"))) {
      assertThat(page.select("link[rel=canonical]").eachAttr("href")).containsExactly(home);
      assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("href"))
          .containsExactly(home, home);
      assertThat(page.select("link[hreflang]").stream().map(OneLanguageTest::language))
          .containsExactly("fr", "x-default");
    }
    assertThat(SITE.text("sitemap.xml")).doesNotContain("<loc>" + OneLanguage.root() + "</loc>");
    assertThat(SecondCampaign.site().page("").select("meta[http-equiv=refresh]")).isEmpty();
  }

  private static String language(Element link) {
    return link.attr("hreflang");
  }
}
