package kz.igilik.assets.picture;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;

/**
 * The colours of a picture that has at most 256, none of them translucent.
 *
 * @param places place of each pixel's colour
 * @param colours red, green and blue of each
 */
record PngPalette(byte[] places, byte[] colours) {
  private static final int MOST = 256;

  static Optional<PngPalette> of(int[] dots) {
    var known = new HashMap<Integer, Integer>();
    var places = new byte[dots.length];
    var colours = new byte[3 * MOST];
    int last = 0;
    int lastPlace = -1;
    for (int i = 0; i < dots.length; i++) {
      int dot = dots[i];
      if (lastPlace < 0 || dot != last) { // most pixels look like the one before
        Integer place = known.get(dot);
        if (place == null) {
          if (known.size() == MOST || dot >>> 24 != 0xFF) {
            return Optional.empty();
          }
          place = known.size();
          known.put(dot, place);
          colours[3 * place] = (byte) (dot >> 16);
          colours[3 * place + 1] = (byte) (dot >> 8);
          colours[3 * place + 2] = (byte) dot;
        }
        last = dot;
        lastPlace = place;
      }
      places[i] = (byte) lastPlace;
    }
    return Optional.of(new PngPalette(places, Arrays.copyOf(colours, 3 * known.size())));
  }
}
