package kz.igilik.site;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The months of a calendar that is too full for one file: programs refuse large ones, Google those
 * over 1 MB. A date belongs to the month in which it begins, so a reader who subscribes to two
 * months does not get it twice.
 */
public final class CalendarMonths {
  /** With fewer dates a calendar is small enough even if every text is long. */
  private static final int MANY = 300;

  private CalendarMonths() {}

  /** Whether a calendar of these dates is offered month by month as well. */
  public static boolean areOffered(List<Listing> lines) {
    return lines.size() > MANY;
  }

  /** The dates by the month in which they begin. */
  public static SortedMap<YearMonth, List<Listing>> of(List<Listing> lines) {
    var months = new TreeMap<YearMonth, List<Listing>>();
    for (Listing line : lines) {
      YearMonth month = YearMonth.from(line.session().day());
      months.computeIfAbsent(month, any -> new ArrayList<>()).add(line);
    }
    return months;
  }
}
