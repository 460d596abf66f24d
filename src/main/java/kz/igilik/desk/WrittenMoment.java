package kz.igilik.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A day or a moment as a file says it, which may be anything: {@code 2023-06-03T24:00}. */
record WrittenMoment(String text) {
  private static final String MIDNIGHT = "T24:00";

  String day() {
    return text.replaceFirst("T.*", "");
  }

  Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.parse(day()));
    } catch (DateTimeException nonsense) {
      return Optional.empty();
    }
  }

  /** The same so many days later as lie between two others; itself if they are no days. */
  WrittenMoment shifted(WrittenMoment from, WrittenMoment to) {
    Optional<LocalDate> date = date();
    if (date.isEmpty() || from.date().isEmpty() || to.date().isEmpty()) {
      return this;
    }
    long later = ChronoUnit.DAYS.between(from.date().get(), to.date().get());
    return new WrittenMoment(date.get().plusDays(later) + text.substring(day().length()));
  }

  /** As fields for day and time show it: they know no 24:00. */
  WrittenMoment shown() {
    return text.endsWith(MIDNIGHT) && date().isPresent()
        ? new WrittenMoment(date().get().plusDays(1) + "T00:00")
        : this;
  }

  /** Whether what begins then and ends here touches one day only. */
  boolean isOnDayOf(WrittenMoment start) {
    boolean midnight = text.endsWith("T00:00") && start.date().isPresent();
    return day()
        .equals(
            midnight && !day().equals(start.day())
                ? start.date().get().plusDays(1).toString()
                : start.day());
  }
}
