package kz.igilik.formats.card;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The colours of a picture, three bytes each.
 *
 * @param rgb in the order of {@link Ink} and its steps
 */
record Palette(byte[] rgb) {
  /** Colours of the inks, which come first. */
  static final int INKS = Stream.of(Ink.values()).mapToInt(ink -> ink.steps).sum();

  /** Colours that are left for pictures. */
  static final int ROOM = 256 - INKS;

  /**
   * @param colours {@code 0xRRGGBB} by the name of the style's token
   * @param hue colour of {@code hue}
   * @param pictures colours of drawings, {@code 0xRRGGBB}
   */
  static Palette of(Map<String, Integer> colours, int hue, List<Integer> pictures) {
    var all = new TreeMap<>(colours);
    all.put("hue", hue);
    byte[] rgb = new byte[(INKS + pictures.size()) * 3];
    int at = 0;
    for (Ink ink : Ink.values()) {
      for (int step = 0; step < ink.steps; step++) {
        for (int shift = 16; shift >= 0; shift -= 8) {
          int ground = all.get(ink.ground) >> shift & 0xFF;
          int colour = all.get(ink.colour) >> shift & 0xFF;
          rgb[at++] = (byte) Math.round(ground + (colour - ground) * step / (Ink.STEPS - 1f));
        }
      }
    }
    for (int colour : pictures) {
      for (int shift = 16; shift >= 0; shift -= 8) {
        rgb[at++] = (byte) (colour >> shift);
      }
    }
    return new Palette(rgb);
  }
}
