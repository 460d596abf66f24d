package kz.igilik.model;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When something takes place, in local time of its region: whole days, or from one time to another.
 * The only place that decides which days it covers.
 *
 * @param starts first day, and the time unless these are whole days
 * @param ends the last whole day, or the moment of the end, in the same form as the start
 */
public record When(Moment starts, Moment ends) {

  /** Events longer than this many days are listed apart instead of on each day. */
  private static final int LONGEST_APPOINTMENT = 7;

  public static When allDay(LocalDate first, LocalDate last) {
    return new When(new Moment(first, Optional.empty()), new Moment(last, Optional.empty()));
  }

  public LocalDate first() {
    return starts.date();
  }

  /** The last day on which it takes place: what ends at midnight does not touch the day after. */
  public LocalDate last() {
    boolean atMidnight = ends.time().filter(LocalTime.MIDNIGHT::equals).isPresent();
    return atMidnight && ends.date().isAfter(first()) ? ends.date().minusDays(1) : ends.date();
  }

  /** Time of the start; empty for whole days. */
  public Optional<LocalTime> from() {
    return starts.time();
  }

  /** Time of the end; present exactly if that of the start is. */
  public Optional<LocalTime> until() {
    return ends.time();
  }

  public boolean isAllDay() {
    return from().isEmpty();
  }

  public boolean isOneDay() {
    return first().equals(last());
  }

  /** Whether it is long, so that lists name it once instead of on each day. */
  public boolean isLong() {
    return first().plusDays(LONGEST_APPOINTMENT).compareTo(last()) <= 0;
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(first()) && !day.isAfter(last());
  }

  /** The local date and time of its start; whole days start at 00:00. */
  public LocalDateTime begin() {
    return starts.date().atTime(from().orElse(LocalTime.MIDNIGHT));
  }

  /** The local date and time of its end; whole days end when the next day begins. */
  public LocalDateTime over() {
    return until()
        .map(time -> ends.date().atTime(time))
        .orElseGet(() -> ends.date().plusDays(1).atStartOfDay());
  }

  /** The same by another clock; whole days are the same days everywhere. */
  When elsewhere(ZoneId here, ZoneId there) {
    return new When(starts.elsewhere(here, there), ends.elsewhere(here, there));
  }

  /** The same on another day: by the same clock, and as long. */
  public When on(LocalDate day) {
    long later = ChronoUnit.DAYS.between(starts.date(), day);
    return new When(
        new Moment(day, starts.time()), new Moment(ends.date().plusDays(later), ends.time()));
  }

  /** The same with another beginning, and as long by the clock. */
  public When from(Moment start) {
    if (start.time().isEmpty() || isAllDay()) {
      return new When(start, new Moment(on(start.date()).ends().date(), Optional.empty()));
    }
    LocalDateTime over =
        start.date().atTime(start.time().get()).plus(Duration.between(begin(), over()));
    return new When(start, new Moment(over.toLocalDate(), Optional.of(over.toLocalTime())));
  }

  /** The instant it begins; a whole day begins at the first moment of the day in the zone. */
  public ZonedDateTime start(ZoneId zone) {
    return begin().atZone(zone);
  }

  /** The instant it ends. */
  public ZonedDateTime end(ZoneId zone) {
    return over().atZone(zone);
  }
}
