package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.BaseCampaign;
import kz.igilik.CampaignFolder;
import kz.igilik.problem.Severity;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign does without what it has no need of, and nothing on its pages is left of it. */
class OneLanguageTest {
  private static final WholeSite SITE = OneLanguage.site();

  @Test
  void checkFindsNothingWrong() throws IOException {
    assertThat(new CampaignFolder(OneLanguage.source()).problems())
        .noneMatch(problem -> problem.severity() != Severity.NOTICE);
  }

  @Test
  void nothingLeadsToWhatTheCampaignDoesWithout() {
    assertThat(LinksIT.broken(SITE)).isEmpty();
    assertThat(SITE.pages())
        .noneMatch(page -> page.matches("(fr/)?(helplines|help-card|press|guides|safety)/.*"));
    assertThat(SITE.files().keySet()).noneMatch(file -> file.matches("feeds/.*/press\\..*"));
    for (String page : SITE.pages()) {
      assertThat(
              SITE.page(page)
                  .select(
                      ".exit, .help-button, .numbers, .langs, .gate__help, link[href*=press],"
                          + " a[href*=helplines], a[href*=press], [hreflang=en]"))
          .as(page)
          .isEmpty();
    }
  }

  @Test
  void nothingIsEmpty() {
    assertThat(empty(SITE)).isEmpty();
  }

  @Test
  void beforeThereAreEventsItSaysSo(@TempDir Path folder) throws IOException {
    BaseCampaign.copy(OneLanguage.source(), folder);
    try (Stream<Path> files = Files.walk(folder.resolve("data/events"))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Files.delete(file);
      }
    }
    WholeSite bare = WholeSite.bake(folder, URI.create("https://bare.example/"), false);

    assertThat(empty(bare)).isEmpty();
    assertThat(LinksIT.broken(bare)).isEmpty();
    String soon = SITE.data().languages().get(0).word("schedule.empty").orElseThrow();
    assertThat(List.of("fr/", "fr/schedule/"))
        .allSatisfy(page -> assertThat(bare.page(page).text()).contains(soon));
    String common = SITE.data().languages().get(0).word("region.common").orElseThrow();
    assertThat(SITE.page("fr/regions/plaine/").text()).contains(common);
    assertThat(bare.page("fr/regions/plaine/").text()).doesNotContain(common);
  }

  /** A heading with nothing below it, a list or a paragraph without a word. */
  private static List<String> empty(WholeSite site) {
    var empty = new ArrayList<String>();
    for (String page : site.pages()) {
      Document document = site.page(page);
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
    return empty;
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
