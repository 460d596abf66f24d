package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.CopiedCampaign;
import kz.igilik.preview.ChangeOutcome;
import kz.igilik.preview.PreviewOptions;
import kz.igilik.preview.PreviewServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages have no barrier in any state that readers bring them into. */
class StatesIT {
  private static final String DURING = "2023-06-10T12:00:00Z";

  /**
   * A page brought into a state.
   *
   * @param name for people
   */
  record State(String name, String path, int width, Consumer<Page> change) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<State> states() {
    return Stream.of(
        new State("menu open", "kk/regions/almaty/", 320, page -> page.click(".menu summary")),
        new State("filter open", "ru/schedule/", 320, page -> page.click(".filter > summary")),
        new State(
            "filter used",
            "kk/schedule/",
            1280,
            page -> {
              page.click(".filter > summary");
              page.selectOption("select[name=region]", "almaty");
            }),
        new State(
            "filter without answers",
            "ru/schedule/?when=2023-06-01&status=online-only&region=abai",
            320,
            page -> page.waitForSelector(".chosen button >> visible=true")),
        new State("past days open", "kk/schedule/", 320, page -> page.click(".gone > summary")),
        new State(
            "search with answers",
            "ru/search/?q=спорт",
            320,
            page -> page.waitForSelector(".found a")),
        new State(
            "search without answers",
            "kk/search/?q=ъъъ",
            320,
            page ->
                page.waitForFunction("() => document.querySelector('[role=status]').textContent")),
        new State("events that are over", "ru/regions/almaty/", 320, page -> {}),
        new State("a helpline led to", "ru/helplines/#family-111", 320, page -> {}));
  }

  @ParameterizedTest
  @MethodSource("states")
  void noStateHasABarrier(State state) {
    try (var visit = Browser.visit(state.width())) {
      visit.page().clock().setFixedTime(DURING);
      Page page = visit.open(FullCampaign.root(), state.path());
      state.change().accept(page);
      assertThat(Audit.obstacles(page)).isEmpty();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  /** Editors, too, may not see well: the preview of sources with a mistake. */
  @Test
  void theProblemsOfAPreviewHaveNoBarrier(@TempDir Path temp) throws Exception {
    var campaign = CopiedCampaign.into(temp.resolve("campaign"));
    String event = Files.readString(campaign.event());
    Files.writeString(campaign.event(), event + "\ncolour: blue\n");
    var bakes = new LinkedBlockingQueue<ChangeOutcome>();
    var options =
        new PreviewOptions(
            campaign.folder(), 0, Optional.of(Instant.parse("2026-10-01T08:00:00Z")), "ru");
    try (var server = PreviewServer.start(options, bakes::add);
        var visit = Browser.visit(320)) {
      assertThat(bakes.poll(60, TimeUnit.SECONDS)).matches(bake -> !bake.succeeded());
      Page page =
          visit.open(URI.create("http://127.0.0.1:" + server.address().getPort() + "/"), "");
      assertThat(page.textContent("body")).contains("colour");
      assertThat(Audit.obstacles(page)).isEmpty();
    }
  }

  /** In forced colours, anything said by colour alone would be lost. */
  @ParameterizedTest
  @ValueSource(
      strings = {"kk/", "ru/schedule/", "ru/regions/almaty/", "kk/helplines/", "ru/search/"})
  void forcedColoursHaveNoBarrier(String path) {
    try (var visit = Browser.visit(320, wishes -> wishes.setForcedColors(ForcedColors.ACTIVE))) {
      Page page = visit.open(FullCampaign.root(), path);
      assertThat(Audit.obstacles(page)).isEmpty();
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
          .isEqualTo("solid");
      assertThat((boolean) page.evaluate(EDGES)).isTrue();
    }
  }

  /** Cards, fields and buttons have borders, because all backgrounds are the same. */
  private static final String EDGES =
      """
      () => [...document.querySelectorAll('.card, .line, .help-button, .button, input, select')]
        .filter(e => e.checkVisibility())
        .every(e => ['Top', 'Left'].some(side => {
          const style = getComputedStyle(e);
          return style['border' + side + 'Style'] !== 'none' && parseFloat(style['border' + side + 'Width']) > 0;
        }))
      """;

  /** How full a day or a region is, the menu's three bars, and the figure in the sun. */
  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void forcedColoursKeepWhatIsDrawn(String scheme) {
    try (var visit =
        Browser.visit(
            360,
            wishes ->
                wishes
                    .setForcedColors(ForcedColors.ACTIVE)
                    .setColorScheme(ColorScheme.valueOf(scheme.toUpperCase(Locale.ROOT))))) {
      Page home = visit.open(FullCampaign.root(), "kk/");
      assertThat(home.evaluate(DIFFERENT, List.of(".key i", "", "backgroundColor")))
          .isEqualTo(home.querySelectorAll(".key i").size());
      assertThat((int) home.evaluate(DIFFERENT, List.of(".ribbon a", "::after", "width")))
          .isGreaterThan(2);
      assertThat(home.evaluate(ADJUSTED, List.of(".menu summary", "::before"))).isEqualTo("none");
      assertThat(home.evaluate(ADJUSTED, List.of(".ribbon .high a", ""))).isEqualTo("none");
      assertThat(home.evaluate(ADJUSTED, List.of(".ribbon a", ""))).isEqualTo("auto"); // control
    }
  }

  private static final String DIFFERENT =
      """
      ([selector, part, property]) => new Set([...document.querySelectorAll(selector)]
        .map(e => getComputedStyle(e, part)[property])).size
      """;

  private static final String ADJUSTED =
      "([selector, part]) => getComputedStyle(document.querySelector(selector), part).forcedColorAdjust";

  @Test
  void nothingMovesWithReducedMotion() {
    try (var visit = Browser.visit(1280, wishes -> wishes.setReducedMotion(ReducedMotion.REDUCE))) {
      for (var shown : Gallery.of(FullCampaign.site(), "kk")) {
        Page page = visit.open(FullCampaign.root(), shown.path());
        assertThat((int) page.evaluate(MOVING)).as(shown.path()).isZero();
      }
    }
  }

  private static final String MOVING =
      """
      () => [document.documentElement, ...document.querySelectorAll('body *')].filter(e => {
        const style = getComputedStyle(e);
        return style.transitionDuration !== '0s' || style.animationName !== 'none' || style.scrollBehavior === 'smooth';
      }).length
      """;

  // ---- paper

  @ParameterizedTest
  @ValueSource(strings = {"kk/schedule/", "ru/regions/almaty/", "kk/helplines/"})
  void paperHoldsEverythingButTheWaysAround(String path) {
    try (var visit = Browser.visit(360)) {
      visit.page().clock().setFixedTime("2023-05-01T00:00:00Z");
      Paper paper = Paper.of(visit.open(FullCampaign.root(), path));
      var written = FullCampaign.site().page(path);
      assertThat(written.select("main h1, main .card h3, main .line h3").eachText())
          .isNotEmpty()
          .allMatch(paper::says);
      assertThat(written.select(".menu summary, .skip, .exit").eachText())
          .isNotEmpty()
          .noneMatch(paper::says);
    }
  }
}
