package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.igilik.CampaignFolder;
import kz.igilik.formats.xml.Schema;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Problems;
import kz.igilik.site.NextChanges.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A picture of children that texts, an event and a release show, from its first day to its last.
 */
class PictureLifeIT {
  private static final URI BASE = URI.create("https://campaign.example/");
  private static final Instant FIRST = Instant.parse("2023-05-25T03:00:00Z"); // 09:00 in Astana
  private static final Instant LAST = Instant.parse("2023-06-10T17:59:59Z");
  private static final Instant OVER = LAST.plusSeconds(1);

  private static final String RECORD =
      """
      caption:
        kk: Ғажапбақтағы балалар
        ru: Ребята в дивносаде
      alt:
        kk: Ғажапбақта екі бала алма теріп жүр
        ru: Двое ребят собирают яблоки в дивносаде
      credit:
        kk: Бейнегер Ғажапов
        ru: Фотограф Дивносадов
      licence: CC-BY-4.0
      date: 2023-05-20
      people: children
      consent:
        reference: GB-17
        identity: unnamed
        expires: 2023-06-10
      press: true
      publish: 2023-05-25T09:00
      """;

  private static final String VIDEO =
      """
      title:
        kk: Ғажапбақ аралау
        ru: Прогулка по дивносаду
      description:
        kk: Балалар Ғажапбақты аралайды.
        ru: Ребята гуляют по дивносаду.
      poster: childrens-day
      duration: 6
      transcript:
        kk: Ғажапбақта құстар сайрайды.
        ru: В дивносаде поют птицы.
      credit:
        kk: Бейнегер Ғажапов
        ru: Оператор Дивносадов
      licence: CC-BY-4.0
      date: 2023-05-20
      people: children
      consent:
        reference: GB-17
        identity: unnamed
        expires: 2023-06-10
      publish: 2023-05-25T09:00
      """;

  private static final Set<String> WORDS =
      Set.of("wondergarden", "Ғажапбақ", "ивносад", "Ғажапов", "GB-17");

  private static WholeSite held;
  private static WholeSite shown;
  private static WholeSite over;
  private static Map<Instant, Set<Reason>> changes;

  @BeforeAll
  static void bake(@TempDir Path folder) throws IOException {
    var campaign = CampaignFolder.full(folder);
    campaign.write("data/pictures/wondergarden.yaml", RECORD);
    campaign.write(
        "assets/pictures/wondergarden.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"360\""
            + " viewBox=\"0 0 640 360\"><path d=\"M0 0h640v360H7z\"/></svg>\n");
    campaign.write("data/videos/wondergarden.yaml", VIDEO);
    Path film = folder.resolve("assets/videos/wondergarden.webm");
    Files.copy(FullCampaign.SOURCE.resolve("assets/videos/sun-walk.webm"), film);
    for (String language : List.of("kk", "ru")) {
      campaign.write(
          "assets/videos/wondergarden." + language + ".vtt",
          "WEBVTT\n\n00:01.000 --> 00:05.000\n"
              + (language.equals("kk") ? "Ғажапбақ" : "дивносад")
              + "\n");
      String alt = language.equals("kk") ? "Ғажапбақ іші" : "Внутри дивносада";
      for (String text : List.of("guides/lost.md", "press/2023-05-17-launch.md", "about.md")) {
        String file = "content/" + language + "/" + text;
        campaign.write(file, campaign.read(file) + "\n![" + alt + "](wondergarden)\n");
      }
    }
    String event = "data/events/ulytau/games-at-ulytau-foot.yaml";
    campaign.write(
        event,
        campaign.read(event).replaceAll("(?m)^picture:.*\n", "") + "picture: wondergarden\n");
    String release = "data/press/2023-06-01-childrens-day.yaml";
    campaign.write(
        release,
        campaign.read(release).replaceAll("(?m)^(pictures|videos):.*\n", "")
            + "pictures: [wondergarden]\nvideos: [wondergarden]\n");

    held = WholeSite.bake(folder, BASE, FIRST.minusSeconds(1));
    shown = WholeSite.bake(folder, BASE, FIRST);
    over = WholeSite.bake(folder, BASE, OVER);
    changes =
        new SiteBuild(BuildOptions.ofSources(folder, false, FIRST.minusSeconds(1)))
            .schedule(new Problems())
            .orElseThrow()
            .changes();
  }

  @Test
  void beforeItsMomentItIsNowhere() {
    assertThat(found(held)).isEmpty();
  }

  @Test
  void afterItsLastDayItIsNowhere() {
    assertThat(found(over)).isEmpty();
    assertThat(over.files().keySet()).isEqualTo(held.files().keySet());
  }

  /** The search would find it. */
  @Test
  void inBetweenAllWordsThatArePublicAreThere() {
    assertThat(found(shown)).containsOnlyKeys("wondergarden", "Ғажапбақ", "ивносад", "Ғажапов");
  }

  @Test
  void bothMomentsAreTold() {
    assertThat(changes.get(FIRST)).contains(Reason.EMBARGO);
    assertThat(changes.get(OVER)).contains(Reason.PICTURE, Reason.VIDEO);
  }

  @Test
  void theVideoHasItsPageItsFilesAndALinkInBetween() {
    String page = "kk/press/videos/wondergarden/";
    assertThat(shown.page(page).select("video track")).hasSize(2);
    for (Element one : shown.page(page).select("source, track")) {
      assertThat(shown.has(target(page, one.attr("src")))).isTrue();
    }
    assertThat(shown.page("ru/press/2023-06-01-childrens-day/").select("a[href*=videos]"))
        .hasSize(1);
  }

  @Test
  void textsEventsAndReleasesShowIt() {
    assertThat(images("kk/guides/lost/index.html"))
        .singleElement()
        .satisfies(image -> assertThat(image.attr("alt")).isEqualTo("Ғажапбақ іші"));
    assertThat(images("ru/about/index.html")).hasSize(1);
    assertThat(images("ru/events/ulytau/games-at-ulytau-foot/index.html")).hasSize(1);
    assertThat(images("kk/press/2023-06-01-childrens-day/index.html")).hasSize(1);
    for (Element image : images("kk/press/2023-05-17-launch/index.html")) {
      assertThat(image.attr("width")).isNotEmpty();
      assertThat(image.attr("height")).isNotEmpty();
      assertThat(shown.has(target("kk/press/2023-05-17-launch/", image.attr("src")))).isTrue();
    }
    assertThat(shown.page("kk/press/2023-05-17-launch/index.html").select("figcaption").text())
        .contains("Ғажапбақтағы балалар", "Бейнегер Ғажапов");
  }

  @Test
  void itsPageIsLinkedData() {
    for (String language : List.of("kk", "ru")) {
      JsonNode image = imageObject(shown.page(language + "/pictures/wondergarden/index.html"));
      assertThat(image.get("license").asString())
          .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
      assertThat(image.get("creditText").asString())
          .isEqualTo(language.equals("kk") ? "Бейнегер Ғажапов" : "Фотограф Дивносадов");
      assertThat(image.get("dateCreated").asString()).isEqualTo("2023-05-20");
      assertThat(image.get("acquireLicensePage").asString())
          .isEqualTo(BASE + language + "/pictures/wondergarden/");
      String content = image.get("contentUrl").asString();
      assertThat(content).startsWith(BASE.toString());
      assertThat(shown.has(content.substring(BASE.toString().length()))).isTrue();
    }
  }

  /** Read by a reader that did not write them, and held against the rules of each form. */
  @ParameterizedTest
  @CsvSource({
    "press, kk/press/2023-06-01-childrens-day/",
    "events, kk/events/ulytau/games-at-ulytau-foot/"
  })
  void everyFormOfAFeedHasItWithItsSize(String topic, String page) throws Exception {
    byte[] atom = shown.bytes("feeds/kk/" + topic + ".atom");
    byte[] rss = shown.bytes("feeds/kk/" + topic + ".rss");
    assertThat(Schema.named("atom").problems(atom)).isEmpty();
    assertThat(Schema.named("rss").problems(rss)).isEmpty();

    SyndEntry entry = entry(rss, page);
    SyndEnclosure enclosure = entry.getEnclosures().get(0);
    String file = enclosure.getUrl().substring(BASE.toString().length());
    assertThat(file).contains("wondergarden");
    assertThat(enclosure.getLength()).isEqualTo(shown.bytes(file).length);
    assertThat(enclosure.getType()).isEqualTo(file.endsWith(".png") ? "image/png" : "image/jpeg");
    var media = (MediaEntryModule) entry.getModule(MediaEntryModule.URI);
    assertThat(media.getMediaContents()[0].getReference()).hasToString(enclosure.getUrl());

    SyndEnclosure first = entry(atom, page).getEnclosures().get(0);
    assertThat(first.getUrl()).isEqualTo(enclosure.getUrl());
    assertThat(first.getLength()).isEqualTo(enclosure.getLength());

    JsonNode item = item(shown.text("feeds/kk/" + topic + ".json"), page);
    assertThat(item.get("image").asString()).isEqualTo(enclosure.getUrl());
    assertThat(item.get("attachments").get(0).get("size_in_bytes").asLong())
        .isEqualTo(enclosure.getLength());
    assertThat(item.get("attachments")).hasSize(2); // and the card of the page
  }

  @Test
  void theTextInAFeedShowsItUnderWholeAddresses() throws Exception {
    String page = "kk/press/2023-05-17-launch/";
    String content = entry(shown.bytes("feeds/kk/press.rss"), page).getContents().get(0).getValue();
    Element image = Jsoup.parse(content).select("img[src*=wondergarden]").first();
    assertThat(image.attr("src")).startsWith(BASE.toString());
    assertThat(shown.has(image.attr("src").substring(BASE.toString().length()))).isTrue();
  }

  private static SyndEntry entry(byte[] feed, String page) throws Exception {
    return new SyndFeedInput()
        .build(new XmlReader(new ByteArrayInputStream(feed))).getEntries().stream()
            .filter(entry -> entry.getLink().equals(BASE + page))
            .findFirst()
            .orElseThrow();
  }

  private static JsonNode item(String feed, String page) {
    for (JsonNode item : new JsonMapper().readTree(feed).get("items")) {
      if (item.get("url").asString().equals(BASE + page)) {
        return item;
      }
    }
    throw new AssertionError(page);
  }

  /** Each word that is found, with the files that hold it. */
  private static Map<String, Set<String>> found(WholeSite site) {
    var found = new TreeMap<String, Set<String>>();
    site.files()
        .forEach(
            (path, bytes) ->
                Unpacked.contents(path, bytes)
                    .forEach(
                        (name, text) ->
                            WORDS.stream()
                                .filter(word -> name.contains(word) || text.contains(word))
                                .forEach(
                                    word ->
                                        found
                                            .computeIfAbsent(word, any -> new TreeSet<>())
                                            .add(name))));
    return found;
  }

  private static List<Element> images(String page) {
    return shown.page(page).select("main img[src*=wondergarden]");
  }

  private static String target(String page, String source) {
    return URI.create("/" + page).resolve(source).getPath().substring(1);
  }

  private static JsonNode imageObject(Document page) {
    JsonNode all =
        new JsonMapper().readTree(page.select("script[type=application/ld+json]").first().data());
    for (JsonNode one : all.has("@graph") ? all.get("@graph") : List.of(all)) {
      if (one.path("@type").asString("").equals("ImageObject")) {
        return one;
      }
    }
    throw new AssertionError("no ImageObject in " + all);
  }
}
