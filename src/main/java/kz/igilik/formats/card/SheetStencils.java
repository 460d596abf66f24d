package kz.igilik.formats.card;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.igilik.assets.icon.Painting;
import kz.igilik.model.RegionMap;

/** The drawings that pictures for social networks share, each made once. */
record SheetStencils(Map<String, Mask> icons, CardPictures pictures, Optional<Outlines> map) {

  static SheetStencils cut(Optional<RegionMap> map, CardDrawings drawings, int paper) {
    var pictures = new CardPictures(paper);
    pictures.add("badge", drawings.mark(), SheetPainter.BADGE, SheetPainter.BADGE);
    pictures.add("mark", drawings.mark(), SheetPainter.MARK, SheetPainter.MARK);
    pictures.choose();
    var icons = new HashMap<String, Mask>();
    drawings
        .icons()
        .forEach(
            (name, svg) ->
                Painting.of(svg, SheetPainter.ICON, SheetPainter.ICON)
                    .ifPresent(painting -> icons.put(name, Mask.of(painting, 0, 0))));
    return new SheetStencils(
        icons,
        pictures,
        map.map(shapes -> new Outlines(shapes, SheetPainter.MAP_WIDTH, SheetPainter.MAP_HEIGHT)));
  }
}
