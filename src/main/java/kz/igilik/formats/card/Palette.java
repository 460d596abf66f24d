package kz.igilik.formats.card;

import java.util.Map;
import java.util.TreeMap;

/**
 * The colours of a picture, three bytes each.
 *
 * @param rgb in the order of {@link Ink} and its steps
 */
record Palette(byte[] rgb) {

  /**
   * @param colours {@code 0xRRGGBB} by the name of the style's token
   * @param hue colour of {@code hue}
   */
  static Palette of(Map<String, Integer> colours, int hue) {
    var all = new TreeMap<>(colours);
    all.put("hue", hue);
    byte[] rgb = new byte[Ink.values().length * Ink.STEPS * 3];
    int at = 0;
    for (Ink ink : Ink.values()) {
      for (int step = 0; step < Ink.STEPS; step++) {
        for (int shift = 16; shift >= 0; shift -= 8) {
          int ground = all.get(ink.ground) >> shift & 0xFF;
          int colour = all.get(ink.colour) >> shift & 0xFF;
          rgb[at++] = (byte) Math.round(ground + (colour - ground) * step / (Ink.STEPS - 1f));
        }
      }
    }
    return new Palette(rgb);
  }
}
