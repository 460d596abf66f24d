package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as they come out of a printer: few sheets, and no heading alone at the foot of one. */
class PaperIT {
  private final WholeSite site = FullCampaign.site();

  /** The fullest of its kind; of days only 1 June takes two, with thrice the events of others. */
  @ParameterizedTest
  @CsvSource({
    "HOME, 2",
    "BLOCK, 2",
    "PRESS, 2",
    "RELEASE, 2",
    "REGION, 2",
    "REGION_BLOCK, 1",
    "DAY, 2",
    "EVENT, 2",
    "HELPLINES, 1",
    "LOGO, 2",
    "GALLERY, 1",
    "SUBSCRIBE_REGION, 1",
    "TOOLKIT, 5",
    "VIDEO, 1"
  })
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

  /** Of every kind in both languages. A poster and a help card are one sheet, which they fill. */
  @Test
  void noHeadingStandsAloneAtTheFootAndNoSheetIsHalfEmpty() {
    var wrong = new ArrayList<String>();
    try (var visit = Browser.visit(1280)) {
      visit.page().clock().setFixedTime("2023-05-01T06:00:00Z"); // nothing is over yet
      for (String path : paths()) {
        Paper paper = Paper.of(visit.open(FullCampaign.root(), path));
        List<String> headings = site.page(path).select("h1, h2, h3, h4").eachText();
        for (int sheet = 0; sheet < paper.sheets(); sheet++) {
          if (headings.contains(paper.feet().get(sheet))) {
            wrong.add(path + " ends sheet " + (sheet + 1) + " with " + paper.feet().get(sheet));
          }
          if (sheet < paper.sheets() - 1 && paper.filled().get(sheet) < 0.6) {
            wrong.add(path + " fills of sheet " + (sheet + 1) + " " + paper.filled().get(sheet));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private List<String> paths() {
    return Stream.of("kk", "ru")
        .flatMap(language -> Gallery.of(site, language).stream())
        .map(Gallery.Shown::path)
        .filter(path -> !path.contains("poster") && !path.startsWith("embed/"))
        .distinct()
        .toList();
  }

  private static Paper printed(String path) {
    try (var visit = Browser.visit(1280)) {
      visit.page().clock().setFixedTime("2023-05-01T06:00:00Z"); // nothing is over yet
      Page page = visit.open(FullCampaign.root(), path);
      return Paper.of(page);
    }
  }
}
