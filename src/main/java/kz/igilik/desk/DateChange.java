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
 * @param name with which the names of its controls begin
 */
record DateChange(List<String> place, Status status, String name) {
  /** The change that a button asks for: {@code date:0:moved}. */
  static Optional<DateChange> of(String asked) {
    String[] words = asked.split(":");
    if (words.length != 3 || !words[0].equals("date") || !words[1].matches("\\d{1,4}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(words[1]);
    List<String> place =
        number == 0 ? List.of() : List.of("sessions", Integer.toString(number - 1));
    return List.of(Status.values()).stream()
        .filter(status -> status.written().equals(words[2]))
        .findFirst()
        .map(status -> new DateChange(place, status, asked));
  }

  /**
   * An event with the change.
   *
   * @param saved the event before anything was typed
   */
  Value applied(Value event, Value saved, Parameters sent, List<String> languages) {
    Optional<Value> date = event.at(place);
    if (date.isEmpty()) {
      return event;
    }
    Optional<Value> announced =
        saved.at(place).flatMap(DateChange::first).or(() -> first(date.get()));
    Value changed = event;
    if (status == Status.POSTPONED) {
      changed = changed.without(at("starts")).without(at("ends"));
    } else if (sent.has(name + ".starts.date")) {
      String day = sent.get(name + ".starts.date").strip();
      String last = sent.get(name + ".ends.date").strip();
      changed = moment(changed, "starts", day, sent);
      changed = moment(changed, "ends", end(day, last, saved.at(place).orElse(date.get())), sent);
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
    for (String language : languages) {
      String note = sent.get(name + ".note." + language).strip();
      if (!note.isEmpty()) {
        changed = changed.with(at("note", language), Value.text(note));
      }
    }
    String online = sent.get(name + ".online").strip();
    return online.isEmpty() ? changed : changed.with(List.of("online"), Value.text(online));
  }

  /** The start that was announced first. */
  private static Optional<Value> first(Value date) {
    return date.at(List.of("was")).or(() -> date.at(List.of("starts")));
  }

  private Value moment(Value event, String field, String date, Parameters sent) {
    String time = sent.get(name + "." + field + ".time").strip();
    return set(event, field, time.isEmpty() ? date : date + "T" + time);
  }

  /** Who moves a single day and leaves the day of its end alone means the new day. */
  private static String end(String day, String end, Value before) {
    String was = day(before, "ends");
    return end.equals(was) && was.equals(day(before, "starts")) ? day : end;
  }

  private static String day(Value date, String field) {
    return date.textAt(field).replaceFirst("T.*", "");
  }

  private Value set(Value event, String field, String text) {
    return text.isEmpty() ? event.without(at(field)) : event.with(at(field), Value.text(text));
  }

  private List<String> at(String... below) {
    var steps = new ArrayList<>(place);
    steps.addAll(List.of(below));
    return steps;
  }
}
