package kz.igilik.load;

import java.util.Optional;
import kz.igilik.model.Event;
import kz.igilik.model.Moment;
import kz.igilik.model.Session;
import kz.igilik.model.Status;
import kz.igilik.model.When;
import kz.igilik.problem.Code;
import kz.igilik.schema.EventFields;

/** Reads the dates of one event: first its own, then those under {@code sessions}. */
final class SessionReader {
  private static final String STARTS = "starts";
  private static final String ENDS = "ends";

  private int next;

  /** The fields of the date; the caller closes the entry. */
  Session session(Fields fields) {
    return session(fields, Optional.empty());
  }

  private Session session(Fields fields, Optional<Event.Venue> venue) {
    Optional<Status> known = fields.maybe(EventFields.OfDate.STATUS);
    boolean mayLackDate = known.isEmpty() ? fields.has("status") : known.get() == Status.POSTPONED;
    Optional<Moment> starts =
        mayLackDate
            ? fields.maybe(EventFields.OfDate.STARTS)
            : fields.needed(EventFields.OfDate.STARTS);
    Optional<Moment> ends = fields.maybe(EventFields.OfDate.ENDS);
    Status status = known.orElse(Status.PLANNED);
    refuseDateOfPostponed(status, fields);
    return new Session(
        next++,
        starts.map(start -> when(start, ends, fields)),
        status,
        fields.maybe(EventFields.OfDate.WAS),
        venue,
        fields.texts(EventFields.OfDate.NOTE),
        fields.origin());
  }

  Optional<Session> further(Fields fields) {
    return fields.made(
        session(fields, fields.group(EventFields.OfSession.VENUE).map(EventReader::venue)));
  }

  private static void refuseDateOfPostponed(Status status, Fields fields) {
    if (status == Status.POSTPONED && (fields.has(STARTS) || fields.has(ENDS))) {
      fields.wrong(
          Code.EVENT_POSTPONED_WITH_DATE, fields.has(STARTS) ? STARTS : ENDS, fields.name());
    }
  }

  /** Of an end that is not known the start stands in. */
  private static When when(Moment starts, Optional<Moment> ends, Fields fields) {
    boolean timed = starts.time().isPresent();
    if (timed && !fields.has(ENDS)) {
      fields.lacks(ENDS, Code.EVENT_WITHOUT_END, STARTS, fields.name());
    }
    if (ends.isPresent() && timed != ends.get().time().isPresent()) {
      fields.wrong(Code.EVENT_DATE_FORMS_DIFFER, ENDS, fields.name());
      return new When(starts, starts);
    }
    return new When(starts, ends.orElse(starts));
  }
}
