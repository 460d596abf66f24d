package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.model.Event;
import kz.igilik.view.page.PosterView;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wall posters, printed by a real browser. */
class PosterIT {
  private final WholeSite site = FullCampaign.site();

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void ofFortyEventsEightGoOnOneSheetAndTheCodeLeadsToTheRest(String language) {
    String path =
        language + "/regions/" + CrowdedWeek.REGION + "/poster/" + CrowdedWeek.MONDAY + "/";
    Paper paper = printed(path);
    assertThat(paper.sheets()).isOne();
    List<Event> events = inTheCrowdedWeek();
    assertThat(events).hasSize(CrowdedWeek.EVENTS);
    assertThat(events.stream().filter(event -> paper.says(event.title().in(language).get())))
        .hasSize(PosterView.MOST_LINES);
    Document page = CrowdedWeek.site().page(path);
    assertThat(paper.says(page.select(".poster__rest").text())).isTrue();
    assertThat(page.select(".poster h2")).hasSizeGreaterThan(6); // each day has its turn
  }

  @Test
  void inAllLanguagesAtOnceTheyGoOnOneSheetAsWell() {
    Paper paper = printed("posters/" + CrowdedWeek.REGION + "/" + CrowdedWeek.MONDAY + "/");
    assertThat(paper.sheets()).isOne();
    assertThat(
            inTheCrowdedWeek().stream()
                .filter(event -> event.title().texts().values().stream().allMatch(paper::says)))
        .hasSize(PosterView.MOST_LINES_SIDE_BY_SIDE);
  }

  /** The fullest, the emptiest, and those with the longest name, on every paper. */
  @ParameterizedTest
  @CsvSource({"'', 210", "#a3, 297", "#a4-black, 210", "#a3-black, 297"})
  void everyPosterIsOneSheet(String paper, int width) {
    try (var visit = Browser.visit(1280)) {
      for (String path : remarkable()) {
        visit.page().navigate("about:blank"); // or only the fragment would change
        Page page = visit.open(FullCampaign.root(), path + paper);
        Paper printed = Paper.of(page);
        assertThat(printed.sheets()).as(path + paper).isOne();
        assertThat(printed.width()).as(path + paper).isEqualTo(width);
        page.evaluate("() => scrollTo(0, 0)"); // the fragment has moved it
        assertThat(LargeText.lost(page)).as(path).isEmpty();
      }
    }
  }

  /** Not one of them needs a second sheet, whatever its texts are. */
  /** Other fonts are a third wider than that of the tests. */
  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void noWeekdayIsTornInWideLetters(String language) {
    try (var visit = Browser.visit(718)) {
      visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (String path : FullCampaign.site().pages(Kind.POSTER).toList()) {
        if (path.startsWith(language + "/regions/almaty/")) {
          Page page = visit.open(FullCampaign.root(), path);
          Browser.addStyle(page, ".poster h2 { letter-spacing: .25em }");
          assertThat(page.evaluate(TORN)).as(path).isEqualTo(List.of());
        }
      }
    }
  }

  private static final String TORN =
      """
      () => [...document.querySelectorAll('.poster__day h2')].flatMap(heading => {
        const range = document.createRange(), text = heading.firstChild;
        return [...text.data.matchAll(/[^\\s-]+/g)].filter(word => {
          range.setStart(text, word.index);
          range.setEnd(text, word.index + word[0].length);
          const lines = new Set([...range.getClientRects()].map(one => Math.round(one.top)));
          return lines.size > 1 || range.getBoundingClientRect().right > heading.nextElementSibling.getBoundingClientRect().left;
        }).map(word => word[0]);
      })
      """;

  @Test
  void noPosterIsLongerThanItsSheet() {
    var longer = new ArrayList<String>();
    try (var visit = Browser.visit(PAPER_WIDTH)) {
      visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      Stream.concat(site.pages(Kind.POSTER), site.pages(Kind.COMMON_POSTER))
          .filter(path -> (int) visit.open(FullCampaign.root(), path).evaluate(OVERFLOW) > ROUNDING)
          .forEach(longer::add);
    }
    assertThat(longer).isEmpty();
  }

  /** Of a sheet of A4 between its margins, in pixels of CSS. */
  private static final int PAPER_WIDTH = 718;

  /** Boxes of letters reach out of the last line by a part of a pixel; a line has twelve. */
  private static final int ROUNDING = 2;

  private static final String OVERFLOW =
      """
      () => {
        const poster = document.querySelector('.poster');
        return poster.scrollHeight - poster.clientHeight;
      }
      """;

  /** What an akimat hangs on a door is read from the street. */
  @Test
  void typeIsLarge() {
    try (var visit = Browser.visit(710)) {
      Page page = visit.open(FullCampaign.root(), "ru/regions/ulytau/poster/2023-05-22/");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(points(page, "h1")).isEqualTo(60);
      assertThat(points(page, ".poster__week")).isEqualTo(30);
      assertThat(points(page, ".poster__day h3")).isGreaterThanOrEqualTo(20);
      assertThat(points(page, ".poster__help a")).isEqualTo(44);
      assertThat(page.querySelectorAll(".poster__help a")).hasSize(3);
      assertThat(page.querySelector(".poster .qr").boundingBox().width / 96 * 25.4)
          .isCloseTo(45, within(0.2));
      assertThat(page.querySelector(".poster__art").boundingBox().height).isGreaterThan(150);
    }
  }

  @Test
  void blackIsBlack() {
    try (var visit = Browser.visit(710)) {
      Page page = visit.open(FullCampaign.root(), "kk/regions/almaty/poster/2023-05-29/#a4-black");
      assertThat((List<?>) page.evaluate(COLOURS)).isEmpty();
      page.evaluate("() => document.querySelector('.poster h1').style.color = 'red'"); // control
      assertThat((List<?>) page.evaluate(COLOURS)).isNotEmpty();
    }
  }

  private static final String COLOURS =
      """
      () => [...document.querySelectorAll('.poster, .poster *:not(img)')].flatMap(e => {
        const style = getComputedStyle(e);
        return [style.color, style.backgroundColor, style.borderTopColor].filter(one => {
          const [r, g, b] = one.match(/[0-9.]+/g).map(Number);
          return r !== g || g !== b;
        }).map(one => e.tagName + ' ' + e.className + ' ' + one);
      })
      """;

  private static long points(Page page, String selector) {
    return Math.round(
        0.75
            * ((Number)
                    page.evaluate(
                        "one => parseFloat(getComputedStyle(document.querySelector('.poster ' + one)).fontSize)",
                        selector))
                .doubleValue());
  }

  private List<String> remarkable() {
    List<String> posters =
        Stream.of(Kind.POSTER, Kind.COMMON_POSTER).flatMap(site::pages).sorted().toList();
    Comparator<String> byLength = Comparator.comparingInt(path -> site.bytes(path).length);
    return Stream.of("kk/", "ru/", "posters/")
        .flatMap(
            start -> {
              List<String> own =
                  posters.stream().filter(path -> path.startsWith(start)).sorted(byLength).toList();
              return Stream.concat(
                  Stream.of(own.get(0), own.get(own.size() - 1)),
                  own.stream().filter(path -> path.contains("-kazakhstan/")).skip(8).limit(1));
            })
        .toList();
  }

  @Test
  void nothingButThePosterIsPrinted() {
    String path = site.pages(Kind.POSTER).filter(page -> page.startsWith("ru/")).findFirst().get();
    try (var visit = Browser.visit(1280)) {
      Paper paper = Paper.of(visit.open(FullCampaign.root(), path));
      assertThat(paper.says("Расписание")).isFalse();
      assertThat(paper.says(site.page(path).select(".hint").text())).isFalse();
      assertThat(paper.says(site.page(path).select(".poster__week").text())).isTrue();
    }
  }

  /** Many phones cannot read a QR code with inverted colours. */
  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void theCodeLeadsToTheRegion(ColorScheme scheme) {
    String path = site.pages(Kind.COMMON_POSTER).findFirst().orElseThrow();
    String region = path.split("/")[1];
    try (var visit = Browser.visit(360, wishes -> wishes.setColorScheme(scheme))) {
      Page page = visit.open(FullCampaign.root(), path);
      assertThat(Codes.on(page))
          .containsExactly(FullCampaign.root() + "kk/regions/" + region + "/");
    }
  }

  @Test
  void onlyWeeksWithEventsHaveAPoster() {
    WholeSite real = FullCampaign.withoutSamples();
    assertThat(real.pages(Kind.POSTER).map(path -> path.split("/")[4]).distinct())
        .containsExactly("2023-05-29");
    real.pages(Kind.POSTER)
        .forEach(path -> assertThat(real.page(path).select(".poster__notice")).isEmpty());
  }

  @Test
  void samplesAreLabelled() {
    site.pages(Kind.POSTER)
        .filter(path -> !site.page(path).select(".tag--sample").isEmpty())
        .forEach(path -> assertThat(site.page(path).select(".poster__notice")).hasSize(1));
  }

  private static List<Event> inTheCrowdedWeek() {
    return CrowdedWeek.site().data().events().stream()
        .filter(event -> event.region().filter(CrowdedWeek.REGION::equals).isPresent())
        .toList();
  }

  private static Paper printed(String path) {
    try (var visit = Browser.visit(1280)) {
      CrowdedWeek.site();
      return Paper.of(visit.open(CrowdedWeek.root(), path));
    }
  }
}
