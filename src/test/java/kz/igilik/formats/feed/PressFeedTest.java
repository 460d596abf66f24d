package kz.igilik.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.igilik.formats.xml.Schema;
import kz.igilik.model.Article;
import kz.igilik.model.Site;
import kz.igilik.model.Sites;
import kz.igilik.site.OutputFile;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The feed of the press, which keeps its address and its ids. */
class PressFeedTest {
  private static final Article.Text OLD =
      Sites.text("Басталды", "2023-05-17", "2023-05-10", false, "Мәтін [блоктар](/blocks/).");
  private static final Article.Text NEW =
      Sites.text("1 маусым", "2023-06-01", "2023-06-03", true, "**Мереке** <3 & ойын.");

  private final Site site =
      Sites.with(
          Sites.article(Article.RELEASE, "old", OLD, OLD),
          Sites.article(Article.RELEASE, "new", NEW, NEW));

  @Test
  void followsTheRulesOfAtom() {
    assertThat(Schema.named("atom").problems(file(site).bytes())).isEmpty();
  }

  @Test
  void anEmptyFeedFollowsThemToo() {
    assertThat(Schema.named("atom").problems(file(Sites.with(List.of(), List.of())).bytes()))
        .isEmpty();
  }

  @Test
  void theRulesAreReallyLookedAt() {
    String broken = text(file(site)).replaceFirst("<updated>.*</updated>", "");

    assertThat(Schema.named("atom").problems(broken.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
  }

  @Test
  void theNewestReleaseComesFirst() throws Exception {
    assertThat(values("title")).containsExactly("Акция – Релизы", "[Пример] 1 маусым", "Басталды");
    assertThat(values("published"))
        .containsExactly("2023-06-01T00:00:00+06:00", "2023-05-17T00:00:00+06:00");
  }

  @Test
  void aReleaseThatWasReadyEarlyChangedOnItsDay() throws Exception {
    assertThat(values("updated"))
        .containsExactly(
            "2023-06-03T00:00:00+06:00", "2023-06-03T00:00:00+06:00", "2023-05-17T00:00:00+06:00");
  }

  @Test
  void addressesAreWhereTheSiteWillLive() throws Exception {
    assertThat(values("id"))
        .containsExactly(
            "https://site.example/a/feeds/ru/press.atom",
            "https://site.example/a/ru/press/new/",
            "https://site.example/a/ru/press/old/");
    assertThat(text(file(site)))
        .contains(
            "rel=\"self\" type=\"application/atom+xml\" href=\"https://site.example/a/feeds/ru/press.atom\"");
  }

  @Test
  void linksInAReleaseHoldOutsideTheSite() throws Exception {
    assertThat(values("content").get(1)).contains("href=\"https://site.example/a/ru/blocks/\"");
  }

  @Test
  void aSampleSaysSoInTitleAndText() throws Exception {
    assertThat(values("content").get(0))
        .isEqualTo("<p>Релиз – пример ru.</p>\n<p><strong>Мереке</strong> &lt;3 &amp; ойын.</p>");
  }

  @Test
  void aReleaseInAnotherLanguageIsMarkedAsSuch() throws Exception {
    Site other = Sites.with(new Article(Article.RELEASE, "old", Map.of("kk", OLD)));

    Document feed = parsed(file(other));

    assertThat(feed.getDocumentElement().getAttribute("xml:lang")).isEqualTo("ru");
    assertThat(((Element) feed.getElementsByTagName("entry").item(0)).getAttribute("xml:lang"))
        .isEqualTo("kk");
  }

  private List<String> values(String element) throws Exception {
    var found = parsed(file(site)).getElementsByTagName(element);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }

  private static Document parsed(OutputFile file) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(file.bytes()));
  }

  private static OutputFile file(Site site) {
    return SomeFeeds.of(site).get("feeds/ru/press.atom");
  }

  private static String text(OutputFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
