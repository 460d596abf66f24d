package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers keep or share a page: clipboard, messages, calendars. */
class KeepIT {
  private static final String BUTTON = "[data-copy=page-address]";
  private static final String ADDRESS = "#page-address";
  private static final List<String> MAY_COPY = List.of("clipboard-read", "clipboard-write");

  private final URI root = FullCampaign.root();
  private final String event = "ru/events/almaty/school-bag-fair/";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kk/events/almaty/school-bag-fair/",
        "ru/regions/almaty/",
        "kk/blocks/sport/",
        "ru/press/2023-05-17-launch/"
      })
  void aButtonCopiesTheAddressOfThePage(String path) {
    try (var visit = Browser.visit(360, wishes -> wishes.setPermissions(MAY_COPY))) {
      Page page = visit.open(root, path);
      openShare(page);
      assertThat(page.isVisible(ADDRESS)).isFalse();
      page.click(BUTTON);
      page.waitForFunction("() => document.querySelector('.share [role=status]').textContent");
      assertThat(clipboard(page)).isEqualTo(root + path);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void anEventCanBeCopiedAsText() {
    try (var visit = Browser.visit(360, wishes -> wishes.setPermissions(MAY_COPY))) {
      Page page = visit.open(root, event);
      page.click(".ways summary");
      page.click("[data-copy=event-text]");
      page.waitForFunction("() => document.querySelector('.ways [role=status]').textContent");
      assertThat(clipboard(page).lines())
          .hasSize(6)
          .startsWith("[Пример] " + page.textContent("h1"))
          .endsWith(root + event);
      assertThat(Audit.obstacles(page)).isEmpty();
    }
  }

  @Test
  void theAddressOfACalendarCanBeCopied() {
    try (var visit = Browser.visit(360, wishes -> wishes.setPermissions(MAY_COPY))) {
      atTheTimeOfTheCampaign(visit);
      Page page = visit.open(root, "kk/calendar/almaty/");
      page.click("[data-copy=calendar-address]");
      page.waitForFunction("() => document.querySelector('main [role=status]').textContent");
      assertThat(clipboard(page)).isEqualTo(root + "calendar/kk/region/almaty.ics");
    }
  }

  /**
   * Some in-app browsers refuse clipboard access; then the text is selected, ready to be copied.
   */
  @Test
  void whereCopyingIsRefusedTheAddressIsSelected() {
    try (var visit = Browser.visit(360)) {
      visit.page().addInitScript("navigator.clipboard.writeText = () => Promise.reject()");
      Page page = visit.open(root, event);
      openShare(page);
      page.click(BUTTON);
      page.waitForFunction("() => getSelection().toString()");
      assertThat(page.evaluate("() => getSelection().toString()")).isEqualTo(root + event);
      assertThat(page.isVisible(ADDRESS)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void withoutScriptsOrWithoutAClipboardTheAddressIsThere(boolean scripts) {
    try (var visit = Browser.visit(360, wishes -> wishes.setJavaScriptEnabled(scripts))) {
      if (scripts) {
        visit
            .page()
            .addInitScript("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
      }
      Page page = visit.open(root, event);
      openShare(page);
      assertThat(page.isVisible(BUTTON)).isFalse();
      assertThat(page.textContent(ADDRESS)).isEqualTo(root + event);
      assertThat(page.isVisible(ADDRESS)).isTrue();
      page.click(".share summary");
      page.click(".ways summary");
      page.click("#event-text");
      assertThat(page.isVisible("[data-copy=event-text]")).isFalse();
    }
  }

  @Test
  void oneTouchSelectsTheWholeText() {
    try (var visit = Browser.visit(360)) {
      Page page = visit.open(root, event);
      page.click(".ways summary");
      page.click("#event-text");
      assertThat(page.evaluate("() => getSelection().toString().trim()"))
          .isEqualTo(page.textContent("#event-text"));
    }
  }

  @Test
  void theCalendarOfABlockStandsWhereItsPageLeads() {
    try (var visit = Browser.visit(360)) {
      atTheTimeOfTheCampaign(visit);
      Page page = visit.open(root, "ru/regions/almaty/sport/");
      page.click("a[href*='calendar/almaty/']");
      assertThat(page.url()).endsWith("ru/calendar/almaty/#block-sport");
      assertThat(page.locator("#block-sport a[href^=webcal]").isVisible()).isTrue();
    }
  }

  /** After it, no calendar is offered any more. */
  private static void atTheTimeOfTheCampaign(Browser.Visit visit) {
    visit.page().clock().setFixedTime("2023-05-20T06:00:00Z");
  }

  /** On pages of events the ways to share stand behind a button. */
  private static void openShare(Page page) {
    if (page.locator(".share > summary").count() > 0) {
      page.click(".share > summary");
    }
  }

  private static String clipboard(Page page) {
    return (String) page.evaluate("() => navigator.clipboard.readText()");
  }
}
