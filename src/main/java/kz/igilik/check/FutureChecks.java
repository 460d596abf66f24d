package kz.igilik.check;

import java.time.Instant;
import java.time.LocalDate;
import kz.igilik.model.Article;
import kz.igilik.problem.Code;
import kz.igilik.problem.Origin;

/**
 * Nothing has been changed on a day that has not come yet, and a release that is on the site is
 * out.
 *
 * @param today day of the site
 */
record FutureChecks(Scope scope, LocalDate today) {
  /**
   * When these checks were written. A clock that stands before it is not set, or the site is baked
   * for a day of the past from data of today: then nobody can say what lies in the future.
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
        .map(Article::texts)
        .flatMap(texts -> texts.values().stream())
        .forEach(checks::text);
  }

  static boolean isToCome(LocalDate day, LocalDate today) {
    return !today.isBefore(WRITTEN) && day.isAfter(today);
  }

  private void updated(LocalDate day, Origin origin) {
    if (isToCome(day, today) && origin.reads("updated")) {
      scope.problems().report(Code.UPDATED_IN_FUTURE, origin.at("updated"), day);
    }
  }

  /** A release written in advance carries the day on which it comes out, twice. */
  private void text(Article.Text text) {
    boolean early =
        text.date().filter(day -> isToCome(day, today)).isPresent() && text.origin().reads("date");
    if (early) {
      LocalDate day = text.published();
      scope.problems().report(Code.RELEASE_IN_FUTURE, text.origin().at("date"), day);
    }
    if (!early || !text.updated().equals(text.published())) {
      updated(text.updated(), text.origin());
    }
  }
}
