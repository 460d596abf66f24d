package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Comparator;
import java.util.List;
import kz.igilik.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wall posters, printed by a real browser. */
class PosterIT {
  private static final int MOST_SHEETS = 2;

  private final WholeSite site = FullCampaign.site();

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void fortyEventsGoOnTwoSheets(String language) {
    Paper paper =
        printed(
            language + "/regions/" + CrowdedWeek.REGION + "/poster/" + CrowdedWeek.MONDAY + "/");
    assertThat(paper.sheets()).isEqualTo(MOST_SHEETS);
    List<Event> events = inTheCrowdedWeek();
    assertThat(events).hasSize(CrowdedWeek.EVENTS);
    assertThat(events).allMatch(event -> paper.says(event.title().in(language).orElseThrow()));
    assertThat(CrowdedWeek.site().data().helplines())
        .allMatch(line -> line.number().isEmpty() || paper.says(line.number().get()));
  }

  @Test
  void inAllLanguagesAtOnceTheyGoOnTwoSheetsAsWell() {
    Paper paper = printed("posters/" + CrowdedWeek.REGION + "/" + CrowdedWeek.MONDAY + "/");
    assertThat(paper.sheets()).isEqualTo(MOST_SHEETS);
    assertThat(inTheCrowdedWeek())
        .allMatch(event -> event.title().texts().values().stream().allMatch(paper::says));
  }

  @Test
  void theFullestPostersOfTheCampaignKeepToTwoSheets() {
    try (var visit = Browser.visit(1280)) {
      for (Kind kind : List.of(Kind.POSTER, Kind.COMMON_POSTER)) {
        String fullest =
            site.pages(kind)
                .max(Comparator.comparingInt(path -> site.bytes(path).length))
                .orElseThrow();
        Paper paper = Paper.of(visit.open(FullCampaign.root(), fullest));
        assertThat(paper.sheets()).as(fullest).isLessThanOrEqualTo(MOST_SHEETS);
      }
    }
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
          .containsExactly(
              FullCampaign.root() + "kk/regions/" + region + "/",
              FullCampaign.root() + "ru/regions/" + region + "/");
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
