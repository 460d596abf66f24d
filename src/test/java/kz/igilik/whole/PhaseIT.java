package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages say of the reader's own day: before, during and after the campaign. */
class PhaseIT {
  private static final String BEFORE = "2023-05-01T06:00:00Z";
  private static final String DURING = "2023-05-27T06:00:00Z";
  private static final String AFTER = "2023-06-18T06:00:00Z";
  private final URI root = FullCampaign.root();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-05-01T06:00:00Z | ru/ | 17 мая – 17 июня 2023 года. Дней до начала: 16",
        "2023-05-27T06:00:00Z | ru/press/ | День 11 из 32",
        "2023-06-01T06:00:00Z | kk/about/ | 32 күннің 16-күні",
        "2023-06-18T06:00:00Z | ru/schedule/ | Акция завершилась 17 июня 2023 года. Спасибо!",
      })
  void theLineKnowsTheDay(String now, String path, String says) {
    try (var visit = Browser.visit(360)) {
      assertThat(plain(at(visit, path, now).textContent(".phase"))).isEqualTo(says);
    }
  }

  @Test
  void duringTheCampaignTheLineNamesTodayAndLeadsThere() {
    try (var visit = Browser.visit(360)) {
      Page page = at(visit, "ru/", DURING);
      assertThat(plain(page.textContent(".phase")))
          .startsWith("Сегодня 27 мая, суббота, ")
          .endsWith("День 11 из 32");
      page.click(".phase a");
      assertThat(page.url()).endsWith("ru/schedule/2023-05-27/");
      assertThat(page.locator(".ribbon [aria-current=date]").count()).isEqualTo(1);
    }
  }

  @Test
  void theDayIsThatOfThePlaceAndNotOfTheReader() {
    try (var visit = Browser.visit(360, wishes -> wishes.setTimezoneId("America/Los_Angeles"))) {
      Page page = at(visit, "kk/schedule/", "2023-05-26T19:00:00Z");
      assertThat(plain(page.textContent(".phase"))).startsWith("Бүгін 27 мамыр");
    }
  }

  @Test
  void theRibbonTellsPastTodayAndComingApart() {
    try (var visit = Browser.visit(1280)) {
      Page page = at(visit, "ru/schedule/", DURING);
      assertThat(page.locator(".ribbon a[data-past]").count()).isEqualTo(10);
      assertThat(page.locator(".ribbon [aria-current=date]").getAttribute("href"))
          .endsWith("2023-05-27");
      for (String other : new String[] {BEFORE, AFTER}) {
        page = at(visit, "ru/schedule/", other);
        assertThat(page.locator(".ribbon [data-past], .ribbon [aria-current=date]").count())
            .isZero();
      }
    }
  }

  /** Home alone shows three days only. */
  @ParameterizedTest
  @CsvSource({"ru/regions/almaty/", "kk/schedule/week-2023-05-29/"})
  void aListHasEveryDayThatIsToComeAndFoldsAwayTheOthers(String path) {
    try (var visit = Browser.visit(360)) {
      Page page = at(visit, path, "2023-05-30T06:00:00Z");
      page.locator(".gone").evaluateAll("all => all.forEach(one => { one.open = true; })");
      int days = page.locator("section.day").count();
      assertThat(days).isGreaterThan(4);
      assertThat(page.locator("section.day:visible").count()).isEqualTo(days);
    }
  }

  @Test
  void homeShowsTodayAndTheNextTwoDays() {
    try (var visit = Browser.visit(360)) {
      Page page = at(visit, "ru/", DURING);
      assertThat(
              page.locator("[data-d]:visible").evaluateAll("all => all.map(one => one.dataset.d)"))
          .hasToString("[2023-05-27, 2023-05-28, 2023-05-29]");
    }
  }

  @ParameterizedTest
  @CsvSource({"ru/schedule/", "kk/regions/almaty/", "ru/blocks/sport/", "ru/calendar/"})
  void afterTheEndNothingIsOfferedThatIsOver(String path) {
    try (var visit = Browser.visit(360)) {
      Page page = at(visit, path, DURING);
      assertThat(page.locator(".live:visible").count()).isPositive();
      page = at(visit, path, AFTER);
      assertThat(page.locator(".live:visible").count()).isZero();
      assertThat(page.locator(".tag--past").count()).isZero();
      assertThat(Audit.obstacles(page)).isEmpty();
    }
  }

  @Test
  void withoutScriptsALineSaysWhatStaysTrue() {
    try (var visit = Browser.visit(360, wishes -> wishes.setJavaScriptEnabled(false))) {
      String line = plain(visit.open(root, "ru/").textContent(".phase"));
      assertThat(line).contains("17 июня 2023 года").doesNotContain("Сегодня", "Дней до");
    }
  }

  private Page at(Browser.Visit visit, String path, String now) {
    visit.page().clock().setFixedTime(now);
    return visit.open(root, path);
  }

  /** With plain spaces. */
  private static String plain(String text) {
    return text.replace('\u00A0', ' ').strip();
  }
}
