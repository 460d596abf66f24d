package kz.igilik.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import kz.igilik.model.Helpline;
import kz.igilik.problem.Code;

/**
 * Checks how long ago somebody last verified each helpline.
 *
 * @param today day of the site
 */
record HelplineAgeChecks(Scope scope, LocalDate today) {
  /**
   * @param now moment of the site
   */
  static void run(Scope scope, Instant now) {
    ZoneId zone = scope.site().campaign().zone();
    var checks = new HelplineAgeChecks(scope, now.atZone(zone).toLocalDate());
    scope.site().helplines().forEach(checks::check);
  }

  private void check(Helpline helpline) {
    boolean verified = isPast(helpline, "verified", helpline.verified());
    boolean called =
        helpline.checkedByCall().map(day -> isPast(helpline, "checked-by-call", day)).orElse(true);
    if (verified && called && helpline.origin().reads("verified")) {
      age(helpline);
    }
  }

  private boolean isPast(Helpline helpline, String field, LocalDate day) {
    if (!FutureChecks.isToCome(day, today)) {
      return true;
    }
    scope
        .problems()
        .report(
            Code.HELPLINE_CHECKED_IN_FUTURE,
            helpline.origin().at(field),
            helpline.id(),
            field,
            day);
    return false;
  }

  private void age(Helpline helpline) {
    LocalDate day = helpline.lastChecked();
    String field = day.equals(helpline.verified()) ? "verified" : "checked-by-call";
    long days = ChronoUnit.DAYS.between(day, today);
    int most = scope.site().campaign().refuseHelplinesAfter().orElse(Integer.MAX_VALUE);
    if (days > most) {
      scope
          .problems()
          .report(
              Code.HELPLINE_TOO_OLD, helpline.origin().at(field), helpline.id(), day, days, most);
    } else if (days > Helpline.OLD_AFTER_DAYS) {
      scope
          .problems()
          .report(
              Code.HELPLINE_OLD,
              helpline.origin().at(field),
              helpline.id(),
              day,
              days,
              Helpline.OLD_AFTER_DAYS);
    }
  }
}
