package kz.igilik.check;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.igilik.model.Event;
import kz.igilik.model.Picture;
import kz.igilik.model.Picture.Consent;
import kz.igilik.model.Picture.People;
import kz.igilik.model.PictureUse;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.PictureFields;

/**
 * Checks the records of pictures: where children are shown, somebody has agreed to it, until a day
 * that has not come; and events name pictures that exist.
 */
final class PictureChecks {
  private static final String CONSENT = PictureFields.CONSENT.key();

  private final Scope scope;
  private final List<String> known;

  private PictureChecks(Scope scope) {
    this.scope = scope;
    this.known = scope.site().pictures().stream().map(Picture::id).toList();
  }

  static void run(Scope scope) {
    var checks = new PictureChecks(scope);
    scope.site().pictures().forEach(checks::consent);
    checks.events(scope.site().events());
    checks.unused();
  }

  /** Before it is published, somebody should know that it is not. */
  private void unused() {
    Set<String> shown = PictureUse.in(scope.site());
    for (Picture picture : scope.site().pictures()) {
      if (!picture.shown().press() && !shown.contains(picture.id())) {
        Position at = Position.wholeFile(picture.origin().entry().file());
        scope.problems().report(Code.PICTURE_UNUSED, at, picture.id());
      }
    }
  }

  static void run(Collection<Event> events, Scope scope) {
    new PictureChecks(scope).events(events);
  }

  private void events(Collection<Event> events) {
    for (Event event : events) {
      event.picture().filter(id -> !known.contains(id)).ifPresent(id -> unknown(event, id));
    }
  }

  private void unknown(Event event, String id) {
    if (!scope.broken().contains("data/pictures/" + id + ".yaml")) {
      scope
          .problems()
          .report(
              Code.PICTURE_UNKNOWN,
              event.origin().at(EventFields.PICTURE.key()),
              id,
              Scope.near(id, known));
    }
  }

  /** Three different people forget three different things, so each has a message of its own. */
  private void consent(Picture picture) {
    if (picture.people() != People.CHILDREN || !picture.origin().reads("people")) {
      return;
    }
    Optional<Consent> given = picture.shown().consent();
    if (picture.origin().reads(CONSENT + "/reference")
        && given.flatMap(Consent::reference).isEmpty()) {
      report(Code.PICTURE_WITHOUT_CONSENT, picture);
    }
    if (picture.origin().reads(CONSENT + "/identity")
        && given.flatMap(Consent::identity).isEmpty()) {
      report(Code.PICTURE_WITHOUT_IDENTITY, picture);
    }
    if (picture.origin().reads(CONSENT + "/expires") && given.flatMap(Consent::expires).isEmpty()) {
      report(Code.PICTURE_WITHOUT_EXPIRY, picture);
    }
  }

  private void report(Code code, Picture picture) {
    String field = picture.shown().consent().isPresent() ? CONSENT : PictureFields.PEOPLE.key();
    scope.problems().report(code, picture.origin().at(field), picture.id());
  }

  /**
   * Tells of pictures that vanish soon, and of those that have vanished.
   *
   * @param now moment of the site
   */
  static void ofToday(Scope scope, Instant now) {
    var days = new LastDays(scope, now, Code.PICTURE_EXPIRES_SOON, Code.PICTURE_EXPIRED);
    scope.site().pictures().forEach(one -> days.tell(one.id(), one.shown(), one.origin()));
  }
}
