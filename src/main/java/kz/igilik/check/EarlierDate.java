package kz.igilik.check;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.igilik.model.Event;
import kz.igilik.model.Moment;
import kz.igilik.model.Revision;
import kz.igilik.model.Session;
import kz.igilik.model.When;

/**
 * Finds out when a session was before somebody moved it. The ledger holds only a digest of the
 * earlier date. So this class tries dates around the new one until one matches: another day,
 * another time, or both.
 */
final class EarlierDate {
  private static final int DAYS = 62;
  private static final int MINUTES_OF_DAY = 24 * 60;

  /** Minutes between the times tried: fine steps on the same day, coarse ones on other days. */
  private static final int FINE = 5;

  private static final int COARSE = 30;

  private EarlierDate() {}

  /** The earlier start, if only day and time have changed. */
  static Optional<Moment> of(Event event, Session session, Revision known) {
    Predicate<When> fits = when -> known.fits(event, at(when, session));
    return session
        .when()
        .flatMap(now -> candidates(now).filter(fits).findFirst())
        .map(When::starts);
  }

  private static Session at(When when, Session session) {
    return new Session(
        session.number(),
        Optional.of(when),
        session.status(),
        session.was(),
        session.venue(),
        session.note(),
        session.origin());
  }

  private static Stream<When> candidates(When now) {
    Stream<When> days = days().mapToObj(day -> moved(now, day, 0));
    if (now.isAllDay()) {
      return days;
    }
    Stream<When> times = steps(FINE).mapToObj(minutes -> moved(now, 0, minutes));
    Stream<When> starts =
        steps(FINE).mapToObj(minutes -> new When(moved(now.starts(), 0, minutes), now.ends()));
    Stream<When> both =
        days().boxed().flatMap(day -> steps(COARSE).mapToObj(minutes -> moved(now, day, minutes)));
    return Stream.of(days, times, starts, both).flatMap(all -> all);
  }

  private static IntStream days() {
    return IntStream.rangeClosed(-DAYS, DAYS).filter(day -> day != 0);
  }

  private static IntStream steps(int minutes) {
    int most = MINUTES_OF_DAY / minutes;
    return IntStream.range(-most, most).filter(step -> step != 0).map(step -> step * minutes);
  }

  private static When moved(When now, int days, int minutes) {
    return new When(moved(now.starts(), days, minutes), moved(now.ends(), days, minutes));
  }

  private static Moment moved(Moment moment, int days, int minutes) {
    if (moment.time().isEmpty()) {
      return new Moment(moment.date().plusDays(days), Optional.empty());
    }
    LocalDateTime time =
        moment.date().atTime(moment.time().get()).plusDays(days).plusMinutes(minutes);
    return new Moment(time.toLocalDate(), Optional.of(time.toLocalTime()));
  }
}
