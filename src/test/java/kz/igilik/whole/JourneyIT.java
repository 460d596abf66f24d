package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers navigate the site: by keyboard only, without scripts, on a phone. */
class JourneyIT {
  private static final int MOST_STOPS = 150;

  /**
   * Where the focus is, and what it can be seen by; the ring of a card is drawn by its {@code
   * ::after}.
   */
  private static final String VISIBLE =
      """
      () => {
        const e = document.activeElement;
        const ring = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        const box = e.getBoundingClientRect();
        const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        return seen && (ring(getComputedStyle(e)) || ring(getComputedStyle(e, '::after')) || !!e.closest('.map'));
      }
      """;

  private final URI root = FullCampaign.root();

  @Test
  void theKeyboardAloneLeadsFromHomeToARegionToAnEventToHelp() {
    try (var visit = Browser.visit(1280)) {
      Page page = visit.open(root, "kk/");
      follow(page, ".choose a");
      assertThat(Kind.of(path(page))).isEqualTo(Kind.REGION);
      follow(page, "main .agenda a");
      assertThat(Kind.of(path(page))).isEqualTo(Kind.EVENT);
      follow(page, ".help-button");
      assertThat(Kind.of(path(page))).isEqualTo(Kind.HELPLINES);
      stopAt(page, "a[href^='tel:']");
      assertThat(page.evaluate("() => document.activeElement.textContent")).isEqualTo("112");
    }
  }

  @Test
  void theFirstStopSkipsTheHeader() {
    try (var visit = Browser.visit(1280)) {
      Page page = visit.open(root, "ru/schedule/");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("() => !!document.activeElement.closest('main')")).isEqualTo(true);
    }
  }

  @Test
  void aPhoneUserOpensTheMenuWithoutScripts() {
    try (var visit = Browser.visit(360, wishes -> wishes.setJavaScriptEnabled(false))) {
      Page page = visit.open(root, "ru/");
      page.click("summary");
      assertThat(page.locator(".menu a").first().boundingBox().width).isEqualTo(360 - 2 * 16);
      page.click(".menu a[href$='regions/']");
      page.click("main .regions a >> nth=0");
      page.click("main .agenda a >> nth=0");
      assertThat(Kind.of(path(page))).isEqualTo(Kind.EVENT);
      assertThat(page.isVisible("h1")).isTrue();
      page.click(".langs a[lang='kk']");
      assertThat(path(page)).startsWith("kk/events/");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void noRequestLeavesTheSiteAndNothingComplains(boolean scripts) {
    try (var visit = Browser.visit(360, wishes -> wishes.setJavaScriptEnabled(scripts))) {
      for (var shown : shownInAllLanguages()) {
        visit.open(root, shown.path());
        assertThat(visit.page().locator("h1").count()).as(shown.path()).isEqualTo(1);
      }
      assertThat(visit.requests()).isNotEmpty().allMatch(url -> url.startsWith(root.toString()));
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void whatIsOverIsMarkedWhenItIsOver() {
    try (var visit = Browser.visit(360)) {
      visit.page().clock().setFixedTime("2023-05-25T12:00:00Z");
      Page page = visit.open(root, "ru/schedule/");
      int past = page.locator(".card[data-past]").count();
      assertThat(past).isPositive().isLessThan(page.locator(".card").count());
      assertThat(page.locator(".card[data-past] .tag--cancelled").count()).isPositive();
      assertThat(page.locator(".card[data-past] .tag--postponed").count()).isPositive();
      assertThat(
              page.locator("#d-2023-05-18")
                  .locator("xpath=ancestor::section")
                  .first()
                  .textContent())
          .contains("Завершено");
      assertThat(
              page.locator("#d-2023-06-10")
                  .locator("xpath=ancestor::section")
                  .first()
                  .textContent())
          .doesNotContain("Завершено");
    }
  }

  /** A row that grew when its mark appears would shift what somebody is reading. */
  @Test
  void theMarkOfWhatIsOverMovesNothing() {
    try (var visit = Browser.visit(360)) {
      visit.page().clock().setFixedTime("2023-08-01T00:00:00Z");
      for (var shown : shownInAllLanguages()) {
        Page page = visit.open(root, shown.path());
        if (page.locator(".tag--past").count() > 0) {
          Object with = page.evaluate(HEIGHTS);
          page.evaluate(
              "() => document.querySelectorAll('.tag--past').forEach(tag => tag.remove())");
          assertThat(page.evaluate(HEIGHTS)).as(shown.path()).isEqualTo(with);
        }
      }
    }
  }

  private static final String HEIGHTS =
      "() => Array.from(document.querySelectorAll('[data-ends]'), one => one.offsetHeight)";

  private static List<Gallery.Shown> shownInAllLanguages() {
    return Stream.of("kk", "ru")
        .flatMap(language -> Gallery.of(FullCampaign.site(), language).stream())
        .distinct()
        .toList();
  }

  /** By Tab and Enter. */
  private static void follow(Page page, String selector) {
    stopAt(page, selector);
    String here = page.url();
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.equals(here));
  }

  private static void stopAt(Page page, String selector) {
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      page.keyboard().press("Tab");
      assertThat((boolean) page.evaluate(VISIBLE))
          .as("the focus shows at %s", page.evaluate("() => document.activeElement.outerHTML"))
          .isTrue();
      if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
    }
    throw new AssertionError("no way to " + selector + " with the keyboard");
  }

  private String path(Page page) {
    return root.relativize(URI.create(page.url())).getPath();
  }
}
