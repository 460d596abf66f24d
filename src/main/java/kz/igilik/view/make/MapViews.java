package kz.igilik.view.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kz.igilik.model.Region;
import kz.igilik.model.RegionMap;
import kz.igilik.view.page.MapView;
import kz.igilik.view.page.RegionLink;

/** The map of the regions, to choose one by, and as a small picture. */
final class MapViews {
  private static final int WIDTH = 300;

  /** The part of the width on each side where a label has room to the other side only. */
  private static final double SIDE = 0.34;

  private final Context context;
  private final ListViews lists;
  private final Optional<MapView> picture;

  MapViews(Context context, ListViews lists) {
    this.context = context;
    this.lists = lists;
    this.picture = context.site().map().map(CoarseMap::of).map(this::view);
  }

  Optional<MapView> map() {
    return context.site().map().map(this::view);
  }

  Optional<MapView> picture() {
    return picture;
  }

  private MapView view(RegionMap map) {
    double[] box = CoarseMap.viewBox(map);
    return new MapView(
        map.viewBox(),
        WIDTH,
        (int) Math.round(WIDTH * box[3] / box[2]),
        context.words().get("map.label"),
        shapes(map, box),
        legend(),
        context.text(map.attribution()));
  }

  private List<MapView.Shape> shapes(RegionMap map, double[] box) {
    var outlines = new ArrayList<MapView.Shape>();
    var points = new ArrayList<MapView.Shape>();
    for (Region region : lists.regionsByName()) {
      RegionMap.Shape shape = map.shapes().get(region.id());
      if (shape != null) {
        (shape.point() ? points : outlines).add(shape(region, shape, box));
      }
    }
    outlines.addAll(points);
    return outlines;
  }

  private MapView.Shape shape(Region region, RegionMap.Shape shape, double[] box) {
    RegionLink link = lists.region(region);
    return new MapView.Shape(
        link.path(),
        new MapView.Names(lists.sorted(region), context.format().list(link.name(), link.count())),
        shape.point() ? "" : shape.path(),
        number(shape.x()),
        number(shape.y()),
        side((shape.x() - box[0]) / box[2]),
        link.level());
  }

  /** Where a label has room: {@code share} is that of the width before its place. */
  private static String side(double share) {
    return share < SIDE ? "start" : share > 1 - SIDE ? "end" : "middle";
  }

  private List<MapView.Legend> legend() {
    var levels = new TreeMap<Integer, long[]>();
    for (Region region : lists.regionsByName()) {
      long count = lists.events(region);
      long[] range =
          levels.computeIfAbsent(lists.region(region).level(), level -> new long[] {count, count});
      range[0] = Math.min(range[0], count);
      range[1] = Math.max(range[1], count);
    }
    var legend = new ArrayList<MapView.Legend>();
    levels.forEach((level, range) -> legend.add(new MapView.Legend(level, legend(range))));
    return legend;
  }

  private String legend(long[] range) {
    return range[0] == range[1]
        ? lists.eventCount(range[0])
        : context.words().number(range[0]) + "–" + lists.eventCount(range[1]);
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
