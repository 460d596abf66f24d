package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers ask first stands first, measured in the window. */
class OrderIT {
  private static final Instant DURING = Instant.parse("2023-05-27T06:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "kk/, 520",
    "ru/, 520",
    "kk/regions/almaty/, 450",
    "ru/regions/almaty/, 450",
    "ru/regions/ulytau/, 450"
  })
  void theFirstDateStandsInTheFirstWindowOfAPhone(String address, int most) {
    try (var visit = Browser.visit(360)) {
      Page page = open(visit, address);
      Locator first = page.locator(".agenda li:visible, p.day:visible").first();
      assertThat(first.boundingBox().y).isLessThanOrEqualTo(most);
    }
  }

  /** Also on its first and its main day; what the days hold differs. */
  @ParameterizedTest
  @ValueSource(strings = {"2023-05-17", "2023-05-27", "2023-06-01"})
  void homeIsNoLongerThanItIsRead(LocalDate day) {
    Instant noon = day.atTime(6, 0).toInstant(ZoneOffset.UTC);
    var site = new Served(() -> FullCampaign.SOURCE, noon);
    for (String address : List.of("kk/", "ru/")) {
      try (var visit = Browser.visit(360)) {
        visit.page().clock().setFixedTime(Date.from(noon));
        Page page = visit.open(site.root(), address);
        assertThat((int) page.evaluate("() => document.documentElement.scrollHeight"))
            .as(address)
            .isLessThanOrEqualTo(3500);
      }
    }
  }

  /** What home folds away on a telephone stands open where there is room, and on paper. */
  @Test
  void whatRunsForWeeksIsFoldedOnATelephoneAlone() {
    for (int width : new int[] {360, 1280}) {
      try (var visit = Browser.visit(width)) {
        Locator lines = open(visit, "ru/").locator(".long li");
        assertThat(lines.first().isVisible()).isEqualTo(width > 360);
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(lines.first().isVisible()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 1280})
  void aCityIsLargeEnoughToSeeAndTakesNoClicksOfItsNeighbours(int width) {
    try (var visit = Browser.visit(width)) {
      Page page = open(visit, "ru/regions/");
      for (Locator city : page.locator(".map a circle").all()) {
        assertThat(city.boundingBox().width).isBetween(12.0, 28.0);
      }
    }
  }

  @Test
  void theNameOfARegionStandsBesideItAndAboveAllShapes() {
    try (var visit = Browser.visit(1280)) {
      Page page = open(visit, "ru/regions/");
      for (Locator region : page.locator(".map a").all()) {
        region.focus();
        var shape = region.locator("path, circle").first().boundingBox();
        var label = region.locator("text").boundingBox();
        assertThat(label.x).isBetween(shape.x - label.width - 12, shape.x + shape.width);
        assertThat(label.y).isBetween(shape.y - 60, shape.y + shape.height);
      }
      assertThat(page.evaluate("() => document.querySelector('.map g ~ a') !== null"))
          .isEqualTo(true);
    }
  }

  private static Page open(Browser.Visit visit, String address) {
    visit.page().clock().setFixedTime(Date.from(DURING));
    return visit.open(FullCampaign.root(), address);
  }
}
