package kz.igilik.whole;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pictures of every kind of page, to be looked at: {@code mvn -q test -Dtest=Screenshots} writes
 * them to {@code target/screenshots/<moment>}, as {@code region-kk-360-dark.png}. Not part of the
 * tests: whether a page looks right, no machine can tell. Properties take a part of them:
 *
 * <ul>
 *   <li>{@code -Dkinds=home,region} pages whose names begin so
 *   <li>{@code -Dlanguages=kk,ru}
 *   <li>{@code -Dwidths=320,360,768,1280}
 *   <li>{@code -Dlooks=light,dark,large,print}: large is text of twice the size, print each sheet
 *       of paper
 *   <li>{@code -Dmoments=2023-05-01,2023-05-27,2026-11-28}: noon of these days, for bake and reader
 *   <li>{@code -Dcampaign=.}: this campaign instead of the one for tests
 * </ul>
 */
class Screenshots {
  private static final int DPI = 80;

  /** What is further down is laid out and loaded by browsers only when one comes near it. */
  private static final String ALL_OF_IT =
      """
      () => (document.querySelectorAll('.day').forEach(day => day.style.contentVisibility = 'visible'),
      Promise.all([...document.images].map(image => {
        image.loading = 'eager';
        return image.decode().catch(() => image.alt);
      })))
      """;

  private static final Path FOLDER = Path.of("target", "screenshots");
  private static final List<String> KINDS = asked("kinds", "");
  private static final List<String> WIDTHS = asked("widths", "320,360,768,1280");
  private static final List<String> LANGUAGES = asked("languages", "kk,ru");
  private static final List<String> LOOKS = asked("looks", "light,dark,large,print");
  private static final List<String> MOMENTS = asked("moments", "2023-05-01,2023-05-27,2026-11-28");

  static Stream<String> moments() {
    return MOMENTS.stream();
  }

  @ParameterizedTest
  @MethodSource("moments")
  void ofEveryKindOfPage(String day) throws IOException {
    Instant noon = LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    var site = new Served(Screenshots::source, noon);
    Path folder = Files.createDirectories(FOLDER.resolve(day));
    for (String look : LOOKS) {
      for (String width : look.equals("print") ? List.of("1280") : WIDTHS) {
        try (var visit = Browser.visit(Integer.parseInt(width), wishes -> in(look, wishes))) {
          visit.page().clock().setFixedTime(noon.toString());
          for (Shot shot : shots(site.site())) {
            Page page = visit.open(site.root(), shot.path());
            page.evaluate(ALL_OF_IT);
            take(page, look, folder.resolve(String.join("-", shot.name(), width, look)));
          }
        }
      }
    }
  }

  /** A page and the beginning of its picture's name. */
  private record Shot(String name, String path) {}

  private static List<Shot> shots(WholeSite site) {
    List<Shot> shots = new ArrayList<>();
    for (String language : LANGUAGES) {
      Gallery.of(site, language).stream()
          .filter(one -> KINDS.isEmpty() || KINDS.stream().anyMatch(one.name()::startsWith))
          .forEach(one -> shots.add(new Shot(one.name() + "-" + language, one.path())));
    }
    return shots;
  }

  private static com.microsoft.playwright.Browser.NewContextOptions in(
      String look, com.microsoft.playwright.Browser.NewContextOptions wishes) {
    return wishes.setColorScheme(look.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT);
  }

  private static void take(Page page, String look, Path file) throws IOException {
    if (look.equals("print")) {
      sheets(page, file);
      return;
    }
    if (look.equals("large")) {
      LargeText.enlarge(page, 200);
    }
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(file.resolveSibling(file.getFileName() + ".png")));
  }

  private static void sheets(Page page, Path file) throws IOException {
    byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      for (int sheet = 0; sheet < document.getNumberOfPages(); sheet++) {
        File target = new File(file + "-" + (sheet + 1) + ".png");
        ImageIO.write(renderer.renderImageWithDPI(sheet, DPI), "png", target);
      }
    }
  }

  private static Path source() {
    String campaign = System.getProperty("campaign", "");
    return campaign.isEmpty() ? FullCampaign.SOURCE : Path.of(campaign).toAbsolutePath();
  }

  private static List<String> asked(String name, String usual) {
    return Stream.of(System.getProperty(name, usual).toLowerCase(Locale.ROOT).split(","))
        .filter(one -> !one.isBlank())
        .toList();
  }
}
