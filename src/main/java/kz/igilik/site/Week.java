package kz.igilik.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** A week, known by its first day: Monday, unless the campaign says otherwise. */
public record Week(LocalDate first) implements Comparable<Week> {
  private static final int DAYS = 7;

  /**
   * The week a day belongs to.
   *
   * @param starts the day of the week on which weeks start
   */
  public static Week of(LocalDate day, DayOfWeek starts) {
    return new Week(day.with(TemporalAdjusters.previousOrSame(starts)));
  }

  /** The weeks that days belong to, each once, in the order of the days. */
  static Stream<Week> of(Stream<LocalDate> days, DayOfWeek starts) {
    return days.map(day -> of(day, starts).first).distinct().map(Week::new);
  }

  public LocalDate last() {
    return first.plusDays(DAYS - 1);
  }

  /** The week after this one. */
  public Week next() {
    return new Week(first.plusDays(DAYS));
  }

  /** All seven. */
  public List<LocalDate> days() {
    return first.datesUntil(first.plusDays(DAYS)).toList();
  }

  @Override
  public int compareTo(Week other) {
    return first.compareTo(other.first);
  }
}
