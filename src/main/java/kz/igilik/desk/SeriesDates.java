package kz.igilik.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.load.RawValues;
import kz.igilik.model.SeriesRule;
import kz.igilik.problem.Texts;
import kz.igilik.schema.ChoiceNames;
import kz.igilik.schema.EventFields.OfSeries;

/** The dates of an event that repeats, as it is typed, whatever may still be wrong with it. */
record SeriesDates(RawValues event) {
  private static final String SERIES = "series";
  private static final int MOST_WEEKS = 52;

  boolean isSeries() {
    return event.has(SERIES);
  }

  /** The days by the rule, also those left out; none while the rule has no end or no beginning. */
  List<LocalDate> days() {
    SeriesRule rule = rule();
    return rule.until().isEmpty() && rule.count().isEmpty()
        ? List.of()
        : first().filter(rule::allows).map(rule::days).orElse(List.of());
  }

  private Optional<LocalDate> first() {
    return new WrittenMoment(event.text("starts").orElse("")).date();
  }

  private SeriesRule rule() {
    List<DayOfWeek> every =
        event.texts("series/every").stream().flatMap(SeriesDates::weekday).toList();
    int weeks = number("weeks").filter(one -> one >= 1 && one <= MOST_WEEKS).orElse(1);
    Optional<LocalDate> until = new WrittenMoment(event.text("series/until").orElse("")).date();
    return new SeriesRule(every, weeks, until, number("count"));
  }

  private static Stream<DayOfWeek> weekday(String written) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(written));
  }

  private Optional<Integer> number(String field) {
    return event
        .text("series/" + field)
        .filter(text -> text.matches("[0-9]{1,3}"))
        .map(Integer::parseInt);
  }

  boolean isLeftOut(LocalDate day) {
    return event.texts("series/except").contains(day.toString());
  }

  /** Where it is told what became of a date; empty if it is like all others. */
  Optional<String> change(LocalDate day) {
    return event.keys("series/changes").stream()
        .map(number -> "series/changes/" + number)
        .filter(path -> event.text(path + "/date").filter(day.toString()::equals).isPresent())
        .findFirst();
  }

  /** A time of a date that is like all others. */
  String usual(LocalDate day, String field) {
    String first = event.text("starts").orElse("");
    return SeriesChange.usual(first, event.text(field).orElse(""), day.toString()).text();
  }

  /** The rule in words; empty while it has no dates. */
  String words(Texts texts) {
    List<LocalDate> days = days();
    if (days.isEmpty()) {
      return "";
    }
    SeriesRule rule = rule();
    List<DayOfWeek> every =
        rule.every().isEmpty() ? List.of(days.get(0).getDayOfWeek()) : rule.every();
    var names = ChoiceNames.in(texts.language());
    String weekdays =
        every.stream()
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .map(day -> names.of(OfSeries.EVERY, day).orElse(day))
            .collect(Collectors.joining(", "));
    return texts.get(
        "series.rule",
        texts.get(
            rule.weeks() <= 2 ? "series.weeks." + rule.weeks() : "series.weeks", rule.weeks()),
        weekdays,
        Lists.day(days.get(0), texts),
        Lists.day(days.get(days.size() - 1), texts),
        days.size());
  }
}
