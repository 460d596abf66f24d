package kz.igilik.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** A week, known by its Monday. */
public record Week(LocalDate monday) implements Comparable<Week> {
  private static final int DAYS = 7;

  /** The week a day belongs to. */
  public static Week of(LocalDate day) {
    return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /** The weeks that days belong to, each once, in the order of the days. */
  static Stream<Week> of(Stream<LocalDate> days) {
    return days.map(day -> of(day).monday).distinct().map(Week::new);
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
