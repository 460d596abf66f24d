package kz.igilik.load;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.igilik.model.Event;
import kz.igilik.model.Moment;
import kz.igilik.model.SeriesRule;
import kz.igilik.model.Session;
import kz.igilik.model.Status;
import kz.igilik.model.When;
import kz.igilik.problem.Code;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.EventFields.OfChange;
import kz.igilik.schema.EventFields.OfDate;
import kz.igilik.schema.EventFields.OfSeries;
import kz.igilik.schema.Field;

/**
 * Reads {@code series}: the rule of an event that repeats, as dates like all others. A date has the
 * number that the rule gives it, so leaving one out or moving it changes no other.
 */
final class SeriesReader {
  private final Fields event;
  private final Fields series;
  private final Session first;
  private final When usual;
  private List<LocalDate> days = List.of();

  private SeriesReader(Session first, When usual, Fields event, Fields series) {
    this.first = first;
    this.usual = usual;
    this.event = event;
    this.series = series;
  }

  /** The dates of the series; the first alone if the rule cannot be read. */
  static List<Session> read(Session first, Fields event, Fields series) {
    if (event.has(EventFields.SESSIONS)) {
      event.wrong(Code.FIELD_NOT_ALLOWED, EventFields.SESSIONS, "sessions", "series");
    }
    if (first.status() == Status.MOVED || first.status() == Status.POSTPONED) {
      event.wrong(Code.FIELD_NOT_ALLOWED, OfDate.STATUS, "status", "series");
    }
    When usual = first.when().orElseGet(() -> When.allDay(LocalDate.EPOCH, LocalDate.EPOCH));
    boolean known =
        first.when().isPresent() && event.origin().reads("starts") && event.origin().reads("ends");
    List<Session> all = new SeriesReader(first, usual, event, series).sessions(known);
    return known && series.isWhole() ? all : List.of(first);
  }

  /**
   * All dates.
   *
   * @param known whether the first is, without which nothing can be said of the others
   */
  private List<Session> sessions(boolean known) {
    days = days(known);
    Set<LocalDate> left = except(known);
    Map<LocalDate, Session> changed = new HashMap<>();
    series.entries(
        OfSeries.CHANGES,
        change -> {
          Optional<Session> session =
              change
                  .made(change(change, left, known))
                  .filter(one -> known && one.number() < days.size());
          session.ifPresent(one -> changed.put(days.get(one.number()), one));
          return session;
        });
    var sessions = new ArrayList<Session>();
    for (int i = 0; i < days.size(); i++) {
      LocalDate day = days.get(i);
      if (changed.containsKey(day)) {
        sessions.add(changed.get(day));
      } else if (!left.contains(day)) {
        sessions.add(planned(i, Optional.empty()));
      }
    }
    return List.copyOf(sessions);
  }

  private Session planned(int number, Optional<Event.Venue> venue) {
    return new Session(
        number,
        Optional.of(usual.on(days.get(number))),
        first.status(),
        Optional.empty(),
        venue,
        first.note(),
        first.origin());
  }

  // ---- the rule

  private List<LocalDate> days(boolean known) {
    List<DayOfWeek> every = series.values(OfSeries.EVERY);
    var rule =
        new SeriesRule(
            every,
            series.maybe(OfSeries.WEEKS).orElse(1),
            series.maybe(OfSeries.UNTIL),
            series.maybe(OfSeries.COUNT));
    boolean ends = series.has(OfSeries.UNTIL);
    if (ends && series.has(OfSeries.COUNT)) {
      series.wrong(Code.SERIES_ENDS_TWICE, OfSeries.COUNT, event.name());
    } else if (!ends && !series.has(OfSeries.COUNT)) {
      event.wrong(Code.SERIES_END_UNCLEAR, EventFields.SERIES, event.name());
    }
    if (!known || rule.until().isEmpty() && rule.count().isEmpty()) {
      return List.of();
    }
    LocalDate start = usual.first();
    if (!rule.allows(start)) {
      event.wrong(
          Code.SERIES_WEEKDAY_WRONG,
          OfDate.STARTS,
          event.name(),
          start,
          written(start.getDayOfWeek()),
          every.stream().map(SeriesReader::written).collect(Collectors.joining(", ")));
      return List.of();
    }
    List<LocalDate> found = rule.days(start);
    if (found.size() < 2) {
      series.wrong(Code.SERIES_ONE_DATE, OfSeries.UNTIL, event.name(), start);
      return List.of();
    }
    return found;
  }

  private static String written(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  // ---- exceptions

  private Set<LocalDate> except(boolean known) {
    var left = new HashSet<>(series.values(OfSeries.EXCEPT));
    if (known && !days.isEmpty()) {
      left.stream()
          .sorted()
          .filter(day -> !days.contains(day) || day.equals(days.get(0)))
          .forEach(
              day ->
                  unknown(
                      series,
                      OfSeries.EXCEPT,
                      day.equals(days.get(0))
                          ? Code.SERIES_FIRST_LEFT_OUT
                          : Code.SERIES_DATE_UNKNOWN,
                      day));
    }
    return left;
  }

  private void unknown(Fields at, Field<?> field, Code code, LocalDate day) {
    String all = days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    at.wrong(code, field, event.name(), day, all, near(day));
  }

  /** The date of the series that is nearest in time; nothing for a date that is one of them. */
  private String near(LocalDate day) {
    return days.stream()
        .filter(one -> !days.contains(day))
        .min(Comparator.comparingLong(one -> Math.abs(ChronoUnit.DAYS.between(one, day))))
        .map(LocalDate::toString)
        .orElse("");
  }

  private Session change(Fields change, Set<LocalDate> left, boolean known) {
    Optional<LocalDate> date = change.needed(OfChange.DATE);
    Status status = change.need(OfChange.STATUS, Status.CANCELLED);
    Optional<Moment> starts =
        status == Status.MOVED ? change.needed(OfChange.STARTS) : change.maybe(OfChange.STARTS);
    Optional<Moment> ends = change.maybe(OfChange.ENDS);
    refuseTimes(status, change);
    int number = date.map(days::indexOf).orElse(-1);
    boolean one = number >= 0 && !left.contains(date.orElseThrow());
    if (known && !days.isEmpty() && date.isPresent() && !one) {
      unknown(change, OfChange.DATE, Code.SERIES_DATE_UNKNOWN, date.get());
    }
    When now = number < 0 ? usual : usual.on(days.get(number));
    boolean gone = status == Status.POSTPONED;
    return new Session(
        Math.max(number, 0),
        gone
            ? Optional.empty()
            : Optional.of(starts.map(start -> moved(now, start, ends)).orElse(now)),
        status,
        gone || status == Status.MOVED ? Optional.of(now.starts()) : Optional.empty(),
        change.group(OfChange.VENUE).map(EventReader::venue),
        change.texts(OfChange.NOTE),
        change.origin());
  }

  private static When moved(When now, Moment start, Optional<Moment> ends) {
    return ends.filter(end -> end.time().isPresent() == start.time().isPresent())
        .map(end -> new When(start, end))
        .orElseGet(() -> now.from(start));
  }

  /** Only a date that was moved has other times. */
  private static void refuseTimes(Status status, Fields change) {
    for (Field<?> time : List.of(OfChange.STARTS, OfChange.ENDS)) {
      if (status != Status.MOVED && change.has(time)) {
        change.wrong(Code.FIELD_NOT_ALLOWED, time, time.key(), "status: " + status.written());
      }
    }
  }
}
