package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The map of the regions, by what lies where. */
class MapIT {
  /** Names in the map that reach over the edges of its column. */
  private static final String OUTSIDE =
      """
      () => {
        const main = document.querySelector('main'), style = getComputedStyle(main);
        const box = main.getBoundingClientRect();
        const from = box.left + parseFloat(style.paddingLeft), to = box.right - parseFloat(style.paddingRight);
        return [...document.querySelectorAll('.map g text')].filter(one => {
          const name = one.getBoundingClientRect();
          return name.width > 0 && (name.left < from || name.right > to);
        }).map(one => one.textContent);
      }
      """;

  /** What a finger meets beside the middle of each city: its own address, or another one. */
  private static final String BESIDE =
      """
      away => [...document.querySelectorAll('.map a:has(.touch)')].map(city => {
        city.scrollIntoView({block: 'center'});
        const box = city.querySelector('circle').getBoundingClientRect();
        const x = box.left + box.width / 2, y = box.top + box.height / 2;
        return [[away, 0], [-away, 0], [0, away], [0, -away]].map(([right, down]) => {
          const met = document.elementFromPoint(x + right, y + down);
          return met !== null && met.closest('a') === city;
        });
      }).flat()
      """;

  /** How far each edge of a region stands out from the page, as the ratio of WCAG. */
  private static final String EDGES =
      """
      () => {
        const light = colour => {
          const parts = colour.match(/[\\d.]+/g).slice(0, 3).map(part => part / 255)
              .map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
          return .2126 * parts[0] + .7152 * parts[1] + .0722 * parts[2];
        };
        const page = light(getComputedStyle(document.body).backgroundColor);
        return [...document.querySelectorAll('.map path[class^=l], .map circle[class^=l]')].map(shape => {
          const edge = light(getComputedStyle(shape).stroke);
          return (Math.max(edge, page) + .05) / (Math.min(edge, page) + .05);
        });
      }
      """;

  @ParameterizedTest
  @CsvSource({"kk, 768", "ru, 768", "kk, 1024", "ru, 1024", "kk, 1280", "ru, 1280"})
  void everyNameLiesOnThePage(String language, int width) {
    try (var visit = Browser.visit(width)) {
      Page page = visit.open(FullCampaign.root(), language + "/regions/");
      assertThat(page.locator(".map g text:visible").count()).isGreaterThan(10);
      assertThat((List<?>) page.evaluate(OUTSIDE)).isEmpty();
    }
  }

  /**
   * A city is a circle in a region: wide enough for a finger, and not so wide as to take the
   * region's place.
   */
  @ParameterizedTest
  @ValueSource(ints = {320, 360, 768, 1280})
  void aCityIsMetByAFingerAndLeavesTheRegionAround(int width) {
    try (var visit = Browser.visit(width)) {
      Page page = visit.open(FullCampaign.root(), "ru/regions/");
      assertThat((List<?>) page.evaluate(BESIDE, 12)).isNotEmpty().allMatch(Boolean.TRUE::equals);
      assertThat((List<?>) page.evaluate(BESIDE, 20)).isNotEmpty().allMatch(Boolean.FALSE::equals);
    }
  }

  /** The palest regions do not melt into the page. */
  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyRegionHasAnEdge(String scheme) {
    var colours = ColorScheme.valueOf(scheme.toUpperCase(Locale.ROOT));
    try (var visit = Browser.visit(360, wishes -> wishes.setColorScheme(colours))) {
      for (String path : List.of("ru/", "ru/regions/")) {
        Page page = visit.open(FullCampaign.root(), path);
        List<?> ratios = (List<?>) page.evaluate(EDGES);
        assertThat(ratios)
            .hasSizeGreaterThan(10)
            .allMatch(ratio -> ((Number) ratio).doubleValue() >= 3);
      }
    }
  }
}
