package kz.igilik.load;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.problem.Code;
import kz.igilik.schema.RegionFields;

/** Reads {@code data/regions.yaml}. */
final class RegionReader {
  private static final ZoneId NO_ZONE = ZoneOffset.UTC;

  private RegionReader() {}

  static List<Region> read(String file, YamlNode root, ReaderContext context) {
    return EntryList.ofFile(file, root, RegionFields.KIND, context, RegionReader::region);
  }

  private static Optional<Region> region(Fields fields) {
    String id = fields.need(RegionFields.ID, "");
    if (id.equals(Event.NATIONAL)) {
      fields.wrong(Code.REGION_NATIONAL, RegionFields.ID, id);
    }
    var region =
        new Region(
            id,
            fields.maybe(RegionFields.ISO),
            fields.maybe(RegionFields.KATO),
            fields.need(RegionFields.KIND_OF_REGION, ""),
            new Region.Names(
                fields.texts(RegionFields.NAME),
                fields.texts(RegionFields.SORT),
                fields.texts(RegionFields.CENTRE)),
            fields.need(RegionFields.ZONE, NO_ZONE),
            fields.maybe(RegionFields.LOCATION),
            fields.origin());
    return fields.madeWith(region, RegionFields.ID);
  }
}
