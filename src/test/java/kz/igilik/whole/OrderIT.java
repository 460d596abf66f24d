package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers ask first stands first, measured in the window. */
class OrderIT {
  private static final Instant DURING = Instant.parse("2023-05-27T06:00:00Z");

  @ParameterizedTest
  @CsvSource({"kk/, 520", "ru/, 520", "kk/regions/almaty/, 450", "ru/regions/ulytau/, 450"})
  void theFirstDateStandsInTheFirstWindowOfAPhone(String address, int most) {
    try (var visit = Browser.visit(360)) {
      Page page = open(visit, address);
      Locator first = page.locator(".agenda li:visible, p.day:visible").first();
      assertThat(first.boundingBox().y).isLessThanOrEqualTo(most);
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
