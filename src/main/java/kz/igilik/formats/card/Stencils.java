package kz.igilik.formats.card;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.igilik.assets.icon.Painting;
import kz.igilik.model.RegionMap;

/**
 * The drawings that cards share, each made once.
 *
 * @param figure of the ornament
 * @param day what stands behind the main day
 * @param icons of blocks, by name: small ones, and large ones for their own cards
 */
record Stencils(
    Optional<Mask> figure,
    Mask chip,
    Mask chipInside,
    Mask day,
    Mask ownDay,
    Map<String, Icons> icons,
    CardPictures pictures,
    Optional<Outlines> map) {
  static final int MAP_WIDTH = 520;
  static final int MAP_HEIGHT = 320;

  /** Width of one figure of the ornament, twice that on pages. */
  static final int FIGURE = 112;

  static final int BAND = 56;
  static final int ICON = 64;
  static final int LARGE_ICON = 148;
  static final int BADGE = 76;
  static final int MARK = 250;
  static final int ART_WIDTH = 560;
  static final int ART_HEIGHT = 264;

  private static final int DAY = 22;
  private static final int OWN_DAY = 34;

  /** The drawing of a block in two sizes. */
  record Icons(Mask small, Mask large) {}

  static Stencils cut(Optional<RegionMap> map, CardDrawings drawings, int paper) {
    var pictures = new CardPictures(paper);
    pictures.add("badge", drawings.mark(), BADGE, BADGE);
    pictures.add("mark", drawings.mark(), MARK, MARK);
    pictures.add("art", drawings.art(), ART_WIDTH, ART_HEIGHT);
    pictures.choose();
    return new Stencils(
        drawings.ornament().flatMap(svg -> mask(svg, FIGURE, BAND, 0)),
        Shapes.frame(196, 216, 20),
        Shapes.frame(190, 210, 17),
        day(drawings, DAY),
        day(drawings, OWN_DAY),
        icons(drawings),
        pictures,
        map.map(shapes -> new Outlines(shapes, MAP_WIDTH, MAP_HEIGHT)));
  }

  private static Mask day(CardDrawings drawings, int radius) {
    return drawings
        .mainDay()
        .flatMap(svg -> mask(svg, 2 * radius, 2 * radius, -radius))
        .orElseGet(() -> Shapes.disc(radius * .8));
  }

  private static Map<String, Icons> icons(CardDrawings drawings) {
    var icons = new HashMap<String, Icons>();
    drawings
        .icons()
        .forEach(
            (name, svg) ->
                mask(svg, ICON, ICON, 0)
                    .ifPresent(
                        small ->
                            icons.put(
                                name,
                                new Icons(
                                    small, mask(svg, LARGE_ICON, LARGE_ICON, 0).orElse(small)))));
    return icons;
  }

  private static Optional<Mask> mask(byte[] svg, int width, int height, int origin) {
    return Painting.of(svg, width, height).map(painting -> Mask.of(painting, origin, origin));
  }
}
