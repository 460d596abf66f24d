package kz.igilik.formats.card;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.igilik.colour.Rgb;
import kz.igilik.colour.Theme;

/**
 * The light colours of the style: so that cards look like the site, also with a campaign's own
 * colours.
 *
 * @param tokens {@code 0xRRGGBB} by name
 * @param light lightness of all hues in OKLCH
 * @param chroma their chroma
 */
record Colours(Map<String, Integer> tokens, double light, double chroma) {
  private static final String HUE = "hue";

  static Colours of(Theme theme) {
    var tokens = new TreeMap<String, Integer>();
    for (Ink ink : Ink.values()) {
      for (String name : new String[] {ink.colour, ink.ground}) {
        if (!name.equals(HUE)) { // what cannot be read stops the bake before a card is drawn
          tokens.put(name, theme.light(name).map(Rgb::value).orElse(0));
        }
      }
    }
    return new Colours(tokens, theme.lightNumber("hue-light"), theme.lightNumber("hue-chroma"));
  }

  /** The palette of a block's cards. */
  Palette palette(int hue, List<Integer> pictures) {
    return Palette.of(tokens, Rgb.ofOklch(light, chroma, hue).value(), pictures);
  }

  /** The palette of cards that belong to no block. */
  Palette palette(List<Integer> pictures) {
    return Palette.of(tokens, tokens.get(Ink.BAND.colour), pictures);
  }
}
