package kz.igilik.formats.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.igilik.colour.Theme;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.site.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColoursTest {
  private final Problems problems = new Problems();

  @TempDir Path folder;

  @Test
  void takesTheLightColoursOfTheStyle() throws IOException {
    Colours colours = Colours.of(Theme.of(new SourceTree(Path.of("")), problems));

    assertThat(colours.tokens())
        .containsEntry("paper", 0xfbfaf4)
        .containsEntry("surface", 0xffffff);
    assertThat(problems.sorted()).isEmpty();
  }

  /** Values of CSS Color 4 for {@code oklch(0.48 0.11 h)}, as Chromium 156 paints them. */
  @Test
  void huesBecomeWhatBrowsersPaint() throws IOException {
    Colours colours = Colours.of(Theme.of(new SourceTree(Path.of("")), problems));

    assertThat(hue(colours, 25)).isEqualTo(0x92413d);
    assertThat(hue(colours, 140)).isEqualTo(0x386c2d);
    assertThat(hue(colours, 275)).isEqualTo(0x4c579b);
  }

  @Test
  void aColourInAnotherFormIsAProblem() throws IOException {
    Path tokens = folder.resolve("assets/css/tokens.css");
    Files.createDirectories(tokens.getParent());
    String style = Files.readString(Path.of("assets/css/tokens.css"));
    Files.writeString(tokens, style.replace("--band: #00afca;", "--band: oklch(.6 .1 200);"));

    Colours.of(Theme.of(new SourceTree(folder), problems));

    assertThat(problems.sorted())
        .extracting(Problem::code, problem -> problem.values().get(0))
        .containsExactly(tuple(Code.COLOUR_UNREADABLE, "band"));
  }

  private static int hue(Colours colours, int hue) {
    byte[] rgb = colours.palette(hue, List.of()).rgb();
    int at = 3 * (Ink.HUE.full() & 0xFF);
    return (rgb[at] & 0xFF) << 16 | (rgb[at + 1] & 0xFF) << 8 | rgb[at + 2] & 0xFF;
  }
}
