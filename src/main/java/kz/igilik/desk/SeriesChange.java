package kz.igilik.desk;

import java.util.List;
import java.util.Optional;
import kz.igilik.edit.Value;
import kz.igilik.edit.Value.Items;
import kz.igilik.model.Status;

/**
 * What becomes of one date of a series. It is told under {@code changes}, so that no other date
 * shifts; the time that was announced is known from the rule.
 *
 * @param day by the rule, whenever the date is now
 */
record SeriesChange(String day, Status status, AskedChange asked) {
  private static final List<String> CHANGES = List.of("series", "changes");
  private static final List<String> EXCEPT = List.of("series", "except");

  /** The change that a button asks for: {@code series:2023-05-30:moved}. */
  static Optional<SeriesChange> of(Parameters sent) {
    String name = sent.get("do");
    String[] words = name.split(":");
    return words.length == 3 && words[0].equals("series")
        ? AskedChange.status(words[2])
            .map(status -> new SeriesChange(words[1], status, new AskedChange(sent, name)))
        : Optional.empty();
  }

  /** An event with the change. */
  Value applied(Value event, List<String> languages) {
    if (event.at(List.of("series")).isEmpty()) {
      return event;
    }
    Value whole = takingPlace(event);
    List<Value> changes = items(whole, CHANGES);
    int index = 0;
    while (index < changes.size() && !changes.get(index).textAt("date").equals(day)) {
      index++;
    }
    List<String> place = List.of(CHANGES.get(0), CHANGES.get(1), Integer.toString(index));
    Value before = whole.at(place).orElse(Value.Group.EMPTY);
    Value now = changed(before, event, languages);
    if (isNothing(now, event)) {
      return whole.without(place);
    }
    if (changes.isEmpty()) {
      whole = whole.with(CHANGES, new Items(List.of()));
    }
    String online = asked.online();
    whole = whole.with(place, now);
    return online.isEmpty() ? whole : whole.with(List.of("online"), Value.text(online));
  }

  /** A day that was left out takes place again. */
  private Value takingPlace(Value event) {
    List<Value> left = items(event, EXCEPT);
    List<Value> others = left.stream().filter(one -> !one.equals(Value.text(day))).toList();
    return others.size() == left.size() ? event : event.with(EXCEPT, new Items(others));
  }

  private static List<Value> items(Value event, List<String> place) {
    return event
        .at(place)
        .map(found -> found instanceof Items list ? list.items() : List.of(found))
        .orElse(List.of());
  }

  private Value changed(Value before, Value event, List<String> languages) {
    Value now = before.with(List.of("date"), Value.text(day));
    now = now.with(List.of("status"), Value.text(status.written()));
    if (status != Status.MOVED) {
      now = now.without(List.of("starts")).without(List.of("ends"));
    } else if (asked.tellsTime()) {
      now = AskedChange.set(now, List.of("starts"), asked.starts());
      now =
          AskedChange.set(
              now,
              List.of("ends"),
              asked.ends(is(before, event, "starts"), is(before, event, "ends")));
    }
    if (status == Status.PLANNED) {
      return now.without(List.of("note"));
    }
    return asked.noted(now, List.of("note"), languages);
  }

  /** A time of the date as it is so far. */
  private WrittenMoment is(Value change, Value event, String field) {
    return change.at(List.of("starts")).isPresent()
        ? new WrittenMoment(change.textAt(field))
        : usual(event.textAt("starts"), event.textAt(field), day);
  }

  /** A time of the first date, moved to a day of the rule. */
  static WrittenMoment usual(String first, String moment, String day) {
    return new WrittenMoment(moment).shifted(new WrittenMoment(first), new WrittenMoment(day));
  }

  /** Whether the date is like all others, so that nothing has to be said of it. */
  private boolean isNothing(Value change, Value event) {
    String others = event.textAt("status");
    return status == Status.PLANNED
        && change.at(List.of("venue")).isEmpty()
        && (others.isEmpty() || others.equals(status.written()));
  }
}
