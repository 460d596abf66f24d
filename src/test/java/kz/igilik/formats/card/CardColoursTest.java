package kz.igilik.formats.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import kz.igilik.png.Png;
import org.junit.jupiter.api.Test;

class CardColoursTest {

  @Test
  void anotherReaderSeesTheSameDots() throws IOException {
    var canvas = new Canvas();
    canvas.fill(100, 50, 300, 40, Ink.BAND);
    canvas.stamp(Mask.of(-5, -5, 3, new byte[] {0, 10, 5, 10, 0, 0}), 700, 600, Ink.DANGER);
    canvas.stamp(Mask.of(0, 0, 2, new byte[] {10, 10, 10, 10}), 1199, 629, Ink.SUN);

    BufferedImage image =
        ImageIO.read(
            new ByteArrayInputStream(
                Png.ofPalette(
                    canvas.dots(),
                    Canvas.WIDTH,
                    Palette.of(colours(), 0x112233, List.of()).rgb())));

    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(rgb(image, 0, 0)).isEqualTo(0xFFFFFF);
    assertThat(rgb(image, 100, 50)).isEqualTo(colours().get("band"));
    assertThat(rgb(image, 399, 89)).isEqualTo(colours().get("band"));
    assertThat(rgb(image, 400, 89)).isEqualTo(0xFFFFFF);
    assertThat(rgb(image, 695, 595)).isEqualTo(0xFFFFFF);
    assertThat(rgb(image, 696, 595)).isEqualTo(colours().get("danger"));
    assertThat(rgb(image, 695, 596)).isEqualTo(colours().get("danger"));
    assertThat(rgb(image, 1199, 629)).isEqualTo(colours().get("sun"));
  }

  @Test
  void edgesOfOneInkAddUpWhereShapesMeet() {
    assertThat(Ink.QUIET.added(Ink.QUIET.at(4), 5)).isEqualTo(9);
    assertThat(Ink.QUIET.added(Ink.QUIET.at(8), 5)).isEqualTo(Ink.STEPS - 1);
    assertThat(Ink.QUIET.added(Ink.INK.at(0), 5)).isEqualTo(5);
    assertThat(Ink.QUIET.added(Ink.HUE.at(3), 5)).isEqualTo(5);
  }

  @Test
  void allInksHaveRoomInOnePalette() {
    assertThat(Ink.values().length * Ink.STEPS).isLessThanOrEqualTo(256);
  }

  private static Map<String, Integer> colours() {
    var colours = new TreeMap<String, Integer>();
    int colour = 0x10;
    for (Ink ink : Ink.values()) {
      colours.put(ink.colour, colour += 0x010203);
      colours.put(ink.ground, colour += 0x030201);
    }
    colours.put("paper", 0xFFFFFF);
    return colours;
  }

  private static int rgb(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) & 0xFFFFFF;
  }
}
