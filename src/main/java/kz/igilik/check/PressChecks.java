package kz.igilik.check;

import java.time.LocalDate;
import java.util.List;
import kz.igilik.model.Article;
import kz.igilik.model.Press;
import kz.igilik.model.Region;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/**
 * Checks press contacts and releases: regions exist, no release is changed before its date, and its
 * date is near the campaign.
 */
final class PressChecks {
  private static final int DAYS_BEFORE = 180;
  private static final int DAYS_AFTER = 60;

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
    scope.site().articles(Article.RELEASE).stream()
        .flatMap(release -> release.texts().values().stream())
        .forEach(
            text -> {
              updated(text, scope);
              near(text, scope);
            });
  }

  /** Results are published some weeks after the end. A later date usually has a wrong year. */
  private static void near(Article.Text text, Scope scope) {
    if (!text.origin().reads("date") || !scope.knowsDates()) {
      return;
    }
    LocalDate first = scope.site().campaign().first();
    LocalDate last = scope.site().campaign().last();
    boolean far =
        text.published().isBefore(first.minusDays(DAYS_BEFORE))
            || text.published().isAfter(last.plusDays(DAYS_AFTER));
    if (far) {
      Position at = text.origin().at("date");
      scope.problems().report(Code.RELEASE_FAR_FROM_CAMPAIGN, at, text.published(), first, last);
    }
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
