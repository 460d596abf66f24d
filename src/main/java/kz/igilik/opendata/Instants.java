package kz.igilik.opendata;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import kz.igilik.model.Event;
import kz.igilik.model.Moment;
import kz.igilik.model.Session;

/**
 * The instants of dates as RFC 3339 wants them, with the offset that the clocks of the place show:
 * whole days begin at midnight and end at the next.
 */
final class Instants {
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private Instants() {}

  static Optional<String> starts(Event event, Session session) {
    return session.when().map(when -> written(when.start(event.zone())));
  }

  static Optional<String> ends(Event event, Session session) {
    return session.when().map(when -> written(when.end(event.zone())));
  }

  /** When it was to be; of a date without a time the midnight at which the day begins. */
  static Optional<String> was(Event event, Session session) {
    return session.was().map(moment -> written(moment, event.zone()));
  }

  private static String written(Moment moment, ZoneId zone) {
    return written(moment.date().atTime(moment.time().orElse(LocalTime.MIDNIGHT)).atZone(zone));
  }

  private static String written(ZonedDateTime time) {
    return WITH_OFFSET.format(time);
  }
}
