package kz.igilik.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.igilik.colour.Theme;
import kz.igilik.model.Sites;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;
import kz.igilik.site.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppIconsTest {
  private static final String TOKENS = ":root { --paper: #fbfaf4; --band: #00afca; }";
  private static final String DISC =
      "<svg viewBox=\"0 0 9 9\"><circle cx=\"4\" cy=\"4\" r=\"4\"/></svg>";
  private static final String WORDS = "<svg viewBox=\"0 0 9 9\"><text y=\"9\">I</text></svg>";

  @TempDir Path source;
  private final Problems problems = new Problems();
  private final List<OutputFile> files = new ArrayList<>();

  @Test
  void iconsAndColoursAreThoseOfTheCampaign() throws IOException {
    App app = icons(DISC).publish(files);
    assertThat(app.theme()).isEqualTo("#00afca");
    assertThat(app.paper()).isEqualTo("#fbfaf4");
    assertThat(files)
        .extracting(OutputFile::path)
        .contains(app.small(), app.large(), app.maskable(), "apple-touch-icon.png");
    assertThat(files).allMatch(file -> file.bytes().length > 100);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void nothingIsDrawnBeforeItIsAskedFor() throws IOException {
    icons(WORDS).publish(files);
    assertThat(problems.sorted()).isEmpty();
    assertThat(files.get(0).bytes()).isEmpty();
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.ICON_NOT_DRAWN);
  }

  @Test
  void namesChangeWithTheDrawingAndTheColour() throws IOException {
    App app = icons(DISC).publish(files);
    assertThat(icons(DISC).publish(files)).isEqualTo(app);
    App other = icons(DISC, TOKENS.replace("00afca", "00586e")).publish(files);
    assertThat(other.maskable()).isNotEqualTo(app.maskable());
    assertThat(icons(WORDS).publish(files).small()).isNotEqualTo(app.small());
  }

  @Test
  void anIconThatCannotBeDrawnIsAProblemUnlessThereIsASimplerOne() throws IOException {
    icons(WORDS).check();
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.ICON_NOT_DRAWN);
    assertThat(problems.sorted().get(0).at()).hasToString("assets/mark.svg:1:24");
    Files.createDirectories(source.resolve("assets"));
    Files.writeString(source.resolve("assets/app-icon.svg"), DISC);
    icons(WORDS).check();
    assertThat(problems.sorted()).hasSize(1);
  }

  private AppIcons icons(String mark) throws IOException {
    return icons(mark, TOKENS);
  }

  private AppIcons icons(String mark, String tokens) throws IOException {
    Files.createDirectories(source.resolve("assets/css"));
    Files.writeString(source.resolve("assets/mark.svg"), mark);
    Files.writeString(source.resolve("assets/css/tokens.css"), tokens);
    var tree = new SourceTree(source);
    return AppIcons.of(Sites.with(), tree, Theme.of(tree, problems), problems);
  }
}
