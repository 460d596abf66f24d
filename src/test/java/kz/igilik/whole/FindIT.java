package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.model.Event;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists, tables and the map by which readers find what is on near them. */
class FindIT {
  private static final String ANCHOR_OF_DAY = "[id^=d-]";

  private final WholeSite site = FullCampaign.site();

  // ---- regions

  /** A page that is not baked again starts with what was next when it was baked. */
  @Test
  void aRegionOpensWithItsNextDays() {
    String today = "2026-10-06";
    WholeSite later =
        WholeSite.bake(
            SecondCampaign.SOURCE, SecondCampaign.root(), Instant.parse(today + "T09:00:00Z"));
    var withBoth = new ArrayList<String>();
    later
        .pages(Kind.REGION)
        .forEach(
            path -> {
              List<String> days =
                  later.page(path).select("main " + ANCHOR_OF_DAY).stream()
                      .map(day -> day.id().substring("d-".length()))
                      .toList();
              List<String> next =
                  days.stream().takeWhile(day -> day.compareTo(today) >= 0).toList();
              List<String> earlier = days.subList(next.size(), days.size());
              assertThat(next).as(path).isSorted();
              assertThat(earlier).as(path).isSorted().allMatch(day -> day.compareTo(today) < 0);
              if (!next.isEmpty() && !earlier.isEmpty()) {
                withBoth.add(path);
              }
            });
    assertThat(withBoth).isNotEmpty();
  }

  /** A block without events in a region has no page there; its link leads to the nearest list. */
  @Test
  void everyBlockOfARegionLeadsToAListThatHasEvents() {
    for (WholeSite one : List.of(site, SecondCampaign.site(), FullCampaign.withoutSamples())) {
      one.pages(Kind.REGION)
          .forEach(
              path -> {
                for (Element link : one.page(path).select("main a.pill")) {
                  String target = Links.target(path, link.attr("href"));
                  assertThat(link.select("small").text()).as(path).doesNotStartWith("0");
                  assertThat(one.page(target).select("main .agenda li"))
                      .as(path + " → " + target)
                      .isNotEmpty();
                }
              });
    }
  }

  // ---- months

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void monthsAreTablesWhoseCountsAreThoseOfTheDays(String language) {
    Document page = site.page(language + "/schedule/months/");
    assertThat(page.select("table.month")).hasSize(2);
    for (Element month : page.select("table.month")) {
      assertThat(month.select("> caption").text()).isNotBlank();
      assertThat(month.select("thead th[scope=col]")).hasSize(7);
    }
    for (Element day : page.select("table.month a")) {
      String path = Links.target(language + "/schedule/months/", day.attr("href"));
      Document own = site.page(path);
      long events =
          own.select("main .agenda:not(.agenda--dates) > li").stream()
              .filter(line -> line.select("del > time").stream().noneMatch(FindIT::isOwnDate))
              .count();
      assertThat(day.select("small").text()).as(path).isEqualTo(events == 0 ? "" : "" + events);
    }
    assertThat(page.select("table.month a")).hasSize(site.data().campaign().days().size());
  }

  /** Cancelled events are struck through; of moved ones only the old date is. */
  private static boolean isOwnDate(Element time) {
    return time.parent().nextElementSibling() == null;
  }

  // ---- the map

  @ParameterizedTest
  @ValueSource(strings = {"kk/regions/", "ru/regions/"})
  void theMapSaysTheSameAsTheListAndCanBeTouchedAndTabbed(String path) {
    Document written = site.page(path);
    List<String> drawn = written.select(".map a").eachAttr("href");
    assertThat(drawn)
        .hasSize(site.data().regions().size())
        .containsExactlyInAnyOrderElementsOf(written.select(".regions a").eachAttr("href"));
    assertThat(written.select(".map a")).allMatch(shape -> !shape.text().isBlank());
    long shades = written.select(".map g [class]").eachAttr("class").stream().distinct().count();
    assertThat(written.select(".map .key li").size()).isEqualTo(shades == 1 ? 0 : (int) shades);
    try (var visit = Browser.visit(320)) {
      Page page = visit.open(FullCampaign.root(), path);
      List<Locator> cities = page.locator(".map a .touch").all();
      assertThat(cities).hasSizeGreaterThanOrEqualTo(3);
      for (Locator city : cities) {
        assertThat((String) city.evaluate("e => getComputedStyle(e).strokeWidth"))
            .isEqualTo("28px");
      }
      page.locator(".map a").first().focus();
      page.keyboard().press("Tab");
      assertThat((boolean) page.evaluate("() => !!document.activeElement.closest('.map')"))
          .isTrue();
    }
  }

  // ---- places

  @Test
  void aVenueLeadsToTheReadersOwnMapAndToThoseOnTheWeb() {
    List<Event> placed =
        site.data().events().stream()
            .filter(event -> event.venue().flatMap(Event.Venue::map).isPresent())
            .toList();
    assertThat(placed).hasSizeGreaterThan(20);
    for (Event event : placed) {
      var place = event.venue().flatMap(Event.Venue::map).orElseThrow();
      Document page = site.page("ru/events/" + event.folder() + "/" + event.id() + "/");
      if (page.select(".status--online-only").isEmpty()) {
        assertThat(page.select("main a").eachAttr("href"))
            .as(event.id())
            .contains(
                "geo:" + place.written(","),
                "https://2gis.kz/geo/" + swapped(place.written(",")),
                "https://www.openstreetmap.org/?mlat=%s&mlon=%s#map=16/%s"
                    .formatted(
                        place.written(",").split(",")[0],
                        place.written(",").split(",")[1],
                        place.written("/")));
      }
    }
  }

  private static String swapped(String pair) {
    String[] parts = pair.split(",");
    return parts[1] + "," + parts[0];
  }

  // ---- letters

  /** Compared with the collation of ICU, which the program does not use. */
  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void theIndexByLetterIsSortedAsTheLanguageDoes(String language) {
    Comparator<Object> order = Collator.getInstance(new ULocale(language));
    Document page = site.page(language + "/search/");
    assertThat(ofOneAlphabet(page.select(".letters a").eachText().stream()))
        .isSortedAccordingTo(order);
    for (Element letter : page.select("main section:has(.columns)")) {
      if (letter.select("h2").text().matches("\\p{IsCyrillic}")) {
        assertThat(letter.select(".columns a").eachText().stream().map(FindIT::withoutMarks))
            .as(letter.select("h2").text())
            .isSortedAccordingTo(order);
      }
    }
  }

  private static String withoutMarks(String title) {
    return title.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static List<String> ofOneAlphabet(Stream<String> letters) {
    return letters.filter(letter -> letter.matches("[\\p{IsCyrillic}]")).toList();
  }
}
