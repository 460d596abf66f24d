package kz.igilik.assets.icon;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Icons, read by a decoder that did not write them. */
class IconTest {
  private static final int SKY = 0xFF00AFCA;
  private static final int SUN = 0xFFFEC50C;
  private static final int BLUE = 0xFF0066CC;
  private static final int NOTHING = 0;

  private final Problems problems = new Problems();

  @Test
  void theCampaignsOwnIconIsDrawn() throws IOException {
    Path own = Path.of("assets/mark.svg");
    BufferedImage icon = read(new Icon("own", Files.readAllBytes(own)).alone(224, problems));
    assertThat(icon.getWidth()).isEqualTo(224);
    assertThat(icon.getRGB(112, 112)).as("the sun").isEqualTo(SUN);
    assertThat(icon.getRGB(112, 5)).as("the sky").isEqualTo(SKY);
    assertThat(icon.getRGB(0, 0)).as("outside of it").isEqualTo(NOTHING);
    assertThat(icon.getRGB(186, 115)).as("in the first ray, after three o'clock").isEqualTo(SUN);
    assertThat(icon.getRGB(186, 109)).as("between rays, before it").isEqualTo(SKY);
  }

  @Test
  void onAGroundNothingIsTransparentAndTheDrawingKeepsClearOfTheEdge() throws IOException {
    Icon disc = icon(svg("<circle cx='50' cy='50' r='50' fill='#fec50c'/>"));
    BufferedImage icon = read(disc.onGround(100, "#00afca", problems));
    assertThat(icon.getRGB(0, 0)).isEqualTo(SKY);
    assertThat(icon.getRGB(50, 8)).isEqualTo(SKY);
    assertThat(icon.getRGB(50, 12)).isEqualTo(SUN);
  }

  @Test
  void edgesAreSmooth() throws IOException {
    BufferedImage icon =
        read(icon(svg("<circle cx='50' cy='50' r='25' fill='#fec50c'/>")).alone(33, problems));
    assertThat(icon.getRGB(8, 16) >>> 24).isBetween(1, 254);
  }

  /** All of them have blue in the middle, and nothing in the corner. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<path d='M50 10L90 90H10z' fill='#06c'/>",
        "<path d='M20 50a30 30 0 1 0 60 0a30 30 0 1 0-60 0' fill='#0066CC'/>",
        "<path d='m20,20 c0 0 60 0 60 0 s 0 60 0 60 q -30 5 -60 0 t 0 -60z' style='fill:#06c'/>",
        "<title>Айдар</title><desc>x</desc><circle cx='50' cy='50' r='25' fill='#06c'/>",
        "<g transform='translate(50 50) rotate(45)'><rect x='-20' y='-20' width='40' height='40'"
            + " rx='4' fill='rgb(0,102,204)'/></g>",
        "<g fill='#06c'><g><ellipse cx='50' cy='50' rx='40' ry='20'/></g></g>",
        "<g style='fill:#0066cc;stroke:none'><polygon points='50,10 90,50 50,90 10,50'/></g>",
        "<polyline points='20,50 80,50' stroke='#06c' stroke-width='20' stroke-linecap='round'/>",
        "<line x1='20' x2='80' y1='50' y2='50' stroke='#06c' stroke-width='9'/>",
        "<style>.a{fill:#06c}</style><rect class='a' x='20' y='20' width='60' height='60'/>",
        "<style>@media (prefers-color-scheme:dark){.a{fill:#fff}}.a{fill:#06c}</style>"
            + "<rect class='a' x='20' y='20' width='60' height='60'/>",
        "<defs><linearGradient id='g'><stop stop-color='#06c'/><stop offset='1'"
            + " stop-color='#06c'/></linearGradient></defs>"
            + "<rect x='20' y='20' width='60' height='60' fill='url(#g)'/>",
        "<defs><radialGradient id='g' gradientUnits='userSpaceOnUse' cx='50' cy='50' r='40'><stop"
            + " stop-color='#06c'/><stop offset='.9' stop-color='#06c'/></radialGradient></defs>"
            + "<circle cx='50' cy='50' r='40' fill='url(#g)'/>",
        "<clipPath id='c'><circle cx='50' cy='50' r='30'/></clipPath>"
            + "<path clip-path='url(#c)' d='M0 0h100v100H0z' fill='#06c'/>",
        "<defs><path id='p' d='M0 0h40v40H0z'/></defs><use href='#p' x='30' y='30' fill='#06c'/>",
        "<circle cx='50' cy='50' r='25' fill='blue'/><circle cx='50' cy='50' r='25' fill='#06c'/>",
        "<circle cx='25' cy='25' r='12' transform='scale(2)' fill='#06c'/>",
        "<circle cx='50' cy='50' r='30' stroke='#000' stroke-dasharray='3 4' fill='#06c'/>"
      })
  void anOrdinaryDrawingIsDrawn(String content) throws IOException {
    BufferedImage drawn = read(icon(svg(content)).alone(100, problems));
    assertThat(problems.sorted()).isEmpty();
    assertThat(drawn.getRGB(50, 50)).isEqualTo(BLUE);
    assertThat(drawn.getRGB(1, 1)).isEqualTo(NOTHING);
  }

  @Test
  void opacityIsKept() throws IOException {
    String half = svg("<g opacity='.5'><path d='M20 20h60v60H20z' fill='#06c'/></g>");
    assertThat(read(icon(half).alone(100, problems)).getRGB(50, 50) >>> 24).isBetween(126, 129);
  }

  @Test
  void whatADrawingProgramSavesIsDrawn() throws IOException {
    String saved =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
            "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
        <!-- Created with a drawing program -->
        <svg width="64mm" height="64mm" viewBox="0 0 64 64" version="1.1" id="svg5"
            xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
            xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
            xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
          <sodipodi:namedview id="namedview7" pagecolor="#ffffff" inkscape:zoom="1" />
          <metadata>none</metadata>
          <defs id="defs2"><linearGradient id="a"><stop style="stop-color:#06c;stop-opacity:1"
              offset="0" /><stop style="stop-color:#06c" offset="1" /></linearGradient>
            <linearGradient xlink:href="#a" id="b" x1="8" y1="8" x2="56" y2="56"
              gradientUnits="userSpaceOnUse" /></defs>
          <g inkscape:label="Layer 1" inkscape:groupmode="layer" transform="translate(4,4)">
            <path style="fill:url(#b);fill-rule:evenodd" d="m 4,4 h 48 v 48 h -48 z" />
          </g>
        </svg>
        """;
    BufferedImage drawn = read(icon(saved).alone(128, problems));
    assertThat(drawn.getRGB(64, 64)).isEqualTo(BLUE);
    assertThat(drawn.getRGB(18, 18)).isEqualTo(BLUE);
    assertThat(drawn.getRGB(14, 14)).isEqualTo(NOTHING);
    assertThat(drawn.getRGB(114, 114)).isEqualTo(NOTHING);
  }

  @Test
  void aDrawingThatIsNotSquareStandsInTheMiddle() throws IOException {
    String wide = "<svg xmlns='http://www.w3.org/2000/svg' width='64' height='32'>";
    BufferedImage drawn =
        read(icon(wide + "<path d='M0 0h64v32H0z' fill='#06c'/></svg>").alone(64, problems));
    assertThat(drawn.getRGB(2, 32)).isEqualTo(BLUE);
    assertThat(drawn.getRGB(32, 10)).isEqualTo(NOTHING);
    assertThat(drawn.getRGB(32, 54)).isEqualTo(NOTHING);
  }

  @Test
  void whatIsNotDrawnIsToldWithItsPlace() {
    assertThat(found("<svg>\n <g/><text>A</text></svg>")).isEqualTo("icon-not-drawn icon.svg:2:6");
    assertThat(found("<svg><image href='#'/></svg>")).isEqualTo("icon-not-drawn icon.svg:1:6");
    assertThat(found("<svg>\n<g></svg>")).startsWith("icon-not-xml icon.svg:2:");
    assertThat(found("<html/>")).startsWith("icon-not-xml icon.svg:1:");
    assertThat(found("")).isEqualTo("icon-not-xml icon.svg:1:1");
    assertThat(found("<svg/>")).isEqualTo("icon-empty icon.svg");
    assertThat(found(svg("<path d='nonsense'/>"))).isEqualTo("icon-empty icon.svg");
    assertThat(found(svg("<circle cx='200' r='9'/>"))).isEqualTo("icon-empty icon.svg");
  }

  private static String found(String svg) {
    var problems = new Problems();
    icon(svg).check(problems);
    assertThat(problems.sorted()).hasSize(1);
    Problem problem = problems.sorted().get(0);
    return problem.code().written() + " " + problem.at();
  }

  private static Icon icon(String svg) {
    return new Icon("icon.svg", svg.getBytes(StandardCharsets.UTF_8));
  }

  private static String svg(String content) {
    return ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>" + content + "</svg>")
        .replace('\'', '"');
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
