package kz.igilik.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.net.URLDecoder;
import java.time.LocalDate;
import java.util.List;
import kz.igilik.site.Listing;
import kz.igilik.site.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schedule with filters, before, during and after the campaign. */
class ScheduleIT {
  private static final String SHOWN = ".programme .card:visible";
  private static final String CHIPS = ".chosen span button";
  private static final String STATUS = "main [role=status]";
  private final URI root = FullCampaign.root();

  @ParameterizedTest
  @CsvSource({
    "region=almaty",
    "block=sport",
    "when=2023-06-01",
    "when=week-2023-05-22",
    "audience=school",
    "language=ru",
    "admission=free",
    "admission=registration",
    "online=online",
    "status=cancelled",
    "region=almaty&block=sport"
  })
  void anAddressOfAChoiceShowsWhatItSays(String query) {
    try (var visit = Browser.visit(360)) {
      Page page = before(visit, "ru/schedule/?" + query);
      int shown = page.locator(SHOWN).count();
      assertThat(page.textContent(STATUS)).isEqualTo("Найдено: " + shown);
      assertThat(shown).isPositive().isLessThan(page.locator(".programme .card").count());
      assertThat(page.locator(".day:visible").count()).isLessThanOrEqualTo(shown);
    }
  }

  @Test
  void aChoiceIsInTheAddressAndBackTakesItAwayAndTheFocusStays() {
    try (var visit = Browser.visit(360)) {
      Page page = before(visit, "kk/schedule/");
      int all = page.locator(SHOWN).count();
      page.click(".filter > summary");
      page.focus("select[name=region]");
      page.selectOption("select[name=region]", new SelectOption().setValue("ulytau"));
      assertThat(page.url()).endsWith("?region=ulytau");
      assertThat(page.locator(SHOWN).count()).isBetween(1, 20);
      assertThat(page.evaluate("() => document.activeElement.name")).isEqualTo("region");
      page.selectOption("select[name=block]", new SelectOption().setValue("sport"));
      assertThat(page.url()).endsWith("?region=ulytau&block=sport");
      page.goBack();
      assertThat(page.inputValue("select[name=block]")).isEmpty();
      page.goBack();
      assertThat(page.locator(SHOWN).count()).isEqualTo(all);
    }
  }

  /** Each wish stands below the field and can be taken back alone, by the keyboard too. */
  @Test
  void eachWishCanBeTakenBackByItself() {
    try (var visit = Browser.visit(360)) {
      Page page = before(visit, "ru/schedule/?region=almaty&block=sport&online=online");
      assertThat(page.getAttribute(".chosen", "aria-label")).isEqualTo("Убрать из фильтра");
      assertThat(page.locator(CHIPS).allTextContents())
          .containsExactly("Город Алматы", "В мире спорта", "Онлайн");
      page.focus(CHIPS + ":last-child");
      page.keyboard().press("Enter");
      assertThat(page.url()).endsWith("?region=almaty&block=sport");
      assertThat(page.textContent(STATUS)).isEqualTo("Найдено: " + page.locator(SHOWN).count());
      assertThat(page.evaluate("() => document.activeElement.textContent"))
          .isEqualTo("Город Алматы");
      page.keyboard().press("Enter");
      page.keyboard().press("Enter");
      assertThat(page.url()).endsWith("ru/schedule/");
      assertThat(page.isVisible(".chosen")).isFalse();
      assertThat(page.evaluate("() => document.activeElement.localName")).isEqualTo("summary");
    }
  }

  /** What is found stands below the field, and nothing that it does not go by comes before it. */
  @ParameterizedTest
  @CsvSource({"360, 730", "1280, 560"})
  void whatIsFoundStandsBelowTheField(int width, int most) {
    try (var visit = Browser.visit(width)) {
      Page page = before(visit, "ru/schedule/?region=almaty&block=sport");
      assertThat(page.locator(SHOWN).first().boundingBox().y).isLessThan(most);
      assertThat(page.isVisible(".ribbon")).isFalse();
      assertThat(page.isVisible(".weeks")).isFalse();
    }
  }

  /** At the first sight of the schedule the way to choose is there, and soon something to go to. */
  @Test
  void theFieldStandsAboveTheDays() {
    try (var visit = Browser.visit(360)) {
      visit.page().clock().setFixedTime("2023-05-27T06:00:00Z");
      Page page = visit.open(root, "ru/schedule/");
      assertThat(page.locator(".filter").boundingBox().y).isLessThan(320);
      assertThat(page.locator(LIVE).first().boundingBox().y).isLessThan(1300);
    }
  }

  /**
   * Whole days are in sight: times, titles and, where there is room, places stand below each other.
   * Half of the lines are no higher than {@code most}.
   */
  @ParameterizedTest
  @CsvSource({"kk, 360, 66", "ru, 360, 66", "kk, 768, 48", "ru, 768, 48", "kk, 1280, 34"})
  void anEventIsALine(String language, int width, int most) {
    try (var visit = Browser.visit(width)) {
      Page page = before(visit, language + "/schedule/");
      assertThat((boolean) page.evaluate(IN_COLUMNS, width > 400)).isTrue();
      assertThat(((Number) page.evaluate(HEIGHT)).doubleValue()).isLessThanOrEqualTo(most);
    }
  }

  private static final String IN_COLUMNS =
      """
      wide => [...document.querySelectorAll('.day')].every(day => {
        day.style.contentVisibility = 'visible';
        const starts = (part, of) => new Set([...day.querySelectorAll(part)].map(e => e.getBoundingClientRect())
          .filter(box => box.width).map(box => Math.round(box[of]))).size;
        const planned = '.card:not(.moved):not(:has(.tag))';
        return starts('.card h4', 'left') === 1 && starts(planned + ' .tags b', 'left') <= 1
          && starts((wide ? planned : '.card') + ' .card__place', 'left') <= 1
          && [...day.querySelectorAll(planned)].every(card => {
            const title = card.querySelector('h4').getBoundingClientRect();
            const time = card.querySelector('.tags b').getBoundingClientRect();
            return time.right <= title.left && Math.abs(time.top - title.top) < 6;
          });
      })
      """;

  private static final String HEIGHT =
      """
      () => {
        const heights = [...document.querySelectorAll('.day .card')].map(card => card.offsetHeight);
        return heights.sort((a, b) => a - b)[heights.length >> 1];
      }
      """;

  /** Letters too large for a line make cards of them again. */
  @Test
  void largeLettersHaveCards() {
    try (var visit = Browser.visit(360)) {
      Page page = before(visit, "kk/schedule/");
      LargeText.enlarge(page, 200);
      assertThat(
              page.evaluate(
                  "() => getComputedStyle(document.querySelector('.day .card > div')).display"))
          .isEqualTo("block");
      assertThat(LargeText.lost(page)).isEmpty();
    }
  }

  private static final String LIVE = ".day .card:not([data-past]):visible";

  /** What runs for weeks is found on each of its days and on no other. */
  @Test
  void whatRunsForWeeksIsChosenLikeAllElse() {
    try (var visit = Browser.visit(360)) {
      Page page = before(visit, "ru/schedule/");
      List<Listing> ongoing = new Programme(FullCampaign.site().data()).all().ongoing();
      int all = page.locator("#ongoing .card:visible").count();
      assertThat(all).isEqualTo(ongoing.size()).isPositive();
      for (LocalDate day : FullCampaign.site().data().campaign().days()) {
        before(visit, "ru/schedule/?when=" + day);
        assertThat(page.locator("#ongoing .card:visible").count())
            .as(day.toString())
            .isEqualTo((int) ongoing.stream().filter(line -> line.session().isOn(day)).count());
      }
      before(visit, "ru/schedule/?region=almaty");
      assertThat(page.locator("#ongoing .card:visible").count()).isLessThan(all);
    }
  }

  @Test
  void nothingFoundIsSaidAndTheWayOutIsAButton() {
    try (var visit = Browser.visit(360)) {
      Page page = before(visit, "ru/schedule/?when=2023-06-01&status=online-only&region=abai");
      assertThat(page.locator(SHOWN).count()).isZero();
      assertThat(page.textContent(STATUS)).startsWith("Таких мероприятий нет");
      page.click(".chosen button[type=reset]");
      page.waitForURL(url -> !url.contains("?"));
      assertThat(page.locator(SHOWN).count()).isPositive();
    }
  }

  /** Each suggestion drops one filter and leads to as many events as it says. */
  @Test
  void nothingFoundOffersWhatIsNearest() {
    try (var visit = Browser.visit(360)) {
      String empty = "ru/schedule/?region=abai&when=2023-05-17&status=cancelled";
      Page page = before(visit, empty);
      var offers = page.locator(STATUS + " a");
      List<String> texts = offers.allTextContents();
      assertThat(texts).isNotEmpty().allMatch(text -> text.matches("(?s).+ \\([1-9][0-9]*\\)"));
      for (int i = 0; i < texts.size(); i++) {
        before(visit, empty);
        page.locator(STATUS + " a").nth(i).click();
        page.waitForURL(url -> !url.endsWith(empty));
        String found = texts.get(i).replaceFirst("(?s).*\\((.*)\\)", "$1");
        assertThat(page.textContent(STATUS)).as(texts.get(i)).isEqualTo("Найдено: " + found);
        assertThat(page.locator(SHOWN).count()).as(texts.get(i)).isEqualTo(Integer.parseInt(found));
      }
    }
  }

  /** The nearest day with events is suggested, before or after the chosen one. */
  @Test
  void theNearestDayIsOffered() {
    try (var visit = Browser.visit(360)) {
      var days =
          FullCampaign.site().page("ru/schedule/").select(".day").stream()
              .filter(day -> !day.select(".card:has(a[href~=/events/(abai|national)/])").isEmpty())
              .map(day -> LocalDate.parse(day.select("[id]").first().id().substring(2)))
              .toList();
      LocalDate wanted =
          FullCampaign.site().data().campaign().days().stream()
              .filter(day -> !days.contains(day))
              .findFirst()
              .orElseThrow();
      Page page = before(visit, "ru/schedule/?region=abai&when=" + wanted);
      assertThat(page.locator(SHOWN).count()).isZero();
      long least =
          days.stream().mapToLong(day -> Math.abs(DAYS.between(wanted, day))).min().orElseThrow();
      String href =
          page.locator(STATUS + " a[href*='region=abai'][href*=when]")
              .getAttribute("href")
              .replaceFirst(".*when=", "");
      assertThat(days).contains(LocalDate.parse(href));
      assertThat(Math.abs(DAYS.between(wanted, LocalDate.parse(href)))).isEqualTo(least);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ru/schedule/?region=almaty&block=sport#d-2023-06-01, kk/schedule/?region=almaty&block=sport#d-2023-06-01",
    "kk/regions/almaty/#blocks, ru/regions/almaty/#blocks",
    "kk/search/?q=спорт, ru/search/?q=спорт",
    "kk/concept/#s2, ru/concept/#s2",
    "ru/safety/?from=poster#s2, kk/safety/?from=poster#s2"
  })
  void theOtherLanguageKeepsTheChoiceAndThePlace(String from, String to) {
    try (var visit = Browser.visit(1280)) {
      Page page = visit.open(root, from);
      page.locator(".langs a:not([aria-current])").click();
      page.waitForURL(url -> url.startsWith(root + to.substring(0, 3)));
      assertThat(URLDecoder.decode(page.url(), UTF_8)).isEqualTo(root + to);
    }
  }

  @Test
  void aChoiceThatDoesNotExistIsNone() {
    try (var visit = Browser.visit(360)) {
      Page page = before(visit, "ru/schedule/?region=nowhere&colour=blue");
      assertThat(page.locator(SHOWN).count()).isEqualTo(page.locator(".programme .card").count());
    }
  }

  @Test
  void theScheduleWithAChoiceKeepsNobodyOut() {
    try (var visit = Browser.visit(320)) {
      Page page = before(visit, "kk/schedule/?region=almaty");
      assertThat(Audit.obstacles(page)).isEmpty();
    }
  }

  @Test
  void withoutScriptsThereIsNoFormAndEverythingIsListed() {
    try (var visit = Browser.visit(320, wishes -> wishes.setJavaScriptEnabled(false))) {
      Page page = visit.open(root, "ru/schedule/?region=almaty");
      assertThat(page.isVisible(".filter")).isFalse();
      assertThat(page.locator(SHOWN).count()).isGreaterThan(150);
    }
  }

  // ---- what is over

  /** Whether an event is over does not depend on the time zone of the phone. */
  @ParameterizedTest
  @ValueSource(strings = {"America/Los_Angeles", "Asia/Aqtobe", "Asia/Almaty"})
  void whatIsOverIsFoldedByTheInstantOfItsEnd(String zone) {
    try (var visit = Browser.visit(360, wishes -> wishes.setTimezoneId(zone))) {
      visit.page().clock().setFixedTime("2023-05-25T12:00:00Z");
      Page page = visit.open(root, "ru/schedule/");
      assertThat(page.locator(".gone #d-2023-05-18").count()).isEqualTo(1);
      assertThat(page.locator(".gone #d-2023-05-26").count()).isZero();
      assertThat(page.locator(".card[data-past]").count()).isPositive();
      assertThat((boolean) page.evaluate(ENDS_RIGHT, "2023-05-25T12:00:00Z")).isTrue();
    }
  }

  private static final String ENDS_RIGHT =
      """
      now => Array.from(document.querySelectorAll('.card[data-ends]')).every(
        card => (Date.parse(card.dataset.ends) <= Date.parse(now)) === ('past' in card.dataset))
      """;

  @Test
  void beforeAndAfterTheCampaignNothingIsFolded() {
    for (String now : List.of("2023-05-01T00:00:00Z", "2023-08-01T00:00:00Z")) {
      try (var visit = Browser.visit(360)) {
        visit.page().clock().setFixedTime(now);
        Page page = visit.open(root, "kk/schedule/");
        assertThat(page.locator(".gone").count()).isZero();
        assertThat(page.locator("#d-2023-05-18").isVisible()).isTrue();
      }
    }
  }

  /** Messengers and trackers append fragments that are no anchors, some of them malformed. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", "#/x", "#1", "#a=b", "#%E0%A4%A", "#:~:text=x", "#.day", "#d-2023-05-18"})
  void whateverStandsBehindTheHashTheChoiceIsApplied(String hash) {
    try (var visit = Browser.visit(360)) {
      visit.page().clock().setFixedTime("2023-06-01T12:00:00Z");
      Page page = visit.open(root, "ru/schedule/?status=cancelled" + hash);
      assertThat(page.locator(".gone").count()).isEqualTo(1);
      assertThat(page.locator(".day .card:not([hidden])").count())
          .isPositive()
          .isEqualTo(page.locator(".day .card:has(.tag--cancelled)").count());
      page.evaluate("() => { location.hash = '#/y=%' }");
      page.waitForURL(url -> url.endsWith("#/y=%"));
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ru/",
        "ru/regions/almaty/",
        "ru/search/",
        "ru/helplines/",
        "ru/press/",
        "ru/calendar/"
      })
  void noScriptOfAnyPageStumblesOverAnAddress(String path) {
    try (var visit = Browser.visit(360)) {
      for (String end : List.of("#/x", "#1", "#a=b", "#%E0%A4%A", "?q=%25&status=%25#%")) {
        visit.open(root, path + end).reload();
      }
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void aLinkToADayThatIsFoldedOpensIt() {
    try (var visit = Browser.visit(360)) {
      visit.page().clock().setFixedTime("2023-06-10T12:00:00Z");
      Page page = visit.open(root, "ru/schedule/");
      assertThat(page.isVisible("#d-2023-05-18")).isFalse();
      page.click(".ribbon a[href='#d-2023-05-18']");
      page.waitForSelector("#d-2023-05-18");
    }
  }

  private Page before(Browser.Visit visit, String path) {
    visit.page().clock().setFixedTime("2023-05-01T00:00:00Z");
    return visit.open(root, path);
  }
}
