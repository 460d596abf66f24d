package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as they come out of a printer: few sheets, and no heading alone at the foot of one. */
class PaperIT {
  private final WholeSite site = FullCampaign.site();

  /** The fullest of its kind; of days only 1 June takes two, with thrice the events of others. */
  @ParameterizedTest
  @CsvSource({"HOME, 2", "REGION, 2", "REGION_BLOCK, 1", "DAY, 2", "EVENT, 2"})
  void theFullestPageTakesFewSheets(Kind kind, int most) {
    for (String language : List.of("kk/", "ru/")) {
      String fullest =
          site.pages(kind)
              .filter(path -> path.startsWith(language))
              .max(Comparator.comparingInt(path -> site.bytes(path).length))
              .orElseThrow();
      assertThat(printed(fullest).sheets()).as(fullest).isLessThanOrEqualTo(most);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ru/schedule/2023-05-27/",
    "kk/schedule/2023-05-30/",
    "ru/events/almaty/children-speak-at-akimat/"
  })
  void anOrdinaryPageTakesOne(String path) {
    assertThat(printed(path).sheets()).isOne();
  }

  @Test
  void noHeadingStandsAloneAtTheFoot() {
    for (String path : List.of("ru/", "kk/regions/almaty/", "ru/schedule/", "kk/about/")) {
      Paper paper = printed(path);
      List<String> headings = site.page(path).select("h1, h2, h3, h4").eachText();
      assertThat(headings).isNotEmpty();
      assertThat(paper.feet())
          .as(path)
          .hasSize(paper.sheets())
          .doesNotContainAnyElementsOf(headings);
    }
  }

  private static Paper printed(String path) {
    try (var visit = Browser.visit(1280)) {
      visit.page().clock().setFixedTime("2023-05-01T06:00:00Z"); // nothing is over yet
      Page page = visit.open(FullCampaign.root(), path);
      return Paper.of(page);
    }
  }
}
