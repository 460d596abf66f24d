package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of an event: what one acts on comes first, and only what still holds. */
class EventPageIT {
  private static final String BEFORE = "2023-05-10T06:00:00Z";
  private static final String AFTER = "2023-08-01T06:00:00Z";
  private static final int FIRST_SCREEN = 480;

  /** Three dates: 25 May, 28 May (moved from 27 May), 3 June. */
  private static final String THREE_DATES = "events/akmola/kokshe-chalk-drawings/";

  /**
   * Where the last of what one acts on ends. A title of more than three lines pushes it further
   * down; those lines do not count.
   */
  private static final String END_OF_ACTS =
      """
      () => {
        const parts = ['h1', '.act > .date .chip', '.act > .date .date__when', '.act > .date .date__place',
          '.keep > .button--strong', '.keep .share > summary'];
        const bottoms = parts.map(part => document.querySelector(part))
          .filter(e => e && e.getClientRects().length).map(e => e.getBoundingClientRect().bottom);
        const extra = (part, lines) => {
          const e = document.querySelector(part);
          const line = parseFloat(getComputedStyle(e).lineHeight);
          return Math.max(0, e.getBoundingClientRect().height - lines * Math.max(line, 26));
        };
        return Math.max(...bottoms) - extra('h1', 3);
      }
      """;

  private final URI root = FullCampaign.root();

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void whatOneActsOnStandsOnTheFirstScreenOfAPhone(String language) {
    Map<String, Object> far = new TreeMap<>();
    try (var visit = Browser.visit(360)) {
      visit.page().clock().setFixedTime(BEFORE);
      Set<String> events = new TreeSet<>(events(language));
      for (String status : List.of("moved", "postponed", "cancelled", "online-only")) {
        List<String> changed = changed(language, status);
        assertThat(changed).as(status).isNotEmpty();
        events.addAll(changed);
      }
      for (String path : events) {
        double end = number(visit.open(root, path).evaluate(END_OF_ACTS));
        if (end > FIRST_SCREEN) {
          far.put(path, end);
        }
      }
    }
    assertThat(far).isEmpty();
  }

  private static List<String> events(String language) {
    return Gallery.of(FullCampaign.site(), language).stream()
        .map(Gallery.Shown::path)
        .filter(path -> Kind.of(path) == Kind.EVENT)
        .toList();
  }

  /** All events whose next date has this status, by their pages. */
  private static List<String> changed(String language, String status) {
    return FullCampaign.site()
        .pages(Kind.EVENT)
        .filter(path -> path.startsWith(language + "/"))
        .filter(
            path -> !FullCampaign.site().page(path).select(".act > .status--" + status).isEmpty())
        .toList();
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-05-20T00:00:00Z, 25, 0",
    "2023-05-26T00:00:00Z, 28, 1",
    "2023-05-30T00:00:00Z, 3, 2",
    "2023-08-01T00:00:00Z, 3, 2"
  })
  void theNextDateLeadsAndPastOnesFold(String now, String day, int gone) {
    for (String language : List.of("kk", "ru")) {
      try (var visit = Browser.visit(360)) {
        visit.page().clock().setFixedTime(now);
        Page page = visit.open(root, language + "/" + THREE_DATES);
        assertThat(page.locator(".chip >> visible=true").first().locator("b").textContent())
            .isEqualTo(day);
        assertThat(page.locator(".act > .date").first().locator(".date__when").textContent())
            .containsPattern("\\b" + day + "\\h");
        assertThat(page.locator(".gone .date").count()).isEqualTo(gone);
        assertThat(page.locator(".gone > summary").isVisible()).isEqualTo(gone > 0);
        assertThat(visit.complaints()).isEmpty();
      }
    }
  }

  @Test
  void withoutScriptsEveryDateIsThereAndNoneIsCalledPast() {
    try (var visit = Browser.visit(360, wishes -> wishes.setJavaScriptEnabled(false))) {
      Page page = visit.open(root, "ru/" + THREE_DATES);
      assertThat(page.locator(".date >> visible=true").count()).isEqualTo(3);
      assertThat(page.isVisible(".gone")).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk/events/almaty/school-bag-fair/", "ru/events/national/childrens-day/"})
  void whatIsOverLeadsOnAndCannotBeAddedToACalendar(String path) {
    try (var visit = Browser.visit(360)) {
      visit.page().clock().setFixedTime(BEFORE);
      Page page = visit.open(root, path);
      assertThat(page.isVisible(".keep > .button--strong")).isTrue();
      assertThat(page.isVisible(".over")).isFalse();
      visit.page().clock().setFixedTime(AFTER);
      page.reload();
      page.click(".ways > summary");
      assertThat(page.locator("a[href$='.ics'], a[href*=TEMPLATE]").all())
          .isNotEmpty()
          .noneMatch(link -> link.isVisible());
      page.click(".over");
      assertThat(Kind.of(root.relativize(URI.create(page.url())).getPath()))
          .isIn(Kind.REGION, Kind.SCHEDULE);
    }
  }

  /** Days after the bake, which cannot know what is over by then. */
  @Test
  void threeOfThoseAroundAreShownThatAreNotOver() {
    int hidden = 0;
    try (var visit = Browser.visit(360)) {
      visit.page().clock().setFixedTime("2023-05-24T12:00:00Z");
      for (String path :
          FullCampaign.site()
              .pages(Kind.EVENT)
              .filter(one -> one.startsWith("kk/events/almaty/"))
              .toList()) {
        Page page = visit.open(root, path);
        var shown = page.locator(".spare .card >> visible=true");
        hidden += page.locator(".spare .card[data-past]").count();
        assertThat(shown.count()).as(path).isLessThanOrEqualTo(3);
        assertThat(page.locator(".spare .card[data-past] >> visible=true").count())
            .as(path)
            .isLessThanOrEqualTo(shown.count() == 1 ? 1 : 0);
      }
    }
    assertThat(hidden).isPositive();
  }

  @Test
  void aStatusStandsInPlaceOfTheDate() {
    for (String path : FullCampaign.site().pages(Kind.EVENT).toList()) {
      Element main = FullCampaign.site().page(path).expectFirst(".event");
      for (Element time : main.select(".date time")) {
        assertThat(main.select(".date time").eachText()).as(path).containsOnlyOnce(time.text());
      }
      assertThat(main.select(".status")).as(path).allMatch(one -> one.hasClass("date"));
    }
  }

  @Test
  void whatIsCancelledSaysNothingOfAdmissionAndOffersNoCalendar() {
    var cancelled =
        FullCampaign.site()
            .pages(Kind.EVENT)
            .map(path -> FullCampaign.site().page(path).expectFirst("main"))
            .filter(main -> !main.select(".act > .status--cancelled").isEmpty())
            .filter(main -> main.select("article[data-ends]").isEmpty())
            .toList();
    assertThat(cancelled)
        .isNotEmpty()
        .allSatisfy(
            main -> {
              assertThat(main.select(".event a[href$=.ics], .event .due")).isEmpty();
              assertThat(main.select(".facts").text())
                  .doesNotContain("Бесплатно")
                  .doesNotContain("Тегін");
            });
  }

  @Test
  void oneMapIsOfferedAtOnceAndTheRegionIsNamedOnceAsALink() {
    for (String path : FullCampaign.site().pages(Kind.EVENT).toList()) {
      Element main = FullCampaign.site().page(path).expectFirst("main");
      assertThat(main.select(".act > .date:first-child .date__place a:not([href*=igilik])").size())
          .as(path)
          .isLessThanOrEqualTo(2);
      assertThat(main.select(".act a[href^=geo:]")).as(path).isEmpty();
      assertThat(main.select(".date__place a[href*='/regions/'], .facts a[href*='/regions/']"))
          .as(path)
          .isEmpty();
    }
  }

  @Test
  void whatIsFullSaysSoInListsAndOnItsPageAndOffersNoForm() {
    var site = SecondCampaign.site();
    String full = site.data().languages().get(0).word("admission.full").orElseThrow();
    String code = site.data().languages().get(0).code();
    Element main = site.page(code + "/events/madinat-noor/tap-doctor/").expectFirst("main");
    assertThat(main.select(".facts").text()).contains(full);
    assertThat(main.select("a.due:not([href$=.ics])")).isEmpty();
    assertThat(site.page(code + "/regions/madinat-noor/").select("main li .tag").eachText())
        .contains(full);
  }

  @Test
  void onWideScreensTheActsStayInSightBesideTheText() {
    try (var visit = Browser.visit(1280)) {
      visit.page().clock().setFixedTime(BEFORE);
      for (String language : List.of("kk", "ru")) {
        for (String path : events(language)) {
          Page page = visit.open(root, path);
          assertThat(page.evaluate(BESIDE)).as(path).isEqualTo(true);
        }
      }
    }
  }

  private static final String BESIDE =
      """
      () => {
        const act = document.querySelector('.act'), head = document.querySelector('.event__head');
        const body = document.querySelector('.event__body');
        const a = act.getBoundingClientRect(), h = head.getBoundingClientRect(), b = body.getBoundingClientRect();
        return getComputedStyle(act).position === 'sticky' && a.left > h.right && Math.abs(a.top - h.top) < 4
          && b.top - h.bottom < 60;
      }
      """;
}
