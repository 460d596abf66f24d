package kz.igilik.load;

import java.util.Optional;
import kz.igilik.model.Event;
import kz.igilik.model.Moment;
import kz.igilik.model.Session;
import kz.igilik.model.Status;
import kz.igilik.model.When;
import kz.igilik.problem.Code;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.EventFields.OfDate;
import kz.igilik.schema.Field;

/** Reads the dates of one event: first its own, then those under {@code sessions}. */
final class SessionReader {
  private int next;

  /** Reads the event's own date. The caller ends the reading of the entry. */
  Session session(Fields fields) {
    return session(fields, Optional.empty());
  }

  private Session session(Fields fields, Optional<Event.Venue> venue) {
    Optional<Status> known = fields.maybe(OfDate.STATUS);
    boolean mayLackDate =
        known.isEmpty() ? fields.has(OfDate.STATUS) : known.get() == Status.POSTPONED;
    Optional<Moment> starts =
        mayLackDate ? fields.maybe(OfDate.STARTS) : fields.needed(OfDate.STARTS);
    Optional<Moment> ends = fields.maybe(OfDate.ENDS);
    Status status = known.orElse(Status.PLANNED);
    refuseDateOfPostponed(status, fields);
    return new Session(
        next++,
        starts.map(start -> when(start, ends, fields)),
        status,
        fields.maybe(OfDate.WAS),
        venue,
        fields.texts(OfDate.NOTE),
        fields.origin());
  }

  Optional<Session> further(Fields fields) {
    return fields.made(
        session(fields, fields.group(EventFields.OfSession.VENUE).map(EventReader::venue)));
  }

  private static void refuseDateOfPostponed(Status status, Fields fields) {
    if (status == Status.POSTPONED && (fields.has(OfDate.STARTS) || fields.has(OfDate.ENDS))) {
      Field<?> date = fields.has(OfDate.STARTS) ? OfDate.STARTS : OfDate.ENDS;
      fields.wrong(Code.EVENT_POSTPONED_WITH_DATE, date, fields.name());
    }
  }

  /** The start stands in for an unknown end. */
  private static When when(Moment starts, Optional<Moment> ends, Fields fields) {
    boolean timed = starts.time().isPresent();
    if (timed && !fields.has(OfDate.ENDS)) {
      fields.lacks(OfDate.ENDS, Code.EVENT_WITHOUT_END, OfDate.STARTS, fields.name());
    }
    if (ends.isPresent() && timed != ends.get().time().isPresent()) {
      fields.wrong(Code.EVENT_DATE_FORMS_DIFFER, OfDate.ENDS, fields.name());
      return new When(starts, starts);
    }
    return new When(starts, ends.orElse(starts));
  }
}
