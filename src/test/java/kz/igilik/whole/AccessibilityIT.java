package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every kind of page, in every language, can be used by everyone: WCAG 2.2 AA, as far as a machine
 * can tell.
 */
class AccessibilityIT {
  private static final List<String> LANGUAGES = List.of("kk", "ru");
  private static final String TWICE_THE_TEXT = "html { font-size: 200% }";

  /** The audits and the pictures to look at are of every kind. */
  @Test
  void noKindOfPageIsForgotten() {
    assertThat(Gallery.of(FullCampaign.site(), "kk"))
        .extracting(shown -> Kind.of(shown.path()))
        .contains(Kind.values());
  }

  @ParameterizedTest
  @CsvSource({"320, LIGHT", "320, DARK", "1280, LIGHT", "1280, DARK"})
  void nothingKeepsAnyoneOut(int width, ColorScheme scheme) {
    assertThat(complaints(width, scheme, Audit::obstacles)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {640, 1280})
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

  private static List<String> complaints(
      int width, ColorScheme scheme, Function<Page, List<String>> audit) {
    List<String> found = new ArrayList<>();
    URI root = FullCampaign.root();
    try (var visit = Browser.visit(width, wishes -> wishes.setColorScheme(scheme))) {
      LANGUAGES.stream()
          .flatMap(language -> Gallery.of(FullCampaign.site(), language).stream())
          .distinct()
          .forEach(
              shown ->
                  audit
                      .apply(visit.open(root, shown.path()))
                      .forEach(line -> found.add(shown.path() + ": " + line)));
    }
    return found;
  }
}
