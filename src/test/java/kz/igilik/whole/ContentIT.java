package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.igilik.language.Sentences;
import kz.igilik.model.Block;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.model.Session;
import kz.igilik.model.Site;
import kz.igilik.model.Status;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages say what the sources say, all of it, and what is invented is called so. */
class ContentIT {
  private static final Path SOURCES = Path.of("docs", "source");
  private static final int ACTIVITIES = 38;
  private static final int FEWEST_SAMPLES = 160;

  private final WholeSite site = FullCampaign.site();
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
          assertThat(Concept.words(main(page).text())).as(number).contains(Concept.words(text));
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
      assertThat(region.iso()).isEqualTo(row.get("iso_3166_2"));
      assertThat(region.zone().getId()).isEqualTo(row.get("time_zone"));
      String text = main(site.page(language + "/regions/" + region.id() + "/")).text();
      String name = Sentences.capitalised(row.get("name_" + language));
      assertThat(text).contains(name, row.get("centre_" + language));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void helplinesStandInTheOrderOfDangerWithBareNumbers(String language) {
    Document page = site.page(language + "/helplines/");
    List<String> numbers = main(page).select("a[href^=tel:]").eachAttr("href");
    assertThat(numbers).allMatch(number -> number.matches("tel:\\d{3}")).doesNotHaveDuplicates();
    var first = List.of("tel:112", "tel:102", "tel:111", "tel:150");
    assertThat(numbers.stream().filter(first::contains)).containsExactlyElementsOf(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void helplinesSayWhatIsKnownAndNothingMore(String language) throws IOException {
    List<Map<String, String>> rows = Csv.rows(SOURCES.resolve("helplines.csv"));
    Element main = main(site.page(language + "/helplines/"));
    Words words = new Words(language);
    for (Map<String, String> row : rows) {
      String text = entry(main, row.get("name_" + language)).text();
      assertThat(text).contains(row.get("who_" + language));
      says(text, row.get("free"), words.of("help.free"), words.of("help.paid"));
      says(text, row.get("anonymous"), words.of("help.anonymous"), words.of("help.named"));
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
  void thereAreSamplesForEveryRegionBlockDayAndStatus() {
    List<Event> samples = data.events().stream().filter(Event::sample).toList();
    assertThat(samples).hasSizeGreaterThanOrEqualTo(FEWEST_SAMPLES);
    assertThat(samples.stream().map(Event::folder).collect(Collectors.toSet()))
        .containsAll(data.regions().stream().map(Region::id).toList());
    assertThat(
            samples.stream().flatMap(event -> event.block().stream()).collect(Collectors.toSet()))
        .containsAll(data.blocks().stream().map(Block::id).toList());
    assertThat(
            samples.stream()
                .flatMap(event -> event.sessions().stream())
                .map(Session::day)
                .collect(Collectors.toSet()))
        .containsAll(data.campaign().days());
    assertThat(
            samples.stream()
                .flatMap(event -> event.sessions().stream())
                .map(Session::status)
                .collect(Collectors.toSet()))
        .contains(Status.values());
  }

  /** Nobody real stands behind a sample, so nobody real is named. */
  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void organisersOfSamplesSayThatTheyAreSamples(String language) {
    String mark = "(" + new Words(language).of("sample.tag").toLowerCase(Locale.ROOT) + ")";
    assertThat(
            data.events().stream().filter(Event::sample).flatMap(one -> one.organiser().stream()))
        .hasSizeGreaterThanOrEqualTo(FEWEST_SAMPLES)
        .allSatisfy(
            organiser -> assertThat(organiser.name().in(language).orElseThrow()).endsWith(mark));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void everyStatusIsReadable(String language) {
    Words words = new Words(language);
    for (Event event : data.events()) {
      for (Session session : event.sessions()) {
        if (session.status() != Status.PLANNED) {
          assertThat(main(eventPage(language, event)).text())
              .as(event.id())
              .contains(words.of("status." + session.status().written()))
              .contains(session.note().in(language).orElseThrow().strip().split("[\\n<*\\[]")[0]);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void titlesOfPagesAreUnique(String language) {
    var seen = new HashSet<String>();
    for (String page : site.pages()) {
      if (page.startsWith(language + "/")) {
        assertThat(seen.add(site.page(page).title()))
            .as("a second page has the title of " + page)
            .isTrue();
        assertThat(site.page(page).select("h1")).as(page).hasSize(1);
        assertThat(site.page(page).select("meta[name=description]").attr("content"))
            .as(page)
            .isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void everySampleIsCalledASampleOnItsPageAndInEveryList(String language) {
    String tag = new Words(language).of("sample.tag");
    Set<String> samples =
        data.events().stream()
            .filter(Event::sample)
            .map(event -> language + "/events/" + event.folder() + "/" + event.id() + "/")
            .collect(Collectors.toSet());
    samples.forEach(page -> assertThat(main(site.page(page)).text()).as(page).contains(tag));
    var unlabelled = new TreeSet<String>();
    for (String page : site.pages()) {
      for (Element link : main(site.page(page)).select("li a[href]")) {
        if (samples.contains(target(page, link)) && !nearestItem(link).text().contains(tag)) {
          unlabelled.add(page + " → " + link.attr("href"));
        }
      }
    }
    assertThat(unlabelled).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void whatIsNoSampleIsNotCalledOne(String language) {
    String tag = new Words(language).of("sample.tag");
    data.events().stream()
        .filter(event -> !event.sample())
        .forEach(
            event ->
                assertThat(eventPage(language, event).select("main h1, main .tag").text())
                    .doesNotContain(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void withoutSamplesNoneIsLeft(String language) {
    WholeSite real = FullCampaign.withoutSamples();
    String tag = new Words(language).of("sample.tag");
    assertThat(real.pages(Kind.EVENT).filter(page -> page.startsWith(language + "/")))
        .hasSize((int) data.events().stream().filter(event -> !event.sample()).count());
    assertThat(real.pages(Kind.RELEASE)).isEmpty();
    for (String page : real.pages()) {
      if (Kind.of(page) != Kind.TEXT) { // "about" explains the word
        assertThat(real.text(page)).as(page).doesNotContain(tag);
      }
    }
    real.ending(".ics").forEach(file -> assertThat(real.text(file)).as(file).doesNotContain(tag));
    real.ending(".atom").forEach(file -> assertThat(real.text(file)).as(file).doesNotContain(tag));
  }

  @Test
  void noTitleMayPartBeforeADashNorANumberFromItsNoun() {
    for (String page : site.pages()) {
      for (Element title : site.page(page).select("main h1, .card .cover, .tile .cover")) {
        assertThat(title.wholeText()).as(page).doesNotContain(" –").doesNotMatch(".*\\d \\p{L}.*");
      }
    }
  }

  @Test
  void noPageSpeaksOfTodayOrShowsWhatTheProgramCouldNotSay() {
    for (String page : site.pages()) {
      assertThat(site.page(page).text())
          .as(page)
          .doesNotContain("${", "null", "Optional[", "[nav.", "[event.");
    }
  }

  private Document eventPage(String language, Event event) {
    return site.page(language + "/events/" + event.folder() + "/" + event.id() + "/");
  }

  private static Element main(Document page) {
    return Optional.ofNullable(page.selectFirst("main"))
        .orElseThrow(() -> new AssertionError("no main"));
  }

  private static Element nearestItem(Element link) {
    return Optional.ofNullable(link.closest("li")).orElse(link);
  }

  /** The page of the site a link leads to; telephones and mail have none. */
  private static String target(String page, Element link) {
    URI target = URI.create("http://host/" + page).resolve(link.attr("href"));
    return target.isOpaque() ? "" : target.getPath().substring(1);
  }

  private static List<String> column(List<Map<String, String>> rows, String name) {
    return rows.stream().map(row -> row.get(name)).toList();
  }

  /** The interface texts of a language. */
  private final class Words {
    private final Map<String, String> all;

    Words(String language) {
      all =
          data.languages().stream()
              .filter(one -> one.code().equals(language))
              .findFirst()
              .orElseThrow()
              .words();
    }

    String of(String key) {
      return Optional.ofNullable(all.get(key))
          .orElseThrow(() -> new AssertionError("no word " + key));
    }
  }
}
