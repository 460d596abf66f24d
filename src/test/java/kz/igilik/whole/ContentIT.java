package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.igilik.model.Event;
import kz.igilik.model.Session;
import kz.igilik.model.Site;
import kz.igilik.model.Status;
import kz.igilik.site.Addresses;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages say what the sources say, all of it, and what is invented is called so. */
class ContentIT {
  private final WholeSite site = FullCampaign.site();
  private final Site data = site.data();

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void helplinesStandInTheOrderOfDangerWithBareNumbers(String language) {
    Document page = site.page(language + "/helplines/");
    List<String> numbers = page.select("main .line a[href^=tel:]").eachAttr("href");
    assertThat(numbers).allMatch(number -> number.matches("tel:\\d{3}")).doesNotHaveDuplicates();
    var first = List.of("tel:112", "tel:102", "tel:111", "tel:150");
    assertThat(numbers.stream().filter(first::contains)).containsExactlyElementsOf(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void everyStatusIsReadable(String language) {
    Words words = new Words(language);
    for (Event event : data.events()) {
      for (Session session : event.sessions()) {
        if (session.status() != Status.PLANNED) {
          assertThat(eventPage(language, event).expectFirst("main").text())
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
    samples.forEach(
        page -> assertThat(site.page(page).expectFirst("main").text()).as(page).contains(tag));
    var unlabelled = new TreeSet<String>();
    for (String page : site.pages()) {
      for (Element link : site.page(page).expectFirst("main").select("li a[href]")) {
        if (samples.contains(target(page, link)) && !nearestItem(link).text().contains(tag)) {
          unlabelled.add(page + " → " + link.attr("href"));
        }
      }
    }
    assertThat(unlabelled).isEmpty();
  }

  /**
   * Samples have a dashed edge, and are seen to be samples by their word, too, unless all of a list
   * are and its heading says so: a picture of a part of a page must not pass for a real programme.
   */
  @ParameterizedTest
  @MethodSource("kz.igilik.whole.Campaigns#withSamples")
  void everySampleOfAListHasADashedEdgeAndItsTagUnlessTheHeadingTells(WholeSite site) {
    Set<String> samples =
        site.data().languages().stream()
            .flatMap(
                language ->
                    site.data().events().stream()
                        .filter(Event::sample)
                        .map(event -> Addresses.event(language.code(), event).path()))
            .collect(Collectors.toSet());
    int mixed = 0;
    int alike = 0;
    for (String page : site.pages()) {
      for (Element list :
          site.page(page).select("main ul:has(> .hue > * .cover, > .hue > .cover)")) {
        List<Element> lines =
            list.children().stream().filter(line -> !line.select(".tags").isEmpty()).toList();
        List<Element> examples =
            lines.stream()
                .filter(line -> samples.contains(target(page, line.expectFirst("a.cover"))))
                .toList();
        assertThat(examples).as(page).allMatch(line -> line.hasClass("sample"));
        assertThat(list.select("> .sample")).as(page).hasSameSizeAs(examples);
        long tagged =
            examples.stream().filter(line -> !line.select(".tag--sample").isEmpty()).count();
        if (tagged < examples.size()) {
          Element heading = list.closest("section").expectFirst("h1, h2, h3");
          assertThat(tagged).as(page).isZero();
          assertThat(examples).as(page).hasSameSizeAs(lines);
          assertThat(heading.text().toLowerCase(Locale.ROOT)).as(page).contains(tag(page, site));
        }
        mixed += !examples.isEmpty() && examples.size() < lines.size() ? 1 : 0;
        alike += tagged < examples.size() ? 1 : 0;
      }
    }
    assertThat(mixed + alike).isPositive();
    if (site == FullCampaign.site()) { // which has lists of both kinds
      assertThat(mixed).isPositive();
      assertThat(alike).isPositive();
    }
  }

  private static String tag(String page, WholeSite site) {
    String code = page.substring(0, page.indexOf('/'));
    return site.data().languages().stream()
        .filter(language -> language.code().equals(code))
        .findFirst()
        .flatMap(language -> language.word("sample.tag"))
        .orElseThrow()
        .toLowerCase(Locale.ROOT);
  }

  /** What holds for nearly all says nothing on any. */
  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void noLineOfAListSaysThatItIsFree(String language) {
    String free = new Words(language).of("event.free");
    for (String page : site.pages()) {
      assertThat(site.page(page).select("main li .tag").eachText()).as(page).doesNotContain(free);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void whatIsNoSampleIsNotCalledOne(String language) {
    String tag = new Words(language).of("sample.tag");
    data.events().stream()
        .filter(event -> !event.sample())
        .forEach(
            event ->
                assertThat(
                        eventPage(language, event).select("main h1, .act .tag, .facts .tag").text())
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

  private static Element nearestItem(Element link) {
    return Optional.ofNullable(link.closest("li")).orElse(link);
  }

  /** The page of the site a link leads to; telephones and mail have none. */
  private static String target(String page, Element link) {
    URI target = URI.create("http://host/" + page).resolve(link.attr("href"));
    return target.isOpaque() ? "" : target.getPath().substring(1);
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
