package kz.igilik.check;

import java.time.Instant;
import java.time.LocalDate;
import kz.igilik.model.Article;
import kz.igilik.model.Embargoed;
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
    site.events().forEach(event -> checks.asOf(event).updated(event.updated(), event.origin()));
    site.articles().stream()
        .filter(article -> !article.section().equals(Article.RELEASE))
        .forEach(checks::article);
    site.releases().forEach(release -> checks.asOf(release).release(release));
  }

  /** What is held back may bear the day on which it comes out. */
  private FutureChecks asOf(Embargoed item) {
    return item.embargo()
        .map(embargo -> embargo.ends().date())
        .filter(day -> day.isAfter(today))
        .map(day -> new FutureChecks(scope, day))
        .orElse(this);
  }

  private void article(Article article) {
    var then = asOf(article);
    article.texts().values().forEach(text -> then.updated(text.updated(), text.origin()));
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
