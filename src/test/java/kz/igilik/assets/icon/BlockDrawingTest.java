package kz.igilik.assets.icon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drawings of blocks as editors bring them along. */
class BlockDrawingTest {
  private static final String NAME = "own.svg";

  @Test
  void aDrawingLikeTheBuiltInOnesIsPrintedAsItIs() {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='currentColor'"
            + " stroke-width='2' stroke-linecap='round' stroke-linejoin='round'>\n"
            + "<path d='M2 2h9'/><circle cx='9' cy='9' r='2' fill='currentColor'/>\n</svg>";
    assertThat(markup(svg))
        .isEqualTo("<path d=\"M2 2h9\"/><circle cx=\"9\" cy=\"9\" r=\"2\" fill=\"currentColor\"/>");
  }

  @Test
  void oneOfAnotherSizeIsScaledWithItsOwnLines() {
    assertThat(markup("<svg viewBox='0 0 512 512'><path d='M0 0h512v512z'/></svg>"))
        .isEqualTo(
            "<svg viewBox=\"0 0 512 512\" fill=\"currentColor\" stroke=\"none\" stroke-width=\"1\""
                + " stroke-linecap=\"butt\" stroke-linejoin=\"miter\"><path d=\"M0 0h512v512z\"/></svg>");
    assertThat(markup("<svg width='48px' height='32' stroke='#000' stroke-width='3'/>"))
        .startsWith("<svg viewBox=\"0 0 48 32\" fill=\"currentColor\" stroke=\"currentColor\"")
        .contains("stroke-width=\"3\"");
  }

  @Test
  void whatDrawingProgramsAddIsLeftOutAndStylesBecomeAttributes() {
    String svg =
        "<?xml version='1.0'?><!-- made by hand -->"
            + "<svg xmlns='http://www.w3.org/2000/svg' xmlns:own='urn:program' viewBox='0 0 9 9'>"
            + "<title>Ball</title><own:view zoom='2'><own:grid/></own:view><metadata><x/></metadata>"
            + "<g id='layer1' own:label='one' style='fill:#000000; stroke-width:.5;font-size:3px'>"
            + "<path class='a' style='fill:none' d='M1 1'/></g></svg>";
    assertThat(markup(svg))
        .endsWith(
            "><g fill=\"currentColor\" stroke-width=\".5\"><path d=\"M1 1\" fill=\"none\"/></g></svg>");
  }

  @ParameterizedTest
  @CsvSource({
    "<svg viewBox='0 0 9 9'><text>A</text></svg>, drawing-not-shapes own.svg:1:24",
    "<svg viewBox='0 0 9 9'><g><image/></g></svg>, drawing-not-shapes own.svg:1:27",
    "<svg viewBox='0 0 9 9'><style>g{}</style></svg>, drawing-not-shapes own.svg:1:24",
    "<svg><path d='M0 0'/></svg>, drawing-unsized own.svg",
    "<svg viewBox='0 0 0 9'><path d='M0 0'/></svg>, drawing-unsized own.svg",
    "<svg width='100%' height='100%'/>, drawing-unsized own.svg",
    "<svg viewBox='0 0 9 9'><g></svg>, icon-not-xml own.svg:1:29",
    "<html/>, icon-not-xml own.svg:1:1"
  })
  void whatNoPageCanCarryIsToldWithItsPlace(String svg, String found) {
    var problems = new Problems();
    assertThat(BlockDrawing.markup(NAME, svg.getBytes(UTF_8), problems)).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
    Problem problem = problems.sorted().get(0);
    assertThat(problem.code().written() + " " + problem.at()).isEqualTo(found);
  }

  private static String markup(String svg) {
    var problems = new Problems();
    String markup = BlockDrawing.markup(NAME, svg.getBytes(UTF_8), problems);
    assertThat(problems.sorted()).isEmpty();
    return markup;
  }
}
