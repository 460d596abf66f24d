package kz.igilik.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kz.igilik.language.Sentences;
import kz.igilik.model.Block;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.model.Session;
import kz.igilik.model.Site;
import kz.igilik.whole.WholeSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages say what the concept and the tables of {@code docs/source} say, and nothing more. */
class ConceptIT {
  private static final Path SOURCES = Path.of("docs", "source");
  private static final int ACTIVITIES = 38;

  private final WholeSite site = Shipped.site();
  private final Site data = site.data();

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void everyActivityOfTheConceptStandsOnThePageOfItsBlock(String language) throws IOException {
    Map<String, String> activities = Concept.activities(language);
    assertThat(activities).hasSize(ACTIVITIES);
    activities.forEach(
        (number, text) -> {
          int block = Integer.parseInt(number.substring(0, number.indexOf('.')));
          Document page =
              site.page(language + "/blocks/" + data.blocks().get(block - 1).id() + "/");
          assertThat(Concept.words(page.expectFirst("main").text()))
              .as(number)
              .contains(Concept.words(text));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void everyRegionStandsWithItsFactsOnItsPage(String language) throws IOException {
    List<Map<String, String>> rows = Csv.rows(SOURCES.resolve("regions.csv"));
    assertThat(rows).hasSize(20);
    assertThat(data.regions())
        .extracting(Region::id)
        .containsExactlyInAnyOrderElementsOf(column(rows, "slug"));
    for (Map<String, String> row : rows) {
      Region region = data.region(row.get("slug")).orElseThrow();
      assertThat(region.iso()).contains(row.get("iso_3166_2"));
      assertThat(region.zone().getId()).isEqualTo(row.get("time_zone"));
      String text =
          site.page(language + "/regions/" + region.id() + "/").expectFirst("main").text();
      String name = Sentences.capitalised(row.get("name_" + language));
      assertThat(text).contains(name, row.get("centre_" + language));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void helplinesSayWhatIsKnownAndNothingMore(String language) throws IOException {
    List<Map<String, String>> rows = Csv.rows(SOURCES.resolve("helplines.csv"));
    Element main = site.page(language + "/helplines/").expectFirst("main");
    for (Map<String, String> row : rows) {
      String text = entry(main, row.get("name_" + language)).text();
      assertThat(text).contains(row.get("who_" + language));
      says(text, row.get("free"), word(language, "help.free"), word(language, "help.paid"));
      says(
          text,
          row.get("anonymous"),
          word(language, "help.anonymous"),
          word(language, "help.named"));
    }
    assertThat(entry(main, "Bala Qorgau").select("a[href]"))
        .as("no address of the chat is known")
        .isEmpty();
  }

  private static void says(String text, String known, String yes, String no) {
    assertThat(text.contains(yes)).as("%s in %s", yes, text).isEqualTo(known.equals("yes"));
    assertThat(text.contains(no)).as("%s in %s", no, text).isEqualTo(known.equals("no"));
  }

  private static Element entry(Element main, String name) {
    return main.select("li, article, section").stream()
        .filter(entry -> entry.text().contains(name))
        .reduce((outer, inner) -> inner)
        .orElseThrow(() -> new AssertionError("no entry " + name));
  }

  @Test
  void everyHelplineOfTheTableIsThere() throws IOException {
    List<Map<String, String>> rows = Csv.rows(SOURCES.resolve("helplines.csv"));
    assertThat(data.helplines())
        .extracting(line -> line.id())
        .containsExactlyInAnyOrderElementsOf(column(rows, "slug"));
  }

  @Test
  void thereIsSomethingInEveryRegionEveryBlockAndOnEveryDay() {
    assertThat(data.events())
        .extracting(Event::folder)
        .containsAll(ids(data.regions(), Region::id));
    assertThat(data.events().stream().flatMap(event -> event.block().stream()))
        .containsAll(ids(data.blocks(), Block::id));
    assertThat(data.events().stream().flatMap(event -> event.sessions().stream()).map(Session::day))
        .containsAll(data.campaign().days());
  }

  /** Samples are invented, so they must not name real organisers. */
  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void organisersOfSamplesSayThatTheyAreSamples(String language) {
    String mark = "(" + word(language, "sample.tag").toLowerCase(Locale.ROOT) + ")";
    assertThat(
            data.events().stream().filter(Event::sample).flatMap(one -> one.organiser().stream()))
        .allSatisfy(
            organiser -> assertThat(organiser.name().in(language).orElseThrow()).endsWith(mark));
  }

  private static <T> List<String> ids(List<T> all, Function<T, String> id) {
    return all.stream().map(id).toList();
  }

  private static List<String> column(List<Map<String, String>> rows, String name) {
    return rows.stream().map(row -> row.get(name)).toList();
  }

  /** A text of the interface. */
  private String word(String language, String key) {
    return data.languages().stream()
        .filter(one -> one.code().equals(language))
        .map(one -> one.words().get(key))
        .findFirst()
        .orElseThrow();
  }
}
