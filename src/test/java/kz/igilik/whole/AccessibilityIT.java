package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page, in every language, can be used by everyone: WCAG 2.2 AA, as far as a machine
 * can tell. With {@code -Daccessibility=update} the campaign of this repository is audited instead,
 * and the results are written into its statement on accessibility.
 */
class AccessibilityIT {
  private static final boolean UPDATE = "update".equals(System.getProperty("accessibility"));
  private static final Path REPOSITORY = Path.of("").toAbsolutePath();
  private static final Path STATEMENT = REPOSITORY.resolve("data/accessibility.yaml");
  private static final Served SITE = UPDATE ? new Served(() -> REPOSITORY) : FullCampaign.served();
  private static final List<Integer> WIDTHS = List.of(320, 1280);
  private static final List<Integer> ENLARGED = List.of(640, 1280);
  private static final Map<Look, AuditResults> AUDITS = new ConcurrentHashMap<>();
  private static final String TWICE_THE_TEXT = "html { font-size: 200% }";

  /** The gallery, which audits and screenshots use, has a page of every kind. */
  @Test
  void noKindOfPageIsForgotten() {
    assertThat(Gallery.of(SITE.site(), "kk"))
        .extracting(shown -> Kind.of(shown.path()))
        .containsAll(kinds());
  }

  /** All; of this repository's campaign those that it has, for nothing of it may be gone. */
  private static List<Kind> kinds() {
    return Stream.of(Kind.values())
        .filter(kind -> !UPDATE || SITE.site().pages(kind).findAny().isPresent())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void noPageHasABarrier(Look look) {
    assertThat(audit(look).found()).isEmpty();
  }

  /** Control: the audit does find faults. */
  @Test
  void theAuditFindsBarriers() {
    try (Browser.Visit visit = Browser.visit(320)) {
      Page page = visit.open(SecondCampaign.root(), "en/privacy/");
      assertThat(Audit.obstacles(page)).isEmpty();
      page.evaluate(
          "() => document.querySelector('main').insertAdjacentHTML('beforeend',"
              + " '<img src=\"/assets/none.png\"><p id=\"wide\">wide</p><button>a</button>')");
      Browser.addStyle(
          page, "#wide { min-width: 900px } button { all: unset; display: block; width: 9px }");
      assertThat(Audit.obstacles(page))
          .anyMatch(line -> line.startsWith("image-alt at "))
          .anyMatch(line -> line.startsWith("wider than the window at "))
          .anyMatch(line -> line.startsWith("small target: <button>"));
    }
  }

  /** What a statement on accessibility shows: date, tools, and what was found on each kind. */
  @Test
  void whatIsFoundIsWrittenDown() throws IOException {
    var all = new AuditResults();
    looks().forEach(look -> audit(look).addTo(all));
    String written =
        all.written(
            LocalDate.now(ZoneOffset.UTC),
            Audit.tool(),
            Browser.nameAndVersion(),
            WIDTHS,
            ENLARGED);
    Files.writeString(Path.of("target", "accessibility-results.yaml"), written);
    if (UPDATE) {
      Files.writeString(STATEMENT, AuditResults.into(Files.readString(STATEMENT), written));
    }
    assertThat(AuditResults.kindsIn(written.lines().toList()))
        .hasSameSizeAs(kinds())
        .allMatch(line -> line.endsWith(" found: 0}"));
  }

  /** WCAG 2.5.5 (enhanced) for the main actions: fingers tremble when it matters. */
  @Test
  void mainActionsAreLargeEnoughForAnyFinger() {
    assertThat(complaints(360, ColorScheme.LIGHT, Audit::smallActions)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("ENLARGED")
  void textTwiceAsLargeStillFits(int width) {
    assertThat(
            complaints(
                width,
                ColorScheme.LIGHT,
                page -> {
                  Browser.addStyle(page, TWICE_THE_TEXT);
                  return Audit.overflow(page);
                }))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"320, DARK", "1280, LIGHT"})
  void anotherCampaignReadsFromRightToLeft(int width, ColorScheme scheme) {
    List<String> found = new ArrayList<>();
    try (var visit = Browser.visit(width, wishes -> wishes.setColorScheme(scheme))) {
      for (var shown : Gallery.of(SecondCampaign.site(), "ar")) {
        Page page = visit.open(SecondCampaign.root(), shown.path());
        if (shown.path().startsWith("ar/")) {
          assertThat(page.getAttribute("html", "dir")).isEqualTo("rtl");
        }
        Audit.obstacles(page).forEach(line -> found.add(shown.path() + ": " + line));
      }
    }
    assertThat(found).isEmpty();
  }

  /** A window width and a colour scheme in which pages are audited. */
  record Look(int width, ColorScheme scheme) {}

  static List<Look> looks() {
    return WIDTHS.stream()
        .flatMap(
            width ->
                Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                    .map(scheme -> new Look(width, scheme)))
        .toList();
  }

  /** Audits are slow, so each is run once and kept. */
  private static AuditResults audit(Look look) {
    return AUDITS.computeIfAbsent(
        look,
        one -> {
          var results = new AuditResults();
          visit(one, (path, page) -> results.add(path, Audit.obstacles(page)));
          return results;
        });
  }

  private static List<String> complaints(
      int width, ColorScheme scheme, Function<Page, List<String>> audit) {
    List<String> found = new ArrayList<>();
    visit(
        new Look(width, scheme),
        (path, page) -> audit.apply(page).forEach(line -> found.add(path + ": " + line)));
    return found;
  }

  private static void visit(Look look, BiConsumer<String, Page> seen) {
    URI root = SITE.root();
    try (var visit = Browser.visit(look.width(), wishes -> wishes.setColorScheme(look.scheme()))) {
      SITE.site().languages().stream()
          .flatMap(language -> Gallery.of(SITE.site(), language).stream())
          .map(Gallery.Shown::path)
          .distinct()
          .forEach(path -> seen.accept(path, visit.open(root, path)));
    }
  }
}
