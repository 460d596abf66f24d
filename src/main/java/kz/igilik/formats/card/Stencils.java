package kz.igilik.formats.card;

import java.util.Optional;
import kz.igilik.model.RegionMap;

/** The drawings that cards share, each made once. */
record Stencils(
    Mask badge,
    Mask badgeSun,
    Mask horns,
    Mask sun,
    Mask chip,
    Mask chipInside,
    Mask day,
    Optional<Outlines> map) {
  static final int MAP_WIDTH = 520;
  static final int MAP_HEIGHT = 320;

  static Stencils cut(Optional<RegionMap> map) {
    return new Stencils(
        Shapes.disc(38),
        Shapes.sun(31),
        Shapes.horns(),
        Shapes.sun(235),
        Shapes.frame(196, 216, 20),
        Shapes.frame(190, 210, 17),
        Shapes.sun(22),
        map.map(shapes -> new Outlines(shapes, MAP_WIDTH, MAP_HEIGHT)));
  }
}
