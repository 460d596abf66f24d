package kz.igilik.language;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.model.Campaign.Period;
import kz.igilik.model.Event;
import kz.igilik.model.Moment;
import kz.igilik.model.When;

/**
 * Dates and times in words. Those that leave the site, in a message or a calendar, are read
 * elsewhere and perhaps years later: they carry the year and the clock they are meant by.
 */
public final class Times {
  private static final char MINUS = '\u2212';

  private final Words words;
  private final LocalFormat format;

  public Times(Words words, LocalFormat format) {
    this.words = words;
    this.format = format;
  }

  /** {@code 20 мая 2023 года, суббота, 10:00–12:00 (время Астаны, UTC+6)}. */
  public String afar(When when, ZoneId zone) {
    return when.isAllDay() ? dated(when) : dated(when) + " (" + clockOf(zone, when.begin()) + ")";
  }

  /** The same of an event; of one that belongs to all regions no clock is the local one. */
  public String afar(When when, Event event) {
    return when.isAllDay() ? dated(when) : dated(when) + " (" + clockOf(event, when.begin()) + ")";
  }

  /** The clock that the times of an event go by. */
  public String clockOf(Event event, LocalDateTime at) {
    return event.region().isPresent() || format.zone(event.zone()).isPresent()
        ? clockOf(event.zone(), at)
        : offset(event.zone().getRules().getOffset(at));
  }

  /** {@code 20 мая 2023 года, суббота, 10:00–12:00}. */
  public String dated(When when) {
    return when.isAllDay() ? allDay(when, true) : clock(when, true);
  }

  /** {@code 20 мая 2023 года, суббота, 10:00}. */
  public String afar(Moment moment) {
    String day = format.fullAndWeekday(moment.date());
    return moment.time().map(time -> format.list(day, format.timeAlone(time))).orElse(day);
  }

  /** {@code 20 мая, суббота, 10:00–12:00}. */
  public String of(When when) {
    return when.isAllDay() ? allDay(when, false) : clock(when, false);
  }

  /** The clock of a place at a time, by name and offset: {@code время Астаны, UTC+6}. */
  public String clockOf(ZoneId zone, LocalDateTime at) {
    String name = format.zone(zone).orElseGet(() -> words.get("event.local-time"));
    return format.list(name, offset(zone.getRules().getOffset(at)));
  }

  /**
   * The clock of a place in a period: {@code время Астаны, UTC+6}, or both offsets where clocks are
   * changed on one of its days, {@code UTC+2 / UTC+3}.
   */
  public String clockOf(ZoneId zone, Period period) {
    String offsets =
        Stream.of(period.first().atTime(LocalTime.NOON), period.last().atTime(LocalTime.NOON))
            .map(time -> offset(zone.getRules().getOffset(time)))
            .distinct()
            .collect(Collectors.joining(" / "));
    return format.zone(zone).map(name -> format.list(name, offsets)).orElse(offsets);
  }

  /** {@code UTC+6}, {@code UTC+5:30}, {@code UTC−3}. */
  public static String offset(ZoneOffset offset) {
    int minutes = Math.abs(offset.getTotalSeconds()) / 60;
    String rest = minutes % 60 == 0 ? "" : ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
    char sign = offset.getTotalSeconds() < 0 ? MINUS : '+';
    return "UTC" + sign + minutes / 60 + rest;
  }

  private String allDay(When when, boolean full) {
    if (!when.isOneDay()) {
      return full ? format.fullRange(when.first(), when.last()) : format.dates(when);
    }
    String day = full ? format.fullAndWeekday(when.first()) : format.dates(when);
    return format.list(day, words.get("event.all-day"));
  }

  private String clock(When when, boolean full) {
    var from = when.from().orElseThrow();
    var until = when.until().orElseThrow();
    if (when.isOneDay()) {
      String day = full ? format.fullAndWeekday(when.first()) : format.dayAndWeekday(when.first());
      return format.list(day, format.times(from, until));
    }
    var last = when.ends().date();
    return words.get(
        "event.time-span",
        "from-day",
        full ? format.full(when.first()) : format.day(when.first()),
        "from",
        format.time(from),
        "until-day",
        full ? format.full(last) : format.day(last),
        "until",
        format.time(until));
  }
}
