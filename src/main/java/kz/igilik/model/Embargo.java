package kz.igilik.model;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The moment before which nobody but editors may see something, by the clock of the campaign; a day
 * without a time begins at midnight.
 */
public record Embargo(Moment ends) {

  public Instant end(ZoneId zone) {
    return ends.date().atTime(ends.time().orElse(LocalTime.MIDNIGHT)).atZone(zone).toInstant();
  }

  /** Whether it still holds; at its very end it does not. */
  public boolean holds(ZoneId zone, Instant now) {
    return now.isBefore(end(zone));
  }
}
