package kz.igilik.whole;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pictures of every kind of page, to be looked at: {@code mvn -q test -Dtest=Screenshots} writes
 * them to {@code target/screenshots}, as {@code region-kk-360-dark.png}. Not part of the tests:
 * whether a page looks right, no machine can tell.
 */
class Screenshots {
  private static final Path FOLDER = Path.of("target", "screenshots");
  private static final List<Integer> WIDTHS = List.of(360, 1280);

  @ParameterizedTest
  @CsvSource({"kk, LIGHT", "kk, DARK", "ru, LIGHT", "ru, DARK"})
  void ofEveryKindOfPage(String language, ColorScheme scheme) {
    List<Gallery.Shown> gallery = Gallery.of(FullCampaign.site(), language);
    for (int width : WIDTHS) {
      try (var visit = Browser.visit(width, wishes -> wishes.setColorScheme(scheme))) {
        visit.page().clock().setFixedTime("2023-05-24T12:00:00Z"); // some are over, most are not
        for (var shown : gallery) {
          visit.open(FullCampaign.root(), shown.path());
          String name =
              String.join(
                  "-",
                  shown.name(),
                  language,
                  Integer.toString(width),
                  scheme.name().toLowerCase(Locale.ROOT));
          picture(visit.page(), name);
        }
      }
    }
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(name + ".png")));
  }
}
