package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pictures of pages on telephones have shown to be wrong once, asked of the window. */
class PhoneIT {
  private static final Instant DURING = Instant.parse("2023-05-27T06:00:00Z");

  /** Lines of text that lie over a drawing. */
  private static final String COVERED =
      """
      drawings => drawings.flatMap(drawing => {
        const box = drawing.getBoundingClientRect(), own = drawing.closest('a'), range = document.createRange();
        const texts = document.createTreeWalker(drawing.closest('.main, .ribbon'), NodeFilter.SHOW_TEXT), found = [];
        while (texts.nextNode()) {
          const text = texts.currentNode;
          if (!text.data.trim() || text.parentElement.closest('.hidden') || own && own.contains(text)) continue;
          range.selectNodeContents(text);
          for (const line of range.getClientRects())
            if (box.width && line.left < box.right - 1 && line.right > box.left + 1
                && line.top < box.bottom - 1 && line.bottom > box.top + 6) found.push(text.data.trim());
        }
        return found;
      })
      """;

  @ParameterizedTest
  @CsvSource({"kk, 320, 100", "kk, 360, 130", "ru, 320, 150", "ru, 360, 200", "ru, 412, 100"})
  void theDrawingOfAMainDayLiesUnderNoWords(String language, int width, int percent) {
    try (var visit = Browser.visit(width)) {
      Page page = open(visit, language + "/schedule/2023-06-01/");
      LargeText.enlarge(page, percent);
      Locator drawings = page.locator(".main-day");
      assertThat(drawings.count()).isEqualTo(2);
      assertThat(drawings.evaluateAll(COVERED)).isEqualTo(List.of());
    }
  }

  /** Control: sees words under a drawing that is as large as it once was. */
  @Test
  void seesWordsUnderADrawing() {
    try (var visit = Browser.visit(320)) {
      Page page = open(visit, "kk/schedule/2023-06-01/");
      Browser.addStyle(
          page,
          ".main .main-day { inline-size: 16rem !important; max-inline-size: none !important }");
      assertThat((List<?>) page.locator(".main-day").evaluateAll(COVERED)).isNotEmpty();
    }
  }

  /** A count beside the name of its day stands there in one piece, or below it. */
  @ParameterizedTest
  @ValueSource(strings = {"kk/schedule/week-2023-05-29/", "ru/schedule/week-2023-05-29/", "kk/"})
  void theCountOfADayIsInOnePiece(String path) {
    try (var visit = Browser.visit(320)) {
      Page page = open(visit, path);
      for (Locator head : page.locator(".day__head:visible").all()) {
        BoundingBox name = head.locator("a").boundingBox();
        BoundingBox count = head.locator("small").boundingBox();
        assertThat(count.x == name.x || count.height < 30).as(head.textContent()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360})
  void countsOfRegionsStandBelowEachOther(int width) {
    try (var visit = Browser.visit(width)) {
      List<Double> ends = ends(open(visit, "ru/blocks/wonder/").locator(".counts .quiet"));
      assertThat(ends).hasSizeGreaterThan(5).allMatch(end -> Math.abs(end - ends.get(0)) < 1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360})
  void aNumberStandsBelowTheHeadOfItsColumn(int width) {
    try (var visit = Browser.visit(width)) {
      Page page = open(visit, "ru/press/");
      List<Double> heads = ends(page.locator(".figures thead th"));
      List<Double> cells = ends(page.locator(".figures tbody tr").first().locator("th, td"));
      assertThat(cells).hasSameSizeAs(heads);
      for (int i = 1; i < heads.size(); i++) {
        assertThat(cells.get(i)).isBetween(heads.get(i) - 1, heads.get(i) + 1);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"320, 100", "320, 150", "360, 100", "360, 200"})
  void noNumberToCallStandsAloneInItsRow(int width, int percent) {
    try (var visit = Browser.visit(width)) {
      Page page = open(visit, "ru/helplines/");
      LargeText.enlarge(page, percent);
      List<Double> widths =
          page.locator(".calls a").all().stream().map(one -> one.boundingBox().width).toList();
      assertThat(widths).hasSize(6).allMatch(one -> Math.abs(one - widths.get(0)) < 12);
    }
  }

  /** The only picture of a campaign is no stamp in a corner. */
  @ParameterizedTest
  @CsvSource({"360, 328", "1280, 640"})
  void aPictureAloneIsLarge(int width, int least) {
    try (var visit = Browser.visit(width)) {
      Locator pictures = open(visit, "kk/press/pictures/").locator(".gallery img");
      assertThat(pictures.count()).isEqualTo(1);
      assertThat(pictures.first().boundingBox().width).isGreaterThanOrEqualTo(least);
    }
  }

  /** Of what is over or postponed only the text is offered, and called so. */
  @Test
  void noCalendarIsOfferedForWhatHasNoDateToCome() {
    try (var visit = Browser.visit(360)) {
      for (var shown : Gallery.of(FullCampaign.site(), "ru")) {
        if (!shown.name().startsWith("event-")) continue;
        visit.page().clock().setFixedTime("2023-07-01T06:00:00Z");
        Page page = visit.open(FullCampaign.root(), shown.path());
        assertThat(page.locator(".ways summary").innerText())
            .as(shown.path())
            .isEqualTo("Дата и место в виде текста");
      }
      Page page =
          open(
              visit,
              Gallery.of(FullCampaign.site(), "ru").stream()
                  .filter(shown -> shown.name().equals("event-plain"))
                  .findFirst()
                  .orElseThrow()
                  .path());
      assertThat(page.locator(".ways summary").innerText()).isEqualTo("Другие календари");
    }
  }

  /** What is said once for all languages is said in each of them. */
  @Test
  void aPageInAllLanguagesSpeaksEachOfThem() {
    try (var visit = Browser.visit(360)) {
      Page card = open(visit, "help-card/");
      assertThat(card.locator(".exit").innerText())
          .contains("Бұл беттен тез шығу", "Быстро покинуть страницу");
      String poster =
          Gallery.of(FullCampaign.site(), "kk").stream()
              .filter(shown -> shown.name().equals("common-poster"))
              .findFirst()
              .orElseThrow()
              .path();
      Locator hints = open(visit, poster).locator("p.hint");
      assertThat(hints.allInnerTexts())
          .hasSize(2)
          .allMatch(text -> text.endsWith(".") && !text.contains(" ."))
          .anyMatch(text -> text.contains("ақ-қара"))
          .anyMatch(text -> text.contains("черно-белый"));
    }
  }

  /** A block without a goal leaves no full stop behind. */
  @Test
  void aTextToForwardHasNoEmptySentence() {
    for (String language : List.of("kk", "ru")) {
      assertThat(FullCampaign.site().page(language + "/press/toolkit/").text())
          .contains("PR-")
          .doesNotContain(". .");
    }
  }

  private static List<Double> ends(Locator all) {
    return all.all().stream().map(Locator::boundingBox).map(box -> box.x + box.width).toList();
  }

  private static Page open(Browser.Visit visit, String path) {
    visit.page().clock().setFixedTime(Date.from(DURING));
    return visit.open(FullCampaign.root(), path);
  }
}
