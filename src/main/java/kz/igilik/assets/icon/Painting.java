package kz.igilik.assets.icon;

import java.util.Optional;

/**
 * A drawing as dots, in its light colours.
 *
 * @param pixels 0xAARRGGBB, line by line
 */
public record Painting(int width, int height, int[] pixels) {

  /**
   * The drawing as large as fits; empty if it cannot be drawn, which is reported where drawings are
   * checked.
   */
  public static Optional<Painting> of(byte[] svg, int width, int height) {
    return IconReader.flaw(svg).isPresent()
        ? Optional.empty()
        : IconPainter.paint(svg, width, height).map(dots -> new Painting(width, height, dots));
  }
}
