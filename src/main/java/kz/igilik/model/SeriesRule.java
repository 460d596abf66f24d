package kz.igilik.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The rule of an event that repeats.
 *
 * @param every the weekdays; that of the first day if there is none
 * @param weeks every how many weeks
 * @param until the last day; either this or {@code count}
 * @param count the number of days, with the first and those left out
 */
public record SeriesRule(
    List<DayOfWeek> every, int weeks, Optional<LocalDate> until, Optional<Integer> count) {

  /** No campaign lasts longer than a year. */
  public static final int MOST = 366;

  /** Whether a series can begin on this day. */
  public boolean allows(LocalDate first) {
    return every.isEmpty() || every.contains(first.getDayOfWeek());
  }

  /** All its days, also those left out; the place in this list is the number of the date. */
  public List<LocalDate> days(LocalDate first) {
    LocalDate monday = first.with(DayOfWeek.MONDAY);
    return first
        .datesUntil(first.plusDays(MOST * 7L))
        .filter(day -> ChronoUnit.WEEKS.between(monday, day) % weeks == 0)
        .filter(
            day ->
                every.isEmpty()
                    ? day.getDayOfWeek() == first.getDayOfWeek()
                    : every.contains(day.getDayOfWeek()))
        .takeWhile(day -> until.isEmpty() || !day.isAfter(until.get()))
        .limit(count.orElse(MOST))
        .toList();
  }
}
