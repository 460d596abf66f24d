package kz.igilik.colour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.igilik.model.Block;
import kz.igilik.model.Sites;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.site.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
  private static final List<Block> BLOCKS = Sites.with().blocks();

  private final Problems problems = new Problems();

  @TempDir Path folder;

  @Test
  void aCampaignWithoutColoursHasReadableOnes() throws IOException {
    assertThat(problems(Theme.of(new SourceTree(folder), problems))).isEmpty();
  }

  @Test
  void theShippedColoursCanBeRead() throws IOException {
    assertThat(problems(Theme.of(new SourceTree(Path.of("")), problems))).isEmpty();
  }

  @Test
  void threeColoursAreEnoughForAWholeSite() throws IOException {
    Theme theme = theme(":root { --band: #5a2a82; --sun: #ff7a00; --link: #5a2a82; }");
    assertThat(problems(theme)).isEmpty();
    assertThat(theme.css())
        .contains("--band: #5a2a82", "--s4: 1rem", "--ink: #", ".hue", "--font: system-ui")
        .doesNotContain("mix(", "contrast(");
    assertThat(theme.light("level-4")).as("made of the band").contains(new Rgb(0x5a, 0x2a, 0x82));
    assertThat(theme.dark("level-1")).isNotEqualTo(theme.light("level-1"));
  }

  /** Whatever colour a campaign has, what the program makes of it can be read. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "#000000", "#ffffff", "#ffd400", "#00afca", "#0033a0", "#d4003c", "#00843d", "#777777",
        "#ff7a00", "#c8a2c8"
      })
  void whatIsMadeOfABandCanBeRead(String band) throws IOException {
    assertThat(problems(theme(":root { --band: " + band + "; --sun: " + band + "; }"))).isEmpty();
  }

  @Test
  void theDarkSchemeMayBeNamedAlone() throws IOException {
    Theme theme =
        theme(
            "/* : { */ @media (prefers-color-scheme: dark) { :root { --paper: #000; } } .own { color: red }");
    assertThat(theme.dark("paper")).contains(Rgb.BLACK);
    assertThat(theme.light("paper"))
        .isEqualTo(Theme.of(new SourceTree(folder.resolve("none")), problems).light("paper"));
    assertThat(theme.css()).endsWith(".own { color: red }");
  }

  @Test
  void aSizeOfTheCampaignHoldsInEveryWindow() throws IOException {
    assertThat(theme(":root { --h1: 2rem; }").css())
        .containsOnlyOnce("--h1:")
        .contains("--h1: 2rem");
  }

  @Test
  void theNearestValueIsReadable() {
    Rgb pale = new Rgb(0xff, 0xe0, 0x80);
    Rgb nearest = pale.nearest(Rgb.WHITE, 4.5);
    assertThat(nearest.contrast(Rgb.WHITE)).isBetween(4.5, 4.6);
    Rgb ground = new Rgb(0x70, 0x70, 0x70);
    assertThat(new Rgb(0x80, 0x80, 0x80).nearest(ground, 4.5).contrast(ground)).isBetween(4.5, 4.7);
  }

  private Theme theme(String css) throws IOException {
    Path tokens = folder.resolve("assets/css/tokens.css");
    Files.createDirectories(tokens.getParent());
    Files.writeString(tokens, css);
    return Theme.of(new SourceTree(folder), problems);
  }

  private List<Problem> problems(Theme theme) {
    ContrastChecks.run(theme, BLOCKS, problems);
    return problems.sorted();
  }
}
