package kz.igilik.check;

import java.time.Instant;
import java.time.LocalDate;
import kz.igilik.model.Picture.Shown;
import kz.igilik.problem.Code;
import kz.igilik.problem.Origin;
import kz.igilik.schema.PictureFields;
import kz.igilik.schema.PictureFields.OfConsent;

/** Tells of what may soon no longer be shown, and of what may not be any more. */
final class LastDays {
  /** Time enough to ask the parents again. */
  private static final int DAYS_OF_WARNING = 14;

  private final Scope scope;
  private final LocalDate today;
  private final Code soon;
  private final Code over;

  /**
   * @param now moment of the site
   */
  LastDays(Scope scope, Instant now, Code soon, Code over) {
    this.scope = scope;
    this.today = now.atZone(scope.site().campaign().zone()).toLocalDate();
    this.soon = soon;
    this.over = over;
  }

  void tell(String id, Shown shown, Origin origin) {
    String expires = PictureFields.CONSENT.key() + "/" + OfConsent.EXPIRES.key();
    shown
        .lastDay()
        .filter(last -> last.isBefore(today.plusDays(DAYS_OF_WARNING)))
        .ifPresent(
            last ->
                scope
                    .problems()
                    .report(shown.isOver(today) ? over : soon, origin.at(expires), id, last));
  }
}
