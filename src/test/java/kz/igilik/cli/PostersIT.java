package kz.igilik.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.BaseCampaign;
import kz.igilik.whole.Browser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Posters become PDF files, as a library reads them that did not write them. */
class PostersIT {
  private static final String WEEK = "2023-05-15";
  private static final float MILLIMETRE = 72 / 25.4f;

  @TempDir static Path folder;

  private static Path site;

  @BeforeAll
  static void aBakedSite() throws IOException {
    Browser.visit(360).close(); // says so if there is no browser
    Path source = BaseCampaign.into(folder.resolve("source")).folder();
    site = folder.resolve("site");
    assertThat(
            Run.of("bake", "--source", source.toString(), "--output", site.toString()).exitCode())
        .isZero();
  }

  @Test
  void everyLanguageAndPaperIsASheetOfItsOwn() throws IOException {
    Path output = folder.resolve("posters");
    Run run = run(output, "--week", WEEK);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Posters: 12 files");
    assertThat(files(output)).hasSize(12);
    for (String language : List.of("kk", "ru", "all")) {
      for (String paper : List.of("a4", "a3", "a4-black", "a3-black")) {
        Path file = output.resolve("almaty/" + String.join("-", WEEK, language, paper) + ".pdf");
        assertSheet(file, language, paper);
      }
    }
  }

  private static void assertSheet(Path file, String language, String paper) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).as(file.toString()).isOne();
      float width = document.getPage(0).getMediaBox().getWidth() / MILLIMETRE;
      assertThat(width).isCloseTo(paper.startsWith("a4") ? 210 : 297, within(0.5f));
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(text.contains("Отбасылық эстафета")).isEqualTo(!language.equals("ru"));
      assertThat(text.contains("Семейная эстафета")).isEqualTo(!language.equals("kk"));
      BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, 20);
      assertThat(isGrey(picture)).as(file.toString()).isEqualTo(paper.endsWith("black"));
    }
  }

  private static boolean isGrey(BufferedImage picture) {
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int rgb = picture.getRGB(x, y);
        int red = rgb >> 16 & 255;
        int green = rgb >> 8 & 255;
        int blue = rgb & 255;
        if (Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > 12) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void onlyWhatIsAskedForIsPrinted() throws IOException {
    Path output = folder.resolve("one");
    assertThat(run(output, "--week", WEEK, "--region", "almaty", "--paper", "a3-black").exitCode())
        .isZero();
    assertThat(files(output))
        .hasSize(3)
        .allMatch(file -> file.getFileName().toString().endsWith("-a3-black.pdf"));
  }

  @Test
  void whatIsNotThereIsSaid() throws IOException {
    Run none = run(folder.resolve("none"), "--region", "atlantis");
    assertThat(none.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(none.err()).contains("no such posters", "region and week");
    Run paper = run(folder.resolve("none"), "--paper", "a5");
    assertThat(paper.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(paper.err()).contains("\"a5\"", "a3-black");
    Run broken = run(folder.resolve("none"), "--week", WEEK, "--browser", "/bin/false");
    assertThat(broken.exitCode()).isEqualTo(ExitCode.MACHINE_FAILED);
    assertThat(broken.err()).contains("/bin/false", "did not print", "--browser");
    assertThat(files(folder.resolve("none"))).isEmpty();
  }

  private static Run run(Path output, String... more) {
    return Run.of(
        Stream.concat(
                Stream.of("posters", "--site", site.toString(), "--output", output.toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static List<Path> files(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
