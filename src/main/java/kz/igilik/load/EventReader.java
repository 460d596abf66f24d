package kz.igilik.load;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.Event;
import kz.igilik.model.Event.Admission;
import kz.igilik.model.Event.Organiser;
import kz.igilik.model.Event.Venue;
import kz.igilik.model.Session;
import kz.igilik.schema.EventFields;

/** Reads {@code data/events/<region>/<event>.yaml}. */
final class EventReader {
  /** Longer titles break cards, calendars and lock screens. */
  private static final int LONGEST_TITLE = 120;

  private static final Value<String> TITLE = Values.longestText(LONGEST_TITLE);
  private static final Value<String> AUDIENCE = Values.oneOf(Event.AUDIENCES);
  private static final Value<Admission.Kind> ADMISSION = Values.oneOf(Admission.Kind.class);

  private EventReader() {}

  /**
   * The event of a file.
   *
   * @param zone of its local times
   */
  static Optional<Event> read(Layout.EventFile file, YamlNode root, ZoneId zone, Reading reading) {
    return Fields.ofFile(file.id(), root, EventFields.KIND, reading)
        .flatMap(fields -> event(file, fields, zone));
  }

  private static Optional<Event> event(Layout.EventFile file, Fields fields, ZoneId zone) {
    Optional<String> region =
        Optional.of(file.folder()).filter(name -> !name.equals(Event.NATIONAL));
    var event =
        new Event(
            file.id(),
            region,
            fields.flag("sample"),
            region.isPresent()
                ? Optional.of(fields.need("block", Values::anyText, ""))
                : fields.maybe("block", Values::anyText),
            activity(fields),
            fields.texts("title", TITLE),
            fields.texts("summary"),
            sessions(fields),
            zone,
            fields.group("venue").map(EventReader::venue),
            fields.maybe("online", Values::url),
            fields.values("audience", AUDIENCE),
            fields.values("languages", Values::languageCode),
            fields.group("admission").map(EventReader::admission),
            fields.group("organiser").map(EventReader::organiser),
            fields.need("updated", Values::date, LocalDate.EPOCH),
            fields.origin());
    return fields.made(event);
  }

  private static Optional<String> activity(Fields fields) {
    Optional<String> activity = fields.maybe("activity", Values::anyText);
    if (activity.isPresent() && !fields.has("block")) {
      fields.needs("block");
    }
    return activity;
  }

  private static List<Session> sessions(Fields fields) {
    var reader = new SessionReader();
    var sessions = new ArrayList<Session>();
    sessions.add(reader.session(fields));
    sessions.addAll(fields.entries("sessions", reader::further));
    return List.copyOf(sessions);
  }

  static Venue venue(Fields fields) {
    return new Venue(
        fields.texts("name"),
        fields.maybeTexts("address"),
        fields.maybe("map", Values::coordinates),
        fields.maybeFlag("step-free"));
  }

  private static Admission admission(Fields fields) {
    return new Admission(
        fields.need("kind", ADMISSION, Admission.Kind.FREE),
        fields.maybe("url", Values::url),
        fields.maybe("phone", Values::phone),
        fields.maybe("until", Values::date));
  }

  private static Organiser organiser(Fields fields) {
    return new Organiser(
        fields.texts("name"),
        fields.maybe("phone", Values::phone),
        fields.maybe("url", Values::url));
  }
}
