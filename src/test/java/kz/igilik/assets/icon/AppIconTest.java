package kz.igilik.assets.icon;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Icons, read by a decoder that did not write them. */
class AppIconTest {
  private static final int SKY = 0xFF00AFCA;
  private static final int SUN = 0xFFFEC50C;
  private static final int NOTHING = 0;

  @Test
  void theCampaignsOwnIconIsDrawn() throws IOException {
    String svg = Files.readString(Path.of("assets/favicon.svg"));
    BufferedImage icon = read(AppIcon.alone(Drawing.read(svg).orElseThrow(), 224));
    assertThat(icon.getWidth()).isEqualTo(224);
    assertThat(icon.getRGB(112, 112)).as("the sun").isEqualTo(SUN);
    assertThat(icon.getRGB(112, 5)).as("the sky").isEqualTo(SKY);
    assertThat(icon.getRGB(0, 0)).as("outside of it").isEqualTo(NOTHING);
    assertThat(icon.getRGB(186, 115)).as("in the first ray, after three o'clock").isEqualTo(SUN);
    assertThat(icon.getRGB(186, 109)).as("between rays, before it").isEqualTo(SKY);
  }

  @Test
  void onAGroundNothingIsTransparentAndTheDrawingKeepsClearOfTheEdge() throws IOException {
    Drawing disc =
        Drawing.read(svg("<circle cx='50' cy='50' r='50' fill='#fec50c'/>")).orElseThrow();
    BufferedImage icon = read(AppIcon.onGround(disc, 100, "#00afca"));
    assertThat(icon.getRGB(0, 0)).isEqualTo(SKY);
    assertThat(icon.getRGB(50, 8)).isEqualTo(SKY);
    assertThat(icon.getRGB(50, 12)).isEqualTo(SUN);
  }

  @Test
  void edgesAreSmooth() throws IOException {
    Drawing disc =
        Drawing.read(svg("<circle cx='50' cy='50' r='25' fill='#fec50c'/>")).orElseThrow();
    BufferedImage icon = read(AppIcon.alone(disc, 33));
    assertThat(icon.getRGB(8, 16) >>> 24).isBetween(1, 254);
    assertThat(icon.getRGB(8, 16) & 0xFFFFFF).isEqualTo(SUN & 0xFFFFFF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<path d='M0 0h9v9z'/>",
        "<circle cx='50' cy='50' r='25' fill='red'/>",
        "<circle cx='50' cy='50' r='25' transform='scale(2)'/>",
        "<circle cx='half' cy='50' r='25'/>",
        "<circle cx='50' cy='50' r='25' stroke='#000000' stroke-dasharray='3 4'/>",
        ""
      })
  void whatItCannotDrawIsNoDrawing(String content) {
    assertThat(Drawing.read(svg(content))).isEmpty();
  }

  @Test
  void aDrawingThatIsNotSquareIsNone() {
    assertThat(Drawing.read("<svg viewBox=\"0 0 10 20\"><circle r=\"5\"/></svg>")).isEmpty();
    assertThat(Drawing.read("<svg><circle r=\"5\"/></svg>")).isEmpty();
  }

  private static String svg(String content) {
    return ("<svg viewBox='0 0 100 100'>" + content + "</svg>").replace('\'', '"');
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
