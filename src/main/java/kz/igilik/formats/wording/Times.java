package kz.igilik.formats.wording;

import kz.igilik.model.Moment;
import kz.igilik.model.When;
import kz.igilik.view.LocalFormat;
import kz.igilik.view.Words;

/** Dates and local times in words. */
public final class Times {
  private final Words words;
  private final LocalFormat format;

  Times(Words words, LocalFormat format) {
    this.words = words;
    this.format = format;
  }

  /** {@code 20 мая, суббота, 10:00–12:00 (по местному времени)}. */
  public String local(When when) {
    return when.isAllDay() ? of(when) : clock(when) + " (" + words.get("event.local-time") + ")";
  }

  /** {@code 20 мая, суббота, 10:00–12:00}. */
  public String of(When when) {
    if (!when.isAllDay()) {
      return clock(when);
    }
    return when.isOneDay()
        ? format.list(format.dates(when), words.get("event.all-day"))
        : format.dates(when);
  }

  /** {@code 20 мая, суббота, 10:00}. */
  public String of(Moment moment) {
    String day = format.dayAndWeekday(moment.date());
    return moment.time().map(time -> format.list(day, format.time(time))).orElse(day);
  }

  private String clock(When when) {
    var from = when.from().orElseThrow();
    var until = when.until().orElseThrow();
    return when.isOneDay()
        ? format.list(format.dayAndWeekday(when.first()), format.times(from, until))
        : words.get(
            "event.time-span",
            "from-day",
            format.day(when.first()),
            "from",
            format.time(from),
            "until-day",
            format.day(when.ends().date()),
            "until",
            format.time(until));
  }
}
