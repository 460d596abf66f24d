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

  static List<Region> read(String file, YamlNode root, Reading reading) {
    return Entries.ofFile(file, root, RegionFields.KIND, reading, RegionReader::region);
  }

  private static Optional<Region> region(Fields fields) {
    String id = fields.id("id");
    if (id.equals(Event.NATIONAL)) {
      fields.wrong(Code.REGION_NATIONAL, "id", id);
    }
    var region =
        new Region(
            id,
            fields.text("iso"),
            fields.id("kind"),
            fields.texts("name"),
            fields.maybeTexts("sort"),
            fields.texts("centre"),
            fields.need("zone", Values::zone, NO_ZONE),
            fields.maybe("location", Values::coordinates),
            fields.origin());
    return fields.madeWith(Entries.NEEDED, region);
  }
}
