package kz.igilik.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kz.igilik.font.Fonts.Weight;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.site.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {
  private static final String KAZAKH =
      "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя";
  private static final Path ARABIC = Path.of("src/test/sites/good/second-campaign/site");

  private final Problems problems = new Problems();

  @TempDir Path folder;

  @Test
  void theFontThatComesWithTheProgramHasEachLetterOfKazakh() throws IOException {
    Fonts fonts = Fonts.of(new SourceTree(folder), List.of("kk"), problems);

    assertThat(fonts.missing("kk", KAZAKH + "«№»–—…₸ 0123456789")).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void namesTheFirstLetterThatIsMissingAndNotWhatNobodySees() throws IOException {
    Fonts fonts = Fonts.of(new SourceTree(folder), List.of("kk"), problems);

    assertThat(fonts.missing("kk", "Бала\u00AD\u200Fлар ☀ 中")).contains((int) '☀');
    assertThat(fonts.missing("kk", "😀")).contains(0x1F600);
  }

  @Test
  void aLanguageMayBringItsOwnFontAndKeepsTheCommonOne() throws IOException {
    Fonts fonts = Fonts.of(new SourceTree(ARABIC), List.of("ar", "en"), problems);

    assertThat(fonts.missing("ar", "ماء نظيف Қ")).isEmpty();
    assertThat(fonts.missing("en", "ماء")).contains((int) 'م');
    assertThat(fonts.of("ar", Weight.BOLD))
        .extracting(FontFile::path)
        .containsExactly("assets/fonts/card-ar-bold.ttf", "assets/fonts/card-bold.ttf");
  }

  @Test
  void whatIsNoFontIsAProblemAndNeverAnException() throws IOException {
    byte[] font = Files.readAllBytes(Path.of("assets/fonts/card-bold.ttf"));
    Path file = folder.resolve("assets/fonts/card-kk-bold.ttf");
    Files.createDirectories(file.getParent());
    for (int size = 0; size < 2_000; size += 97) {
      Files.write(file, Arrays.copyOf(font, size));
      var found = new Problems();
      Fonts.of(new SourceTree(folder), List.of("kk"), found);
      assertThat(found.sorted()).extracting(Problem::code).containsExactly(Code.FONT_BROKEN);
    }
  }
}
