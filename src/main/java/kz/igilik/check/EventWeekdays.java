package kz.igilik.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.igilik.model.Event;
import kz.igilik.model.Language;
import kz.igilik.model.Moment;
import kz.igilik.model.Session;
import kz.igilik.problem.Code;

/**
 * Compares the weekdays that title and summary of an event name with its dates. A weekday beside a
 * date of the text is compared with that date elsewhere.
 */
final class EventWeekdays {
  private static final Set<String> FIELDS = Set.of("title", "summary");
  private static final int DAYS_OF_WEEK = 7;

  private final Scope scope;
  private final Map<String, DateWords> words = new HashMap<>();

  private EventWeekdays(Scope scope) {
    this.scope = scope;
    for (Language language : scope.site().languages()) {
      if (TextChecks.knowsDates(language)) {
        words.put(language.code(), new DateWords(language));
      }
    }
  }

  static void run(List<Event> events, Scope scope) {
    var checks = new EventWeekdays(scope);
    events.parallelStream().forEach(checks::event);
  }

  private void event(Event event) {
    Set<DayOfWeek> days = days(event);
    if (days.isEmpty() || days.size() == DAYS_OF_WEEK) {
      return;
    }
    LocalizedField.ofEvent(event).stream()
        .filter(field -> FIELDS.contains(field.path()))
        .forEach(
            field ->
                field
                    .text()
                    .texts()
                    .forEach((language, text) -> text(field, language, text, days)));
  }

  /** All weekdays on which it is, was, or closes its registration; none if a date is broken. */
  private static Set<DayOfWeek> days(Event event) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (Session session : event.sessions()) {
      if (!session.hasDay()
          || !session.origin().reads("starts")
          || !session.origin().reads("ends")) {
        return Set.of();
      }
      LocalDate last = session.lastDay();
      for (LocalDate day = session.day();
          !day.isAfter(last) && days.size() < DAYS_OF_WEEK;
          day = day.plusDays(1)) {
        days.add(day.getDayOfWeek());
      }
      session.was().map(Moment::date).map(LocalDate::getDayOfWeek).ifPresent(days::add);
    }
    event
        .admission()
        .flatMap(Event.Admission::until)
        .ifPresent(until -> days.add(until.getDayOfWeek()));
    return days;
  }

  private void text(LocalizedField field, String language, String text, Set<DayOfWeek> days) {
    DateWords own = words.get(language);
    if (own == null) {
      return;
    }
    for (WrittenDates.Alone named : WrittenDates.of(text, own).weekdaysAlone()) {
      if (!days.contains(named.day())) {
        String right =
            days.stream().map(day -> name(language, day)).collect(Collectors.joining(", "));
        scope
            .problems()
            .report(
                Code.EVENT_WEEKDAY_DIFFERS,
                MarkdownChecks.within(
                    field.in(language),
                    text,
                    text.codePointCount(0, named.offset()) + 1,
                    named.label()),
                field.name(),
                named.label(),
                right);
      }
    }
  }

  private String name(String language, DayOfWeek day) {
    return scope.site().languages().stream()
        .filter(one -> one.code().equals(language))
        .map(one -> one.weekdays().get(day.getValue() - 1))
        .findFirst()
        .orElseThrow();
  }
}
