package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Each release can be taken along as a PDF file that screen readers can read. */
class ReleasePdfIT {
  private static final WholeSite SITE = FullCampaign.site();

  @BeforeAll
  static void startTheJudge() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static List<String> files() {
    return SITE.files().keySet().stream()
        .filter(path -> path.matches("[a-z]+/press/.*\\.pdf"))
        .toList();
  }

  @Test
  void eachReleaseHasOneInEachLanguage() {
    assertThat(files())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            SITE.languages().stream().flatMap(ReleasePdfIT::ofReleases).toList());
  }

  private static Stream<String> ofReleases(String language) {
    return SITE.data().articles("press").stream()
        .map(release -> language + "/press/" + release.id() + ".pdf");
  }

  @ParameterizedTest
  @MethodSource("files")
  void itIsAccessible(String file) throws Exception {
    var bytes = new ByteArrayInputStream(SITE.bytes(file));
    try (var parser = Foundries.defaultInstance().createParser(bytes, PDFAFlavour.PDFUA_1);
        var judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      var verdict = judge.validate(parser);
      assertThat(verdict.getTestAssertions()).isEmpty();
      assertThat(verdict.isCompliant()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void itSaysWhatThePageSays(String file) throws Exception {
    Document page = SITE.page(file.replace(".pdf", "/"));
    try (PDDocument document = Loader.loadPDF(SITE.bytes(file))) {
      var reader = new PDFTextStripper();
      reader.setSortByPosition(true);
      String text = words(reader.getText(document));
      assertThat(text).contains(words(page.select("h1").text()));
      for (Element paragraph : page.select(".prose p, .prose li")) {
        assertThat(text).contains(words(paragraph.text()));
      }
      assertThat(text).contains(words(page.select("article > .notice").first().ownText()));
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(file.substring(0, 2));
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(page.title());
      assertThat(document.getDocumentInformation().getSubject())
          .isEqualTo(page.select("meta[name=description]").attr("content"));
    }
  }

  /** Another machine has not our fonts, and none has letters to spare. */
  @ParameterizedTest
  @MethodSource("files")
  void itCarriesTheLettersThatItUses(String file) throws Exception {
    try (PDDocument document = Loader.loadPDF(SITE.bytes(file))) {
      for (var sheet : document.getPages()) {
        var resources = sheet.getResources();
        assertThat(resources.getFontNames()).isNotEmpty();
        for (var name :
            StreamSupport.stream(resources.getFontNames().spliterator(), false).toList()) {
          assertThat(resources.getFont(name).isEmbedded()).isTrue();
          assertThat(resources.getFont(name).getName()).matches("[A-Z]{6}\\+NotoSans.*");
        }
      }
    }
    assertThat(SITE.bytes(file).length).isLessThan(60_000);
  }

  @ParameterizedTest
  @MethodSource("files")
  void thePageSaysKindAndSize(String file) {
    Element link = SITE.page(file.replace(".pdf", "/")).select("a[type=application/pdf]").first();
    assertThat(link.attr("href")).endsWith(file);
    assertThat(link.text()).endsWith("PDF, " + (SITE.bytes(file).length + 1023) / 1024 + " КБ");
  }

  /** Its links are followed from any place. */
  @ParameterizedTest
  @MethodSource("files")
  void itsLinksAreWhole(String file) throws Exception {
    try (PDDocument document = Loader.loadPDF(SITE.bytes(file))) {
      for (var sheet : document.getPages()) {
        for (var note : sheet.getAnnotations()) {
          assertThat(note.getCOSObject().toString())
              .doesNotContain("COSString{../")
              .doesNotContain("COSString{/");
        }
      }
    }
  }

  private static String words(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").replace("- ", "-").strip();
  }
}
