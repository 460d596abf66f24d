package kz.igilik.check;

import java.util.List;
import kz.igilik.model.Article;
import kz.igilik.model.Press;
import kz.igilik.model.Region;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/** Press contacts: their regions exist. Releases: none is changed before it comes out. */
final class PressChecks {
  private PressChecks() {}

  static void run(Scope scope) {
    List<String> regions = scope.site().regions().stream().map(Region::id).toList();
    for (Press.Contact contact : scope.site().press().contacts()) {
      contact
          .region()
          .filter(region -> contact.origin().reads("region") && scope.broken().regionsAreKnown())
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
    scope
        .site()
        .articles(Article.RELEASE)
        .forEach(release -> release.texts().values().forEach(text -> updated(text, scope)));
  }

  private static void updated(Article.Text text, Scope scope) {
    boolean read = text.origin().reads("updated") && text.origin().reads("date");
    if (read && text.updated().isBefore(text.published())) {
      Position at = text.origin().at("updated");
      Position model = text.origin().at("date");
      scope
          .problems()
          .clash(Code.RELEASE_UPDATED_EARLY, at, model, text.updated(), text.published());
    }
  }
}
