package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import kz.igilik.model.Helpline;
import kz.igilik.model.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help is one tap away, by phone, in writing and on paper, and leaves no trace. */
class HelpIT {
  private static final String KEPT =
      """
      async () => [
        ...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie,
        ...(await indexedDB.databases()).map(one => one.name), ...await caches.keys(),
        ...(await navigator.serviceWorker.getRegistrations()).map(one => one.scope),
      ].filter(Boolean)
      """;

  private final WholeSite site = FullCampaign.site();
  private final URI root = FullCampaign.root();

  /** Pages whose address in the browser history may endanger a reader. */
  private static Stream<String> pagesOfHelp(WholeSite site) {
    return Stream.concat(
        Stream.of(Kind.HELPLINES, Kind.GUIDE, Kind.HELP_CARD, Kind.COMMON_HELP_CARD)
            .flatMap(site::pages),
        site.pages(Kind.TEXT).filter(page -> page.endsWith("/safety/")));
  }

  // ---- one tap

  @Test
  void everyPageLeadsToTheHelplinesInOneTapOrHoldsTheirNumbers() {
    for (WholeSite one : List.of(site, SecondCampaign.site())) {
      assertThat(one.pages())
          .allMatch(
              page ->
                  Kind.of(page) == Kind.HELPLINES
                      || Kind.of(page) == Kind.EMBED // part of a page of another site
                      || !one.page(page).select("a[href^=tel], a[href$='/helplines/']").isEmpty());
    }
  }

  /** WCAG 2.2, 3.2.6. */
  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void theWayToHelpIsInTheSamePlaceOnEveryPage(int width) {
    Set<String> places = new LinkedHashSet<>();
    try (var visit = Browser.visit(width)) {
      for (var shown : Gallery.of(site, "kk")) {
        Page page = visit.open(root, shown.path());
        if (page.locator(".help-button").count() > 0) {
          places.add((String) page.evaluate(PLACE));
        }
      }
    }
    assertThat(places).hasSize(1);
  }

  private static final String PLACE =
      """
      () => {
        const box = document.querySelector('.help-button').getBoundingClientRect();
        const before = document.querySelectorAll('a, button, summary');
        return [box.left, box.top, box.width, box.height].map(Math.round) + ' as link '
            + [...before].findIndex(link => link.matches('.help-button'));
      }
      """;

  // ---- as good as a call

  @ParameterizedTest
  @CsvSource({"kk/helplines/, 1280", "ru/helplines/card/, 360", "help-card/, 1280"})
  void aCodeStandsBesideEveryNumber(String path, int width) {
    try (var visit = Codes.visit(width)) {
      List<String> codes = Codes.on(visit.open(root, path));
      List<String> ways = ways(site.data());
      assertThat(codes).containsAll(ways).hasSizeBetween(ways.size(), ways.size() + 1);
    }
  }

  /** Chats, pages and mailboxes with an address can be scanned like a number. */
  @ParameterizedTest
  @ValueSource(strings = {"en/helplines/", "ar/helplines/card/", "help-card/"})
  void aCodeStandsBesideEveryChannelWithAnAddress(String path) {
    try (var visit = Codes.visit(1280)) {
      List<String> codes = Codes.on(visit.open(SecondCampaign.root(), path));
      assertThat(codes)
          .containsAll(ways(SecondCampaign.site().data()))
          .contains("mailto:aide@every-drop.example")
          .contains("https://chat.every-drop.example/families");
    }
  }

  @Test
  void ofAChatWithoutAnAddressNoneIsMadeUp() {
    Document page = site.page("ru/helplines/");
    assertThat(page.select("#bala-qorgau a, #bala-qorgau .qr")).isEmpty();
    assertThat(page.select("#bala-qorgau").text()).contains("QR-код чата есть в каждой школе");
  }

  /** Readers would search for the name, and the first result may be an impostor. */
  @Test
  void aChatWithoutAnAddressStandsNowhereWithoutTheSafeWayToIt() {
    for (String language : List.of("kk", "ru")) {
      for (String path :
          List.of("/", "/helplines/card/", "/lite/ulytau/", "/guides/feeling-safe/")) {
        assertThat(site.page(language + path).select("main li:contains(Bala Qorgau)"))
            .as(language + path)
            .isNotEmpty()
            .allMatch(item -> item.text().contains("QR"));
      }
      String text = site.text(language + "/lite/ulytau.txt");
      assertThat(text.lines().filter(line -> line.contains("Bala Qorgau")))
          .isNotEmpty()
          .allMatch(line -> line.contains("QR"));
    }
  }

  /** Readers who cannot speak should not have to skip seven numbers. */
  @ParameterizedTest
  @CsvSource({"kk, Жазуға болады", "ru, Можно написать"})
  void theWaysToWriteComeFirst(String language, String heading) {
    Document page = site.page(language + "/helplines/");
    assertThat(page.select("main h2").first().text()).isEqualTo(heading);
    String main = page.select("main").html();
    assertThat(main.indexOf("Telegram")).isBetween(0, main.indexOf("tel:112"));
    assertThat(page.select("#bala-qorgau .line__facts").text()).contains(heading);
  }

  /** The number of the header is one of those to call. */
  @ParameterizedTest
  @CsvSource({"kk, 360, 740", "ru, 360, 740", "kk, 1280, 900", "ru, 1280, 900"})
  void theNumberOfTheHeaderIsInTheFirstSight(String language, int width, int height) {
    try (var visit = Browser.visit(width)) {
      visit.page().setViewportSize(width, height);
      Page page = visit.open(root, language + "/helplines/");
      double exit = page.locator(".exit").boundingBox().y;
      assertThat(page.locator("main a[href='tel:111']:visible").first().boundingBox())
          .satisfies(box -> assertThat(box.y + box.height).isLessThan(exit));
    }
  }

  /** Where it holds for all, it is said once. */
  @Test
  void whereTheNumbersComeFromIsSaidOnce() {
    assertThat(site.page("ru/helplines/").select("main").text())
        .containsOnlyOnce("Сведения из открытых источников на");
  }

  /** Where nobody has called, the page must not claim it. */
  @Test
  void nothingIsCalledCheckedThatHasOnlyBeenRead() {
    for (String path : List.of("ru/helplines/", "help-card/")) {
      assertThat(site.page(path).text())
          .contains("Сведения из открытых источников на")
          .doesNotContain("Проверено");
    }
  }

  @Test
  void pagesOfTheCampaignsDaysDoNotNameWhatCameLater() {
    site.pages(Kind.POSTER)
        .forEach(
            page ->
                assertThat(site.page(page).text())
                    .as(page)
                    .doesNotContain("Единый государственный", "бірыңғай мемлекеттік"));
  }

  @Test
  void onAPhoneTheCodesAreForPaper() {
    try (var visit = Codes.visit(360)) {
      Page page = visit.open(root, "kk/helplines/");
      assertThat(page.locator(".qr:visible").count()).isZero();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(Codes.on(page)).containsAll(ways(site.data()));
    }
  }

  /** The link of each channel of each helpline. */
  private static List<String> ways(Site data) {
    var ways = new ArrayList<String>();
    for (Helpline line : data.helplines()) {
      line.number().map(number -> "tel:" + number).ifPresent(ways::add);
      line.channels().forEach(one -> one.url().map(URI::toString).ifPresent(ways::add));
    }
    return ways;
  }

  // ---- for a wall

  @ParameterizedTest
  @ValueSource(strings = {"kk/helplines/card/", "ru/helplines/card/", "help-card/"})
  void theCardFitsOnOneSheet(String path) {
    try (var visit = Codes.visit(1280)) {
      Page page = visit.open(root, path);
      Paper paper = Paper.of(page);
      assertThat(paper.sheets()).isEqualTo(1);
      assertThat(site.data().helplines())
          .allMatch(line -> line.number().isEmpty() || paper.says(line.number().get()))
          .allMatch(line -> line.channels().stream().allMatch(one -> paper.says(one.name())));
      assertThat(paper.says(site.page(path).select(".exit").text())).isFalse();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      String language = path.startsWith("ru") ? "ru" : "kk";
      assertThat(Codes.on(page)).contains(root + language + "/helplines/");
      assertThat((double) (int) page.evaluate(SMALLEST_NUMBER)).isGreaterThanOrEqualTo(60);
    }
  }

  private static final String SMALLEST_NUMBER =
      """
      () => Math.min(...[...document.querySelectorAll('a.wall__way')]
        .map(number => Math.floor(parseFloat(getComputedStyle(number).fontSize))))
      """;

  @ParameterizedTest
  @ValueSource(strings = {"ar/helplines/card/", "help-card/"})
  void theCardOfAnotherCampaignFitsOnOneSheetToo(String path) {
    try (var visit = Browser.visit(1280)) {
      assertThat(Paper.of(visit.open(SecondCampaign.root(), path)).sheets()).isEqualTo(1);
    }
  }

  // ---- leaving

  @ParameterizedTest
  @ValueSource(strings = {"kk/helplines/", "ru/safety/", "kk/guides/lost/", "help-card/"})
  void aPageOfHelpCanBeLeftAtOnce(String path) {
    try (var visit = Browser.visit(360)) {
      Page page = visit.open(root, path);
      assertThat(page.locator(".exit").boundingBox().height).isGreaterThanOrEqualTo(48);
      page.mouse().wheel(0, 5000);
      assertThat(
              (boolean)
                  page.evaluate(
                      "() => document.querySelector('.exit').getBoundingClientRect().bottom <= innerHeight"))
          .isTrue();
    }
  }

  /**
   * The way out lies along the foot: what is at the end, and what the keyboard is at, is above it.
   */
  @ParameterizedTest
  @CsvSource({"360, 740", "768, 1024", "1280, 900"})
  void theWayOutCoversNothingOneHasComeTo(int width, int height) {
    try (var visit = Browser.visit(width, wishes -> wishes.setViewportSize(width, height))) {
      Page page = visit.open(root, "ru/helplines/");
      double top = page.locator(".exit").boundingBox().y;
      int stops = page.locator("main a:visible, footer a:visible").count();
      for (int i = 0; i < stops; i++) {
        page.keyboard().press("Tab");
        assertThat(((Number) page.evaluate(FOCUSED)).doubleValue()).isLessThanOrEqualTo(top);
      }
      page.evaluate("() => scrollTo(0, document.documentElement.scrollHeight)");
      var last = page.locator("footer p, footer a").last().boundingBox();
      assertThat(last.y + last.height).isLessThanOrEqualTo(top);
    }
  }

  private static final String FOCUSED =
      """
      () => {
        const one = document.activeElement;
        return one.matches('.exit') ? 0 : one.getBoundingClientRect().bottom;
      }
      """;

  @ParameterizedTest
  @CsvSource({
    "helplines/, true",
    "helplines/, false",
    "safety/, true",
    "guides/feeling-safe/, false",
    "helplines/card/, true"
  })
  void afterTheExitTheWayBackDoesNotShowThePageOfHelp(String path, boolean byKeyboard) {
    try (var visit = Browser.visit(360)) {
      visit.open(root, "ru/");
      Page page = visit.open(root, "ru/" + path);
      String neutral = neutral(page);
      leave(page, byKeyboard);
      page.waitForURL(neutral);
      page.goBack();
      assertThat(page.url()).isEqualTo(root + "ru/");
    }
  }

  /** Whatever the network does, the page disappears at once. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void thePageIsCoveredBeforeTheOtherOneIsThere(boolean byKeyboard) {
    try (var visit = Browser.visit(360)) {
      Page page = visit.open(root, "kk/helplines/");
      List<String> said = new CopyOnWriteArrayList<>();
      page.onConsoleMessage(message -> said.add(message.text()));
      String neutral = neutral(page);
      page.evaluate(TELL_BEFORE_LEAVING);
      leave(page, byKeyboard);
      page.waitForURL(neutral);
      assertThat(said).first().isEqualTo("none 127.0.0.1");
    }
  }

  private static final String TELL_BEFORE_LEAVING =
      """
      () => addEventListener('beforeunload', () =>
        console.log(getComputedStyle(document.documentElement).display, document.title))
      """;

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void theExitIsALinkThatNeedsNoScript(String language) {
    pagesOfHelp(site)
        .filter(page -> page.startsWith(language) || Kind.of(page).isCommon())
        .forEach(
            page ->
                assertThat(site.page(page).select("a.exit").attr("href"))
                    .as(page)
                    .isEqualTo(site.data().campaign().exit().orElseThrow().toString()));
  }

  @Test
  void aCapitalLetterIsNoExit() {
    try (var visit = Browser.visit(360)) {
      Page page = visit.open(root, "ru/helplines/");
      List.of("Shift+A", "Shift+B", "Shift+C", "Shift+D")
          .forEach(letter -> page.keyboard().press(letter));
      assertThat(page.url()).isEqualTo(root + "ru/helplines/");
    }
  }

  @Test
  void threeTimesInMoreThanFiveSecondsIsNoExit() {
    try (var visit = Browser.visit(360)) {
      Page page = visit.open(root, "ru/safety/");
      neutral(page);
      for (int press = 0; press < 3; press++) {
        page.keyboard().press("Shift");
        page.waitForTimeout(2600);
      }
      assertThat(page.url()).isEqualTo(root + "ru/safety/");
      leave(page, true);
      page.waitForURL(url -> url.endsWith("about/"));
    }
  }

  /** Stands in for the real exit page, which is another site. */
  private String neutral(Page page) {
    String neutral = root + "ru/about/";
    page.evaluate("to => { document.querySelector('.exit').href = to; }", neutral);
    return neutral;
  }

  private static void leave(Page page, boolean byKeyboard) {
    if (byKeyboard) {
      List.of(1, 2, 3).forEach(press -> page.keyboard().press("Shift"));
    } else {
      page.hover(".exit");
      page.mouse().down();
      page.mouse().up(); // a click would wait for the other page
    }
  }

  // ---- no trace

  @Test
  void pagesOfHelpKeepNothingOnTheDevice() {
    try (var visit = Browser.visit(360)) {
      pagesOfHelp(site)
          .forEach(
              path -> {
                Page page = visit.open(root, path);
                assertThat((List<?>) page.evaluate(KEPT)).as(path).isEmpty();
              });
      assertThat(visit.page().context().cookies()).isEmpty();
    }
  }

  @Test
  void whatABrowserOrAMessengerShowsOfAPageOfHelpIsNeutral() {
    for (WholeSite one : List.of(site, SecondCampaign.site())) {
      List<String> loud = loudWords(one.data());
      pagesOfHelp(one)
          .forEach(
              path -> {
                Document page = one.page(path);
                assertThat(page.select("meta[name=referrer]").attr("content"))
                    .as(path)
                    .isEqualTo("no-referrer");
                assertThat(loud).as(path).noneMatch(page.title()::contains);
                assertThat(page.select("meta[property=og:title]").attr("content"))
                    .as(path)
                    .isIn(one.data().campaign().name().texts().values());
                assertThat(page.select("meta[property=og:description], meta[property=og:image]"))
                    .as(path)
                    .isEmpty();
                assertThat(page.select("link[rel=icon]").attr("href")).as(path).endsWith(icon(one));
              });
    }
  }

  private static String icon(WholeSite site) {
    String home = site.pages(Kind.HOME).findFirst().orElseThrow();
    return site.page(home).select("link[rel=icon]").attr("href").replace("../", "");
  }

  /** Numbers and names of helplines, which must not appear in a browser history. */
  private static List<String> loudWords(Site data) {
    var loud = new ArrayList<String>();
    for (Helpline line : data.helplines()) {
      line.number().ifPresent(loud::add);
      loud.addAll(line.name().texts().values());
    }
    return loud;
  }

  @ParameterizedTest
  @CsvSource({"ru, не удаляет историю браузера", "kk, өшірмейді"})
  void thePageAboutSafetySaysWhatTheExitDoesNotErase(String language, String words) {
    assertThat(site.page(language + "/safety/").select("main").text()).contains(words);
  }
}
