package kz.igilik.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When something takes place, in local time of its region: whole days, or from a time to a time.
 *
 * @param first first day
 * @param from time of the start; empty for whole days
 * @param last last day, included
 * @param until time of the end; present exactly if {@code from} is
 */
public record When(
    LocalDate first, Optional<LocalTime> from, LocalDate last, Optional<LocalTime> until) {

  /** Longer than this many days is a background to the days, not an appointment on each of them. */
  private static final int LONGEST_APPOINTMENT = 7;

  public static When allDay(LocalDate first, LocalDate last) {
    return new When(first, Optional.empty(), last, Optional.empty());
  }

  public boolean isAllDay() {
    return from.isEmpty();
  }

  public boolean isOneDay() {
    return first.equals(last);
  }

  /** Runs for weeks, so lists name it once instead of on each day. */
  public boolean isLong() {
    return first.plusDays(LONGEST_APPOINTMENT).compareTo(last) <= 0;
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** The instant it begins; a whole day begins at the first moment of the day in the zone. */
  public ZonedDateTime start(ZoneId zone) {
    return from.map(time -> first.atTime(time).atZone(zone))
        .orElseGet(() -> first.atStartOfDay(zone));
  }

  /** The instant it is over; a whole day is over when the next begins. */
  public ZonedDateTime end(ZoneId zone) {
    return until
        .map(time -> last.atTime(time).atZone(zone))
        .orElseGet(() -> last.plusDays(1).atStartOfDay(zone));
  }
}
