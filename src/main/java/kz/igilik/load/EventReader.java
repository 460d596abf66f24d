package kz.igilik.load;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.Embargo;
import kz.igilik.model.Event;
import kz.igilik.model.Event.Admission;
import kz.igilik.model.Event.Organiser;
import kz.igilik.model.Event.Venue;
import kz.igilik.model.Session;
import kz.igilik.schema.EventFields;

/** Reads {@code data/events/<region>/<event>.yaml}. */
final class EventReader {
  private EventReader() {}

  /**
   * The event of a file.
   *
   * @param zone of its local times
   */
  static Optional<Event> read(
      SourceLayout.EventFile file, YamlNode root, ZoneId zone, ReaderContext context) {
    return Fields.ofFile(file.id(), root, EventFields.KIND, context)
        .flatMap(fields -> event(file, fields, zone));
  }

  private static Optional<Event> event(SourceLayout.EventFile file, Fields fields, ZoneId zone) {
    var event =
        new Event(
            file.id(),
            belongs(file, fields),
            new Event.About(
                fields.flag(EventFields.SAMPLE),
                fields.maybe(EventFields.PUBLISH).map(Embargo::new),
                fields.texts(EventFields.TITLE),
                fields.texts(EventFields.SUMMARY),
                fields.maybe(EventFields.PICTURE)),
            new Event.Dates(sessions(fields), zone),
            new Event.Where(
                fields.group(EventFields.VENUE).map(EventReader::venue),
                fields.maybe(EventFields.ONLINE)),
            new Event.Visit(
                fields.values(EventFields.AUDIENCE),
                fields.values(EventFields.LANGUAGES),
                fields.group(EventFields.ADMISSION).map(EventReader::admission),
                fields.group(EventFields.ORGANISER).map(EventReader::organiser)),
            fields.need(EventFields.UPDATED, LocalDate.EPOCH),
            fields.origin());
    return fields.made(event);
  }

  /** Only a national event may belong to no block. */
  private static Event.Belongs belongs(SourceLayout.EventFile file, Fields fields) {
    Optional<String> region =
        Optional.of(file.folder()).filter(name -> !name.equals(Event.NATIONAL));
    Optional<String> block =
        region.isPresent()
            ? Optional.of(fields.need(EventFields.BLOCK, ""))
            : fields.maybe(EventFields.BLOCK);
    return new Event.Belongs(region, block, activity(fields));
  }

  private static Optional<String> activity(Fields fields) {
    Optional<String> activity = fields.maybe(EventFields.ACTIVITY);
    if (activity.isPresent() && !fields.has(EventFields.BLOCK)) {
      fields.needs(EventFields.BLOCK);
    }
    return activity;
  }

  private static List<Session> sessions(Fields fields) {
    var reader = new SessionReader();
    var sessions = new ArrayList<Session>();
    sessions.add(reader.session(fields));
    sessions.addAll(fields.entries(EventFields.SESSIONS, reader::further));
    return fields
        .group(EventFields.SERIES)
        .map(series -> SeriesReader.read(sessions.get(0), fields, series))
        .orElse(List.copyOf(sessions));
  }

  static Venue venue(Fields fields) {
    return new Venue(
        fields.texts(EventFields.OfVenue.NAME),
        fields.texts(EventFields.OfVenue.ADDRESS),
        fields.maybe(EventFields.OfVenue.MAP),
        fields.maybe(EventFields.OfVenue.STEP_FREE));
  }

  private static Admission admission(Fields fields) {
    return new Admission(
        fields.need(EventFields.OfAdmission.KIND_OF_ADMISSION, Admission.Kind.FREE),
        fields.maybe(EventFields.OfAdmission.URL),
        fields.maybe(EventFields.OfAdmission.PHONE),
        fields.maybe(EventFields.OfAdmission.UNTIL),
        fields.maybe(EventFields.OfAdmission.FULL).orElse(false));
  }

  private static Organiser organiser(Fields fields) {
    return new Organiser(
        fields.texts(EventFields.OfOrganiser.NAME),
        fields.maybe(EventFields.OfOrganiser.PHONE),
        fields.maybe(EventFields.OfOrganiser.URL));
  }
}
