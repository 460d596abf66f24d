package kz.igilik.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.edit.Value;
import kz.igilik.model.Status;

/**
 * What becomes of a date of an event. Asks for what is needed and keeps what readers have to know:
 * the time that was announced first, and why it changed.
 *
 * @param place of the date: empty for the event's own, else {@code sessions, 0}
 */
record DateChange(List<String> place, Status status, AskedChange asked) {
  /** The change that a button asks for: {@code date:0:moved}. */
  static Optional<DateChange> of(Parameters sent) {
    String name = sent.get("do");
    String[] words = name.split(":");
    if (words.length != 3 || !words[0].equals("date") || !words[1].matches("\\d{1,4}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(words[1]);
    List<String> place =
        number == 0 ? List.of() : List.of("sessions", Integer.toString(number - 1));
    return AskedChange.status(words[2])
        .map(status -> new DateChange(place, status, new AskedChange(sent, name)));
  }

  /**
   * An event with the change.
   *
   * @param saved the event before anything was typed
   */
  Value applied(Value event, Value saved, List<String> languages) {
    Optional<Value> date = event.at(place);
    if (date.isEmpty()) {
      return event;
    }
    Optional<Value> announced =
        saved.at(place).flatMap(DateChange::first).or(() -> first(date.get()));
    Value changed = event;
    if (status == Status.POSTPONED) {
      changed = changed.without(at("starts")).without(at("ends"));
    } else if (asked.tellsTime()) {
      Value before = saved.at(place).orElse(date.get());
      changed = set(changed, "starts", asked.starts());
      changed = set(changed, "ends", asked.ends(moment(before, "starts"), moment(before, "ends")));
    } else if (date.get().at(List.of("starts")).isEmpty() && announced.isPresent()) {
      changed = changed.with(at("starts"), announced.get());
    }
    changed = set(changed, "status", status == Status.PLANNED ? "" : status.written());
    boolean keepsFirst = status == Status.MOVED || status == Status.POSTPONED;
    changed =
        keepsFirst && announced.isPresent()
            ? changed.with(at("was"), announced.get())
            : changed.without(at("was"));
    if (status == Status.PLANNED) {
      return changed.without(at("note"));
    }
    changed = asked.noted(changed, at("note"), languages);
    String online = asked.online();
    return online.isEmpty() ? changed : changed.with(List.of("online"), Value.text(online));
  }

  /** The start that was announced first. */
  private static Optional<Value> first(Value date) {
    return date.at(List.of("was")).or(() -> date.at(List.of("starts")));
  }

  private static WrittenMoment moment(Value date, String field) {
    return new WrittenMoment(date.textAt(field));
  }

  private Value set(Value event, String field, String text) {
    return AskedChange.set(event, at(field), text);
  }

  private List<String> at(String... below) {
    var steps = new ArrayList<>(place);
    steps.addAll(List.of(below));
    return steps;
  }
}
