package kz.igilik.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.igilik.model.RegionMap;
import kz.igilik.model.RegionMap.Shape;
import kz.igilik.schema.MapFields;

/** Reads {@code data/map.yaml}. */
final class MapReader {
  private static final double[] NO_POINT = {0, 0};

  private MapReader() {}

  static Optional<RegionMap> read(String file, YamlNode root, ReaderContext context) {
    return Fields.ofFile(file, root, MapFields.KIND, context).flatMap(MapReader::map);
  }

  private static Optional<RegionMap> map(Fields fields) {
    String viewBox = fields.need(MapFields.VIEW_BOX, "");
    var attribution = fields.texts(MapFields.ATTRIBUTION);
    Map<String, Shape> shapes =
        fields.group(MapFields.SHAPES).map(MapReader::shapes).orElse(Map.of());
    return fields.made(new RegionMap(viewBox, attribution, shapes, fields.origin()));
  }

  private static Map<String, Shape> shapes(Fields fields) {
    var shapes = new LinkedHashMap<String, Shape>();
    for (var entry : fields.all()) {
      fields.group(entry).ifPresent(shape -> shapes.put(entry.key(), shape(shape)));
    }
    return shapes;
  }

  private static Shape shape(Fields fields) {
    String path = fields.need(MapFields.Outline.PATH, "");
    double[] centre = fields.need(MapFields.Outline.CENTRE, NO_POINT);
    return new Shape(path, centre[0], centre[1], fields.flag(MapFields.Outline.POINT));
  }
}
