package kz.igilik.formats.card;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;
import kz.igilik.model.RegionMap;

/** The map of the regions, as large as fits on a card. */
final class Outlines {
  private static final double POINT = 17;

  private final double scale;
  private final double left;
  private final double top;
  private final Map<String, Mask> regions = new HashMap<>();
  private final int width;
  private final int height;

  Outlines(RegionMap map, int widest, int highest) {
    String[] box = map.viewBox().trim().split("[ ,]+");
    double wide = Double.parseDouble(box[2]);
    double high = Double.parseDouble(box[3]);
    left = Double.parseDouble(box[0]);
    top = Double.parseDouble(box[1]);
    scale = Math.min(widest / wide, highest / high);
    width = (int) Math.ceil(wide * scale);
    height = (int) Math.ceil(high * scale);
    map.shapes().forEach((id, shape) -> regions.put(id, Mask.of(placed(shape))));
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  Map<String, Mask> regions() {
    return regions;
  }

  private Shape placed(RegionMap.Shape shape) {
    if (shape.point()) {
      double x = (shape.x() - left) * scale;
      double y = (shape.y() - top) * scale;
      return new Ellipse2D.Double(x - POINT, y - POINT, 2 * POINT, 2 * POINT);
    }
    var place = AffineTransform.getScaleInstance(scale, scale);
    place.translate(-left, -top);
    Path2D path = SvgPath.read(shape.path());
    return path.createTransformedShape(place);
  }
}
