package kz.igilik.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.edit.Value;
import kz.igilik.model.Status;

/**
 * What is sent with the button that changes a date.
 *
 * @param name of the button, with which the names of its controls begin
 */
record AskedChange(Parameters sent, String name) {

  /** The status that the last word of a button means. */
  static Optional<Status> status(String written) {
    return List.of(Status.values()).stream()
        .filter(status -> status.written().equals(written))
        .findFirst();
  }

  boolean tellsTime() {
    return sent.has(name + ".starts.date");
  }

  String starts() {
    return moment(said("starts.date"), "starts");
  }

  /** The new end. Who moves a single day and leaves the day of its end alone means the new day. */
  String ends(WrittenMoment start, WrittenMoment end) {
    WrittenMoment shown = end.shown();
    String day = said("ends.date");
    boolean follows = day.equals(shown.day()) && end.isOnDayOf(start);
    return moment(
        follows ? shown.shifted(start, new WrittenMoment(said("starts.date"))).day() : day, "ends");
  }

  private String moment(String day, String field) {
    String time = said(field + ".time");
    return time.isEmpty() ? day : day + "T" + time;
  }

  /** With what readers are told, in each language in which it is said. */
  Value noted(Value value, List<String> note, List<String> languages) {
    Value noted = value;
    for (String language : languages) {
      String said = said("note." + language);
      if (!said.isEmpty()) {
        noted = set(noted, Stream.concat(note.stream(), Stream.of(language)).toList(), said);
      }
    }
    return noted;
  }

  /** With a text at a place, or without the place if the text is empty. */
  static Value set(Value value, List<String> place, String text) {
    return text.isEmpty() ? value.without(place) : value.with(place, Value.text(text));
  }

  /** The address of the broadcast; empty if none is said. */
  String online() {
    return said("online");
  }

  private String said(String field) {
    return sent.get(name + "." + field).strip();
  }
}
