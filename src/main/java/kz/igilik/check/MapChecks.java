package kz.igilik.check;

import java.util.HashSet;
import java.util.List;
import kz.igilik.model.Region;
import kz.igilik.model.RegionMap;
import kz.igilik.problem.Code;

/** Checks the map: each region has an outline, and each outline a region. */
final class MapChecks {
  private MapChecks() {}

  static void run(Scope scope) {
    List<String> regions = scope.site().regions().stream().map(Region::id).toList();
    scope.site().map().ifPresent(map -> run(map, regions, scope));
  }

  private static void run(RegionMap map, List<String> regions, Scope scope) {
    var meant = new HashSet<String>();
    for (String shape : map.shapes().keySet()) {
      if (scope.broken().regionsAreKnown() && !regions.contains(shape)) {
        var at = map.origin().at("shapes/" + shape);
        String near = Scope.near(shape, regions);
        scope.problems().report(Code.REGION_UNKNOWN, at, shape, near);
        meant.add(near); // its outline exists under a misspelt name
      }
    }
    for (String region : regions) {
      boolean read = map.origin().reads("shapes/" + region) && !meant.contains(region);
      if (read && !map.shapes().containsKey(region)) {
        scope.problems().report(Code.MAP_SHAPE_MISSING, map.origin().at("shapes"), region);
      }
    }
  }
}
