package kz.igilik.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;
import kz.igilik.site.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppIconsTest {
  private static final String STYLE = ":root{--paper:#fbfaf4;--band:#00afca}";
  private static final String DISC =
      "<svg viewBox=\"0 0 9 9\"><circle cx=\"4\" cy=\"4\" r=\"4\"/></svg>";
  private static final String CURVE = "<svg viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>";

  @TempDir Path source;
  private final Problems problems = new Problems();
  private final List<OutputFile> files = new ArrayList<>();

  @Test
  void iconsAndColoursAreThoseOfTheCampaign() throws IOException {
    App app = publish(DISC).orElseThrow();
    assertThat(app.theme()).isEqualTo("#00afca");
    assertThat(app.paper()).isEqualTo("#fbfaf4");
    assertThat(files)
        .extracting(OutputFile::path)
        .contains(app.small(), app.large(), app.maskable(), "apple-touch-icon.png");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void anIconThatCannotBeDrawnIsAProblemUnlessThereIsASimplerOne() throws IOException {
    assertThat(publish(CURVE)).isEmpty();
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.ICON_NOT_DRAWN);
    Files.createDirectories(source.resolve("assets"));
    Files.writeString(source.resolve("assets/app-icon.svg"), DISC);
    assertThat(publish(CURVE)).isPresent();
  }

  private Optional<App> publish(String favicon) throws IOException {
    return new AppIcons(new SourceTree(source), problems)
        .publish(favicon.getBytes(StandardCharsets.UTF_8), STYLE, files);
  }
}
