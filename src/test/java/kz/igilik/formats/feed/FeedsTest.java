package kz.igilik.formats.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.igilik.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.igilik.model.Article;
import kz.igilik.model.Event;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Revision;
import kz.igilik.model.Revisions;
import kz.igilik.model.Site;
import kz.igilik.model.Sites;
import kz.igilik.model.Status;
import kz.igilik.problem.Position;
import kz.igilik.site.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What feeds hold, read by readers that did not write them. */
class FeedsTest {
  private static final String BASE = "https://site.example/a/";
  private static final Event PLANNED =
      event("talk")
          .titled("Talk", "Talk ru")
          .updated("2023-05-20")
          .on("2023-06-05T10:00", "2023-06-05T12:00")
          .build();
  private static final Event GONE =
      event("gone")
          .titled("Gone", "Gone ru")
          .updated("2023-05-19")
          .on("2023-05-25T10:00", "2023-05-25T12:00")
          .build();
  private static final Event CANCELLED =
      event("walk")
          .titled("Walk", "Walk ru")
          .sample()
          .updated("2023-05-28")
          .with(Status.CANCELLED, "2023-06-03T10:00", "2023-06-03T12:00")
          .build();
  private static final Event MOVED =
      event("fair")
          .titled("Fair", "Fair ru")
          .updated("2023-05-27")
          .moved("2023-06-02T10:00", "2023-06-08T10:00", "2023-06-08T12:00")
          .build();
  private static final Article RELEASE =
      Sites.article(
          Article.RELEASE,
          "start",
          Sites.text("Басталды", "2023-05-17", "2023-05-26", true, "<3 [бет](/blocks/)"),
          Sites.text("Началось", "2023-05-17", "2023-05-26", true, "<3 & [блоки](/blocks/)"));

  private static final Site SITE =
      Sites.with(List.of(PLANNED, GONE, CANCELLED, MOVED), List.of(RELEASE));

  static Stream<String> xml() {
    return SomeFeeds.of(SITE).keySet().stream().filter(path -> !path.endsWith(".json"));
  }

  @Test
  void eachTopicIsWrittenInEachForm() {
    assertThat(SomeFeeds.of(SITE).keySet())
        .containsExactly(
            "feeds/ru/events.atom",
            "feeds/ru/events.json",
            "feeds/ru/events.rss",
            "feeds/ru/news.atom",
            "feeds/ru/news.json",
            "feeds/ru/news.rss",
            "feeds/ru/press.atom",
            "feeds/ru/press.json",
            "feeds/ru/press.rss");
    assertThat(SomeFeeds.of(SITE.withCampaign(SITE.campaign().without(Part.FEEDS)))).isEmpty();
  }

  @Test
  void newsAreReleasesAndChangesTheNewestFirst() {
    assertThat(titles("news"))
        .containsExactly(
            "[Пример] cancelled ru: Walk ru",
            "Moved ru: Fair ru",
            "[Пример] Началось",
            "Talk ru",
            "Gone ru");
  }

  @Test
  void comingEventsAreInTheOrderOfTheirDates() {
    assertThat(titles("events"))
        .containsExactly("[Пример] cancelled ru: Walk ru", "Talk ru", "Moved ru: Fair ru");
  }

  @Test
  void aFeedIsShort() {
    Event[] many =
        IntStream.range(0, 60)
            .mapToObj(i -> event("e" + i).on("2023-06-02T10:00", "2023-06-02T11:00").build())
            .toArray(Event[]::new);

    Map<String, OutputFile> files = SomeFeeds.of(Sites.with(many));

    assertThat(items(files, "events")).hasSize(FeedMaker.MOST);
    assertThat(items(files, "news")).hasSize(FeedMaker.MOST);
  }

  /** A date whose place was corrected is neither new nor told to be otherwise. */
  @Test
  void whatWasCorrectedIsNotNew() {
    var ledger = new Revisions(Map.of("almaty", Map.of("talk", List.of(revision(2)))));

    assertThat(items(SomeFeeds.of(Sites.revised(Sites.with(PLANNED), ledger)), "news")).isEmpty();
    assertThat(items(SomeFeeds.of(Sites.with(PLANNED)), "news")).hasSize(1);
  }

  private static Revision revision(int sequence) {
    return new Revision(sequence, "0123456789ab", Position.wholeFile("data/revisions/almaty.yaml"));
  }

  @Test
  void aCorrectionIsTheSameEntryWithALaterDate() {
    Event corrected =
        event("fair")
            .titled("Fair", "Fair ru")
            .updated("2023-05-30")
            .moved("2023-06-02T10:00", "2023-06-08T15:00", "2023-06-08T17:00")
            .build();
    Event movedAgain =
        event("fair")
            .titled("Fair", "Fair ru")
            .updated("2023-05-31")
            .moved("2023-06-02T10:00", "2023-06-10T15:00", "2023-06-10T17:00")
            .build();

    String first = id(MOVED);

    assertThat(first).isEqualTo(BASE + "ru/events/almaty/fair/#moved-2023-06-08");
    assertThat(id(corrected)).isEqualTo(first);
    assertThat(items(SomeFeeds.of(Sites.with(corrected)), "news").get(0).get("date_modified"))
        .hasToString("\"2023-05-30T00:00:00+06:00\"");
    assertThat(id(movedAgain)).isNotEqualTo(first);
  }

  private static String id(Event event) {
    return items(SomeFeeds.of(Sites.with(event)), "news").get(0).get("id").asString();
  }

  @ParameterizedTest
  @MethodSource("xml")
  void anotherReaderReadsTheSame(String path) throws Exception {
    SyndFeed feed = read(SomeFeeds.of(SITE).get(path));
    String topic = path.replaceFirst(".*/(\\w+)\\..*", "$1");
    assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).isEqualTo(titles(topic));
    for (SyndEntry entry : feed.getEntries()) {
      assertThat(entry.getLink()).startsWith(BASE + "ru/");
      assertThat(entry.getUri()).startsWith(entry.getLink());
      assertThat(entry.getContents().get(0).getValue()).startsWith("<p>").doesNotContain("=\"/");
      assertThat(entry.getDescription().getValue()).isNotBlank();
      assertThat(entry.getCategories()).isNotEmpty();
    }
  }

  @Test
  void theDatesOfRssAreEnglishAndThoseOfTheCampaign() throws Exception {
    String rss = text("feeds/ru/news.rss");
    assertThat(rss)
        .contains(
            "<pubDate>Wed, 17 May 2023 00:00:00 +0600</pubDate>",
            "<dcterms:modified>2023-05-26T00:00:00+06:00</dcterms:modified>",
            "<lastBuildDate>Sun, 28 May 2023 00:00:00 +0600</lastBuildDate>");
  }

  @Test
  void onlyTheAddressOfAPageIsALinkThatStays() {
    assertThat(text("feeds/ru/news.rss"))
        .contains(
            "<guid isPermaLink=\"true\">" + BASE + "ru/press/start/</guid>",
            "<guid isPermaLink=\"false\">"
                + BASE
                + "ru/events/almaty/walk/#cancelled-2023-06-03</guid>");
  }

  @ParameterizedTest
  @MethodSource("xml")
  void idsAreUniqueAndWhole(String path) throws Exception {
    SyndFeed feed = read(SomeFeeds.of(SITE).get(path));
    List<String> ids = feed.getEntries().stream().map(SyndEntry::getUri).toList();
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    assertThat(ids).allSatisfy(id -> assertThat(URI.create(id)).hasScheme("https"));
  }

  @Test
  void eachFormHasThePictureOfThePage() throws Exception {
    SyndFeed rss = read(SomeFeeds.of(SITE).get("feeds/ru/news.rss"));
    var media = (MediaEntryModule) rss.getEntries().get(0).getModule(MediaEntryModule.URI);
    assertThat(media.getMediaContents()[0].getReference())
        .hasToString("https://site.example/a/cards/x.png");
    SyndFeed atom = read(SomeFeeds.of(SITE).get("feeds/ru/news.atom"));
    assertThat(atom.getEntries().get(0).getEnclosures().get(0).getUrl()).endsWith("x.png");
    JsonNode item = items(SomeFeeds.of(SITE), "news").get(0);
    assertThat(item.get("image").asString()).endsWith("x.png");
    assertThat(item.get("attachments").get(0).get("mime_type").asString()).isEqualTo("image/png");
  }

  @ParameterizedTest
  @ValueSource(strings = {"press", "news", "events"})
  void atomFollowsItsRules(String topic) {
    byte[] bytes = SomeFeeds.of(SITE).get("feeds/ru/" + topic + ".atom").bytes();
    assertThat(kz.igilik.formats.xml.Schema.named("atom").problems(bytes)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"press", "news", "events"})
  void rssFollowsItsRules(String topic) {
    byte[] bytes = SomeFeeds.of(SITE).get("feeds/ru/" + topic + ".rss").bytes();
    assertThat(kz.igilik.formats.xml.Schema.named("rss").problems(bytes)).isEmpty();
    byte[] broken =
        new String(bytes, UTF_8).replaceFirst("<language>.*</language>", "").getBytes(UTF_8);
    byte[] local = new String(bytes, UTF_8).replaceFirst("May 2023", "мая 2023").getBytes(UTF_8);
    assertThat(kz.igilik.formats.xml.Schema.named("rss").problems(broken)).isNotEmpty();
    assertThat(kz.igilik.formats.xml.Schema.named("rss").problems(local)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"press", "news", "events"})
  void jsonFollowsItsRules(String topic) throws Exception {
    String json = text("feeds/ru/" + topic + ".json");
    assertThat(jsonFeed().validate(json, InputFormat.JSON)).isEmpty();
    assertThat(jsonFeed().validate(json.replace("\"id\"", "\"key\""), InputFormat.JSON))
        .isNotEmpty();
    assertThat(jsonFeed().validate(json.replaceFirst("\\+06:00", ""), InputFormat.JSON))
        .isNotEmpty();
  }

  private static Schema jsonFeed() throws Exception {
    var strict = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    try (var schema = FeedsTest.class.getResourceAsStream("json-feed.schema.json")) {
      return SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12, with -> with.schemaRegistryConfig(strict))
          .getSchema(new String(schema.readAllBytes(), UTF_8), InputFormat.JSON);
    }
  }

  private static SyndFeed read(OutputFile file) throws Exception {
    return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(file.bytes())));
  }

  private static String text(String path) {
    return new String(SomeFeeds.of(SITE).get(path).bytes(), UTF_8);
  }

  private static List<String> titles(String topic) {
    return items(SomeFeeds.of(SITE), topic).stream()
        .map(item -> item.get("title").asString())
        .toList();
  }

  private static List<JsonNode> items(Map<String, OutputFile> files, String topic) {
    JsonNode feed =
        JsonMapper.builder().build().readTree(files.get("feeds/ru/" + topic + ".json").bytes());
    return StreamSupport.stream(feed.get("items").spliterator(), false).toList();
  }
}
