package kz.igilik.compare;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.igilik.model.Coordinates;
import kz.igilik.model.Embargo;
import kz.igilik.model.Moment;
import kz.igilik.model.Session;
import kz.igilik.model.When;
import kz.igilik.problem.Texts;
import kz.igilik.schema.ChoiceNames;
import kz.igilik.schema.Field;

/** Values as people read them, in the language of whoever asked. */
final class Said {
  /** Longer texts are not repeated: the list only says that they changed. */
  private static final int LONGEST = 80;

  private final Texts texts;
  private final ChoiceNames choices;
  private final DateTimeFormatter day;

  Said(Texts texts) {
    this.texts = texts;
    this.choices = ChoiceNames.in(texts.language());
    this.day = DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag(texts.language()));
  }

  /**
   * A value on one line; empty if it is too long for that, or not one value.
   *
   * @param field whose value it is, if that is known
   */
  Optional<String> value(Object value, Optional<Field<?>> field) {
    return field
        .flatMap(known -> chosen(value, known))
        .or(() -> any(value))
        .filter(text -> text.length() <= LONGEST);
  }

  /** What was chosen of a closed set, by its name. */
  private Optional<String> chosen(Object value, Field<?> field) {
    if (value instanceof Collection<?> all) {
      List<Optional<String>> each = all.stream().map(one -> chosen(one, field)).toList();
      return each.stream().allMatch(Optional::isPresent)
          ? Optional.of(each.stream().map(Optional::get).collect(Collectors.joining(", ")))
          : Optional.empty();
    }
    return any(value).flatMap(written -> choices.of(field, written));
  }

  private Optional<String> any(Object value) {
    if (value instanceof Collection<?> all) {
      return all.stream().noneMatch(Record.class::isInstance)
          ? Optional.of(
              all.stream().map(one -> any(one).orElse("")).collect(Collectors.joining(", ")))
          : Optional.empty();
    }
    if (value instanceof Coordinates place) {
      return Optional.of(place.written(", "));
    }
    if (value instanceof Embargo embargo) {
      return Optional.of(moment(embargo.ends()));
    }
    if (value instanceof Moment moment) {
      return Optional.of(moment(moment));
    }
    if (value instanceof LocalDate date) {
      return Optional.of(date(date));
    }
    if (value instanceof Boolean flag) {
      return Optional.of(texts.get(flag ? "yes" : "no"));
    }
    if (value instanceof Enum<?> choice) {
      return Optional.of(choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return value instanceof Record
        ? Optional.empty()
        : Optional.of(value.toString()).filter(text -> text.indexOf('\n') < 0);
  }

  private String date(LocalDate date) {
    return day.format(date) + " " + date.getYear();
  }

  /** {@code 20 May 10:00}. */
  String moment(Moment moment) {
    return day.format(moment.date()) + moment.time().map(time -> " " + time).orElse("");
  }

  /** When a date of an event begins; what it was first, if nobody knows yet. */
  String start(Session session) {
    return session.when().map(When::starts).or(session::was).map(this::moment).orElse("");
  }

  /** From when to when: {@code 20 May 10:00–12:00}. */
  String span(When when) {
    String start = moment(when.starts());
    if (when.isOneDay()) {
      return start + when.until().map(LocalTime::toString).map(end -> "–" + end).orElse("");
    }
    return start + " – " + moment(when.ends());
  }
}
