package kz.igilik.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** What readers are told in each language, as far as it is said. */
  Map<String, String> notes(List<String> languages) {
    var notes = new LinkedHashMap<String, String>();
    for (String language : languages) {
      String note = said("note." + language);
      if (!note.isEmpty()) {
        notes.put(language, note);
      }
    }
    return notes;
  }

  /** The address of the broadcast; empty if none is said. */
  String online() {
    return said("online");
  }

  private String said(String field) {
    return sent.get(name + "." + field).strip();
  }
}
