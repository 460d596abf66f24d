package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Videos in a browser, under the policy of the site: nothing before a click, then everything. */
@Timeout(180)
class VideoIT {
  private static final String OWN = "/press/videos/sun-walk/";
  private static final String LINKED = "/press/videos/day-of-children/";

  private static final WholeSite SITE = FullCampaign.site();
  private static LocalServer server;
  private Browser.Visit visit;

  @BeforeAll
  static void start() {
    server = new LocalServer(() -> SITE);
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @BeforeEach
  void open() {
    visit = Browser.visit(360);
  }

  @AfterEach
  void close() {
    visit.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void nothingOfItIsLoadedBeforeAClickAndThenItPlays(String language) {
    Page page = visit.open(server.root(), language + OWN);
    page.waitForTimeout(1000);
    assertThat(visit.requests()).isNotEmpty().noneMatch(url -> url.contains("/assets/videos/"));

    Locator video = page.locator("video");
    video.evaluate("video => { video.muted = true; return video.play(); }");
    page.waitForFunction("() => document.querySelector('video').currentTime > 0.2");
    assertThat(visit.requests()).anyMatch(url -> url.endsWith(".webm"));
    assertThat(((Number) video.evaluate("video => video.duration")).doubleValue())
        .isBetween(5.5, 6.5);
    assertThat(video.evaluate("video => video.error === null")).isEqualTo(true);
    assertThat(visit.complaints()).isEmpty();
    assertThat(visit.requests()).allMatch(url -> url.startsWith(server.root().toString()));
  }

  @ParameterizedTest
  @CsvSource({"kk, Сары шаршы оңға жылжиды", "ru, Желтый квадрат движется вправо"})
  void captionsOfEachLanguageCanBeChosen(String language, String words) {
    Page page = visit.open(server.root(), language + OWN);
    assertThat(page.locator("track").first().getAttribute("srclang")).isEqualTo(language);
    page.evaluate("() => { document.querySelector('video').textTracks[0].mode = 'showing'; }");
    page.waitForFunction(
        "() => (document.querySelector('video').textTracks[0].cues || []).length === 2");
    assertThat(page.evaluate("() => document.querySelector('video').textTracks[0].cues[1].text"))
        .isEqualTo(words);
    assertThat(visit.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "kk, Көк аспан, video.example сайтында көру (1:05), 'Бейнежазба: WEBM, 2 КБ'",
    "ru, края синего неба, Смотреть на сайте video.example (1:05), 'Видео: WEBM, 2 КБ'"
  })
  void whoeverDoesNotPlayItReadsAndTakesIt(
      String language, String words, String link, String file) {
    assertThat(SITE.page(language + OWN).select("#transcript").text()).containsIgnoringCase(words);
    assertThat(SITE.page(language + OWN).select(".downloads a").eachText()).contains(file);
    var elsewhere = SITE.page(language + LINKED).select("a.elsewhere").first();
    assertThat(elsewhere.text()).isEqualTo(link);
    assertThat(elsewhere.attr("href")).isEqualTo("https://video.example/day-of-children");
    assertThat(elsewhere.select("img").attr("alt")).isNotBlank();
    for (String page : List.of(OWN, LINKED)) {
      assertThat(SITE.page(language + page).select("iframe, object, embed, script[src]")).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"kk, 320", "ru, 320", "kk, 1280"})
  void nobodyIsKeptOut(String language, int width) {
    for (String path : List.of(OWN, LINKED)) {
      Page page = visit.open(server.root(), language + path);
      page.setViewportSize(width, 800);
      assertThat(Audit.obstacles(page)).as(path).isEmpty();
    }
  }

  @Test
  void itIsFoundInThePressCentreInReleasesAndOnTheMap() {
    for (String page : List.of("ru/press/", "ru/press/2023-06-01-childrens-day/", "ru/sitemap/")) {
      assertThat(SITE.page(page).select("main a[href$=videos/sun-walk/]")).as(page).isNotEmpty();
    }
    assertThat(SITE.text("ru/press/2023-06-01-childrens-day.txt"))
        .contains("ru/press/videos/day-of-children/");
    assertThat(SITE.text("sitemap.xml")).contains("/press/videos/sun-walk/");
  }

  @ParameterizedTest
  @CsvSource({"sun-walk, PT6S, webm", "day-of-children, PT1M5S, day-of-children"})
  void itIsLinkedData(String video, String duration, String content) {
    JsonNode thing = videoObject("kk/press/videos/" + video + "/");
    assertThat(thing.get("duration").asString()).isEqualTo(duration);
    assertThat(thing.get("contentUrl").asString()).endsWith(content);
    assertThat(thing.get("uploadDate").asString()).startsWith("2023-05-");
    assertThat(thing.get("transcript").asString()).isNotBlank().doesNotContain("**");
    String thumbnail = URI.create(thing.get("thumbnailUrl").asString()).getPath();
    assertThat(SITE.has(thumbnail.replaceFirst("^.*/assets/", "assets/"))).isTrue();
  }

  private static JsonNode videoObject(String page) {
    JsonNode all =
        new JsonMapper()
            .readTree(SITE.page(page).select("script[type=application/ld+json]").first().data());
    for (JsonNode one : all.has("@graph") ? all.get("@graph") : List.of(all)) {
      if (one.path("@type").asString("").equals("VideoObject")) {
        return one;
      }
    }
    throw new AssertionError("no VideoObject in " + all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void theMediaKitTakesItAlong(String language) {
    assertThat(Unpacked.contents("kit.zip", SITE.bytes(language + "/press/kit.zip")).keySet())
        .map(name -> name.replaceFirst("^.*(videos/)", "$1"))
        .contains(
            "videos/sun-walk.webm",
            "videos/sun-walk.kk.vtt",
            "videos/sun-walk.ru.vtt",
            "videos/sun-walk.txt",
            "videos/day-of-children.txt");
  }
}
