package kz.igilik.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import kz.igilik.BaseCampaign;
import kz.igilik.model.Article;
import kz.igilik.model.Event;
import kz.igilik.model.Helpline;
import kz.igilik.model.Publish;
import kz.igilik.model.Region;
import kz.igilik.model.Site;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteLoaderTest {
  private static final Path BASE = Path.of("src/test/sites/base");

  @TempDir Path source;
  private final Problems problems = new Problems();

  @BeforeEach
  void copyTheSoundCampaign() {
    BaseCampaign.into(source);
  }

  @Test
  void eventsComeNationalFirstThenByRegionThenById() throws IOException {
    String event = Files.readString(BASE.resolve("data/events/almaty/relay.yaml"));
    write("data/events/aktobe/b.yaml", event);
    write("data/events/aktobe/a.yaml", event);
    assertThat(load().events())
        .extracting(found -> found.folder() + "/" + found.id())
        .containsExactly("national/challenge", "almaty/relay", "aktobe/a", "aktobe/b");
  }

  @Test
  void eventsTakeTheZoneOfTheirRegionAndNationalOnesThatOfTheCampaign() throws IOException {
    write(
        "data/events/aktobe/a.yaml",
        Files.readString(BASE.resolve("data/events/almaty/relay.yaml")));
    assertThat(load().events())
        .extracting(Event::zone)
        .containsExactly(
            ZoneId.of("Asia/Almaty"), ZoneId.of("Asia/Almaty"), ZoneId.of("Asia/Aqtobe"));
  }

  @Test
  void everythingIsPublishedThatIsNotSwitchedOff() throws IOException {
    assertThat(load().campaign().publish()).isEqualTo(Publish.EVERYTHING);
    String campaign = Files.readString(BASE.resolve("data/campaign.yaml"));
    write("data/campaign.yaml", campaign + "publish:\n  posters: false\n");
    assertThat(load().campaign().publish().has(Publish.Part.POSTERS)).isFalse();
    assertThat(load().campaign().publish().has(Publish.Part.CARDS)).isTrue();
    write("data/campaign.yaml", campaign + "publish:\n  cards: false\n");
    assertThat(load().campaign().publish().has(Publish.Part.CARDS)).isFalse();
  }

  @Test
  void everyFieldKnowsWhereItStands() throws IOException {
    Event event = load().events().get(1);
    assertThat(event.origin().at("venue/map")).hasToString("data/events/almaty/relay.yaml:16:8");
    assertThat(event.origin().at("title/ru")).hasToString("data/events/almaty/relay.yaml:6:7");
    assertThat(event.origin().at("venue/address"))
        .as("the nearest around it")
        .hasToString("data/events/almaty/relay.yaml:13:3");
  }

  @Test
  void furtherSessionsHavePlacesOfTheirOwn() throws IOException {
    write(
        "data/events/almaty/relay.yaml",
        Files.readString(BASE.resolve("data/events/almaty/relay.yaml"))
            + "sessions:\n  - starts: 2023-05-27T10:00\n    ends: 2023-05-27T12:00\n");
    Event event = load().events().get(1);
    assertThat(event.sessions()).hasSize(2);
    assertThat(event.sessions().get(1).origin().at("starts").line()).isEqualTo(29);
    assertThat(event.origin().at("sessions/0/starts").line()).isEqualTo(29);
  }

  @Test
  void theBodyOfAnArticleKnowsItsFirstLine() throws IOException {
    Article.Text about = load().articles(Article.PAGE).get(0).in("ru").orElseThrow();
    assertThat(about.firstLine()).isEqualTo(6);
    assertThat(about.markdown()).startsWith("\nМесяц начинается");
  }

  @Test
  void wordsOfGroupsGetDottedKeys() throws IOException {
    assertThat(load().languages().get(0).word("nav.home")).isPresent();
  }

  @Test
  void ofABrokenEventThatIsKnownWhichCanBeRead() throws IOException {
    write("data/events/almaty/relay.yaml", "block: sport\nwas: soon\nstatsu: moved\n");
    Site site = new SiteLoader(source).load(problems).orElseThrow();
    Event event = site.events().get(1);
    assertThat(event.block()).contains("sport");
    assertThat(event.origin().reads("block")).isTrue();
    assertThat(event.origin().reads("venue/name")).isTrue();
    assertThat(List.of("was", "status", "title/ru", "updated")).noneMatch(event.origin()::reads);
  }

  @Test
  void whereAFieldHasANameLikeNoOtherNothingThatIsNotThereIsKnown() throws IOException {
    write("data/events/almaty/relay.yaml", "block: sport\nbring-along: balls\n");
    Event event = new SiteLoader(source).load(problems).orElseThrow().events().get(1);
    assertThat(event.origin().reads("block")).isTrue();
    assertThat(event.origin().reads("venue")).isFalse();
  }

  @Test
  void tellsOfWhichFilesNotAllIsKnown() throws IOException {
    write("data/regions.yaml", "- id: almaty\n- iso: KZ-15\n");
    write("data/helplines.yaml", "- id: emergency\n");
    write("data/events/almaty/relay.yaml", "block: [sport\n");
    Site site = new SiteLoader(source).load(problems).orElseThrow();
    assertThat(problems.unread())
        .containsExactly("data/events/almaty/relay.yaml", "data/regions.yaml");
    assertThat(site.regions()).extracting(Region::id).containsExactly("almaty");
    assertThat(site.helplines()).extracting(Helpline::id).containsExactly("emergency");
    assertThat(problems.sorted()).extracting(Problem::code).doesNotContain(Code.REGION_UNKNOWN);
  }

  @Test
  void languagesThatTheCampaignDoesNotTellAreThoseOfItsWords() throws IOException {
    write("data/campaign.yaml", "id: [\n");
    Site site = new SiteLoader(source).load(problems).orElseThrow();
    assertThat(site.campaign().languages()).containsExactly("kk", "ru");
    assertThat(site.campaign().origin().reads("languages")).isFalse();
    assertThat(site.events()).isNotEmpty();
  }

  @Test
  void anEmptyFolderIsToldWhatItLacks() throws IOException {
    Path empty = Files.createDirectory(source.resolve("empty"));
    assertThat(new SiteLoader(empty).load(problems)).isEmpty();
    assertThat(problems.sorted()).extracting(Problem::code).containsOnly(Code.FILE_MISSING);
  }

  @Test
  void theMachinesZoneAndLanguageChangeNothing() throws IOException {
    Site here = load();
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(load()).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  private Site load() throws IOException {
    Site site = new SiteLoader(source).load(problems).orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    return site;
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(source.resolve(file).getParent());
    Files.writeString(source.resolve(file), text);
  }
}
