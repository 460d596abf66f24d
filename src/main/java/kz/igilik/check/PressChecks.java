package kz.igilik.check;

import java.util.List;
import kz.igilik.model.Press;
import kz.igilik.model.Region;
import kz.igilik.problem.Code;

/** Press contacts: their regions exist. */
final class PressChecks {
  private PressChecks() {}

  static void run(Scope scope) {
    List<String> regions = scope.site().regions().stream().map(Region::id).toList();
    for (Press.Contact contact : scope.site().press().contacts()) {
      contact
          .region()
          .filter(region -> !regions.contains(region))
          .ifPresent(
              region ->
                  scope
                      .problems()
                      .report(
                          Code.REGION_UNKNOWN,
                          contact.origin().at("region"),
                          region,
                          Scope.near(region, regions)));
    }
  }
}
