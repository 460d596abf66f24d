package kz.igilik.site;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import kz.igilik.model.Event;
import kz.igilik.model.Session;

/** One line of the programme: an event on one of its dates. */
public record Listing(Event event, Session session) implements Comparable<Listing> {
  private static final Comparator<Listing> ORDER =
      Comparator.comparing((Listing line) -> line.session().day())
          .thenComparing(Listing::time)
          .thenComparing(line -> line.event().folder())
          .thenComparing(line -> line.event().id())
          .thenComparing(line -> line.session().number());

  private LocalTime time() {
    return session
        .when()
        .flatMap(when -> when.from())
        .or(() -> session.was().flatMap(was -> was.time()))
        .orElse(LocalTime.MIN);
  }

  /** Day and time as one number, in the same order. */
  long second() {
    return session.day().toEpochDay() * TimeUnit.DAYS.toSeconds(1) + time().toSecondOfDay();
  }

  @Override
  public int compareTo(Listing other) {
    return ORDER.compare(this, other);
  }
}
