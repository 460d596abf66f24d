package kz.igilik.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.ProblemPrinter;
import kz.igilik.problem.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every mistake an editor can make, with the exact text the editor sees. {@code -Dgolden=update}
 * rewrites the texts.
 */
class BadSitesTest {
  /**
   * Output and templates have tests of their own; the others need files that do not belong into a
   * repository.
   */
  private static final Set<Code> TESTED_ELSEWHERE =
      EnumSet.of(
          Code.PICTURE_BROKEN,
          Code.PICTURE_TOO_LARGE,
          Code.PICTURE_TOO_HEAVY,
          Code.FILE_TOO_LARGE,
          Code.FILE_TOO_MANY,
          Code.FOLDER_TOO_DEEP,
          Code.FILE_OUTSIDE,
          Code.FILE_SPECIAL,
          Code.DOCUMENT_TOO_LARGE,
          Code.VIDEO_TOO_LARGE,
          Code.TEMPLATE_BROKEN,
          Code.TEMPLATE_MISSING,
          Code.TEMPLATE_ENDLESS,
          Code.SETTINGS_BROKEN,
          Code.STYLE_BROKEN,
          Code.PAGE_EMPTY,
          Code.PAGE_TOO_LARGE,
          Code.ADDRESS_TOO_MANY,
          Code.CALENDAR_TOO_LARGE,
          Code.PAGE_LOADS_FOREIGN,
          Code.PAGE_LINK_BROKEN,
          Code.PAGE_ADDRESS_UNKNOWN,
          Code.PAGE_ANCHOR_BROKEN,
          Code.LINK_PLACE_MISSING, // of finished pages: TextLinksTest
          Code.COLOUR_UNREADABLE,
          Code.CARDS_NOT_DRAWN,
          Code.SHEET_UNREADABLE, // of igilik import: ImportTest
          Code.SHEET_ENCODING,
          Code.SHEET_LETTERS_LOST,
          Code.SHEET_COLUMN_UNKNOWN,
          Code.SHEET_ROW_NAMELESS,
          Code.SHEET_ROW_TWICE,
          Code.SHEET_DATE_UNCLEAR,
          Code.SHEET_BY_HAND,
          Code.OUTPUT_IN_SOURCES,
          Code.OUTPUT_NOT_OURS,
          Code.OUTPUT_BUSY);

  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  @TempDir Path scratch;

  @TestFactory
  Stream<DynamicTest> badSites() throws IOException {
    return BadSite.all().stream()
        .map(site -> dynamicTest(site.name(), () -> saysWhatIsExpected(site)));
  }

  private void saysWhatIsExpected(BadSite site) throws IOException {
    for (String language : Texts.languages()) {
      Path expected = site.expected(language);
      if (!language.equals("en") && !Files.exists(expected)) {
        continue;
      }
      String found = site.problems(Files.createTempDirectory(scratch, site.name()), language);
      if (UPDATE) {
        Files.writeString(expected, found);
      }
      assertThat(expected).hasContent(found);
      assertThat(found).contains("[" + codeOf(site).written() + "]");
      assertThat(found).as("a list with nothing in it").doesNotContain(": \n");
    }
  }

  @Test
  void theCampaignTheyAreMadeFromIsSound() throws IOException {
    BadSite.copyBase(scratch);
    List<Problem> problems = BadSite.check(scratch).sorted();
    assertThat(new ProblemPrinter(scratch, "en", false).text(problems)).isEmpty();
  }

  @Test
  void everyCodeHasABadSite() throws IOException {
    List<Code> shown = BadSite.all().stream().map(BadSitesTest::codeOf).toList();
    assertThat(EnumSet.complementOf(EnumSet.copyOf(TESTED_ELSEWHERE)))
        .allSatisfy(code -> assertThat(shown).contains(code));
  }

  /** The code a site is named after; one with several faces has several sites. */
  private static Code codeOf(BadSite site) {
    return Arrays.stream(Code.values())
        .filter(code -> (site.name() + "-").startsWith(code.written() + "-"))
        .max(Comparator.comparingInt(code -> code.name().length()))
        .orElseThrow(() -> new AssertionError("no code is named like " + site.name()));
  }
}
