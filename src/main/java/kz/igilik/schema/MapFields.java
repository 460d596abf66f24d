package kz.igilik.schema;

import kz.igilik.model.Localized;

/** The fields of {@code data/map.yaml}. */
public final class MapFields {
  private static final Declared MAP = new Declared("map");

  public static final Field<String> VIEW_BOX = MAP.needs("view-box", Type.VIEW_BOX);
  public static final Field<Localized> ATTRIBUTION = MAP.needs("attribution", Type.NAMES);
  public static final Field<Void> SHAPES =
      MAP.needs("shapes", new Type.Keyed("region", Outline.OUTLINE.group(), false));

  public static final Kind KIND = Kind.of("data/map.yaml", MAP);

  private MapFields() {}

  /** The fields of a region's outline. */
  public static final class Outline {
    private static final Declared OUTLINE = new Declared("outline");

    public static final Field<String> PATH = OUTLINE.needs("path", Type.PATH);
    public static final Field<double[]> CENTRE = OUTLINE.needs("centre", Type.POINT);
    public static final Field<Boolean> POINT = OUTLINE.may("point", Type.FLAG);

    private Outline() {}
  }
}
