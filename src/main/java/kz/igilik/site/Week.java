package kz.igilik.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** A week, known by its Monday. */
public record Week(LocalDate monday) implements Comparable<Week> {
  private static final int DAYS = 7;

  /** The week a day belongs to. */
  public static Week of(LocalDate day) {
    return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  public LocalDate sunday() {
    return monday.plusDays(DAYS - 1);
  }

  /** From Monday to Sunday. */
  public List<LocalDate> days() {
    return monday.datesUntil(monday.plusDays(DAYS)).toList();
  }

  @Override
  public int compareTo(Week other) {
    return monday.compareTo(other.monday);
  }
}
