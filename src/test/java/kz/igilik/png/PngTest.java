package kz.igilik.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures, read by a decoder that did not write them. */
class PngTest {
  private static final int[] PIXELS = {
    0xFF00AFCA, 0x80FEC50C, 0, 0xFF00AFCA, 0x80FEC50C, 0, 0x01020304, 0xFFFFFFFF, 0xFF000000
  };

  @Test
  void coloursAndTheirAlphaComeBack() throws IOException {
    BufferedImage image = read(Png.ofColours(PIXELS, 3));
    assertThat(image.getWidth()).isEqualTo(3);
    assertThat(image.getRGB(0, 0, 3, 3, null, 0, 3)).isEqualTo(PIXELS);
  }

  @Test
  void coloursOfAPaletteComeBack() throws IOException {
    byte[] palette = {0, 0, 0, (byte) 0xFF, 0, 0, 0, 0x7F, (byte) 0xFE};
    BufferedImage image = read(Png.ofPalette(new byte[] {0, 1, 2, 2, 2, 1, 2, 2}, 2, palette));
    assertThat(image.getHeight()).isEqualTo(4);
    assertThat(image.getRGB(0, 0, 2, 4, null, 0, 2))
        .containsExactly(
            0xFF000000,
            0xFFFF0000,
            0xFF007FFE,
            0xFF007FFE,
            0xFF007FFE,
            0xFFFF0000,
            0xFF007FFE,
            0xFF007FFE);
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
