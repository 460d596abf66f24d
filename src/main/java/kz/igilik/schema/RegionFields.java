package kz.igilik.schema;

import java.time.ZoneId;
import kz.igilik.model.Coordinates;
import kz.igilik.model.Localized;

/** The fields of {@code data/regions.yaml}. */
public final class RegionFields {
  private static final Declared REGION = new Declared("region");

  public static final Field<String> ID = REGION.needs("id", Type.ID);
  public static final Field<String> ISO = REGION.may("iso", Type.REGION_CODE);
  public static final Field<String> KATO = REGION.may("kato", Type.WORD);
  public static final Field<String> KIND_OF_REGION = REGION.needs("kind", Type.ID);
  public static final Field<Localized> NAME = REGION.needs("name", Type.NAMES);
  public static final Field<Localized> SORT = REGION.may("sort", Type.NAMES);
  public static final Field<Localized> CENTRE = REGION.needs("centre", Type.NAMES);
  public static final Field<ZoneId> ZONE = REGION.needs("zone", Type.ZONE);
  public static final Field<Coordinates> LOCATION = REGION.may("location", Type.COORDINATES);

  public static final Kind KIND = Kind.listOf("data/regions.yaml", REGION);

  private RegionFields() {}
}
