package kz.igilik.check;

import java.time.Instant;
import java.time.LocalDate;
import kz.igilik.model.Article;
import kz.igilik.model.Release;
import kz.igilik.problem.Code;
import kz.igilik.problem.Origin;
import kz.igilik.problem.Position;

/**
 * Checks that no change is dated in the future and that no published release is.
 *
 * @param today day of the site
 */
record FutureChecks(Scope scope, LocalDate today) {
  /**
   * The day these checks were written. An earlier clock is not set, or the site is baked for a past
   * day from today's data. Then nobody can say what lies in the future.
   */
  private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 23);

  /**
   * @param now moment of the site
   */
  static void run(Scope scope, Instant now) {
    var site = scope.site();
    var checks = new FutureChecks(scope, now.atZone(site.campaign().zone()).toLocalDate());
    checks.updated(site.campaign().updated(), site.campaign().origin());
    site.events().forEach(event -> checks.updated(event.updated(), event.origin()));
    site.articles().stream()
        .filter(article -> !article.section().equals(Article.RELEASE))
        .flatMap(article -> article.texts().values().stream())
        .forEach(text -> checks.updated(text.updated(), text.origin()));
    site.releases().forEach(checks::release);
  }

  static boolean isToCome(LocalDate day, LocalDate today) {
    return !today.isBefore(WRITTEN) && day.isAfter(today);
  }

  private void updated(LocalDate day, Origin origin) {
    if (isToCome(day, today) && origin.reads("updated")) {
      scope.problems().report(Code.UPDATED_IN_FUTURE, origin.at("updated"), day);
    }
  }

  private void release(Release release) {
    if (isToCome(release.date(), today) && release.origin().reads("date")) {
      Position at = release.origin().at("date");
      scope.problems().report(Code.RELEASE_IN_FUTURE, at, release.date());
    }
    for (Release.Correction correction : release.corrections()) {
      if (isToCome(correction.date(), today) && correction.origin().reads("date")) {
        Position at = correction.origin().at("date");
        scope.problems().report(Code.CORRECTION_IN_FUTURE, at, correction.date());
      }
    }
  }
}
