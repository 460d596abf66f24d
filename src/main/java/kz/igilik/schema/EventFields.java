package kz.igilik.schema;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import kz.igilik.model.Coordinates;
import kz.igilik.model.Event;
import kz.igilik.model.Event.Admission;
import kz.igilik.model.Localized;
import kz.igilik.model.Moment;
import kz.igilik.model.SeriesRule;
import kz.igilik.model.Status;

/** The fields of {@code data/events/<region>/<event>.yaml}. */
public final class EventFields {
  private static final Declared EVENT = new Declared("event");

  /** Longer titles break cards, calendars and lock screens. */
  private static final int LONGEST_TITLE = 120;

  public static final Field<Boolean> SAMPLE = EVENT.may("sample", Type.FLAG);
  public static final Field<Moment> PUBLISH = EVENT.may("publish", Type.MOMENT);
  public static final Field<String> BLOCK = EVENT.dependsOn("block", Type.WORD);
  public static final Field<String> ACTIVITY = EVENT.may("activity", Type.WORD);
  public static final Field<Localized> TITLE =
      EVENT.needs("title", Type.TEXTS.atMost(LONGEST_TITLE));
  public static final Field<Localized> SUMMARY =
      EVENT.needs("summary", Type.TEXTS.fallingBack().asMarkdown());
  public static final Field<String> PICTURE = EVENT.may("picture", Type.WORD);

  static {
    EVENT.share(OfDate.TIMES);
  }

  public static final Field<Void> VENUE = EVENT.dependsOn("venue", OfVenue.VENUE.group());
  public static final Field<URI> ONLINE = EVENT.dependsOn("online", Type.URL);
  public static final Field<List<String>> AUDIENCE =
      EVENT.may("audience", Type.listOf(Type.OneOf.of(Event.AUDIENCES)));
  public static final Field<List<String>> LANGUAGES =
      EVENT.may("languages", Type.listOf(Type.LANGUAGE));
  public static final Field<Void> ADMISSION = EVENT.may("admission", OfAdmission.ADMISSION.group());
  public static final Field<Void> ORGANISER = EVENT.may("organiser", OfOrganiser.ORGANISER.group());

  static {
    EVENT.share(OfDate.CHANGES);
  }

  public static final Field<List<Void>> SESSIONS =
      EVENT.may("sessions", Type.listOf(OfSession.SESSION.group()));
  public static final Field<Void> SERIES = EVENT.may("series", OfSeries.SERIES.group());
  public static final Field<LocalDate> UPDATED = EVENT.needs("updated", Type.DATE);

  public static final Kind KIND = Kind.of("data/events/<region>/<event>.yaml", EVENT);

  private EventFields() {}

  /** The fields of a date: the event's own, and each further one. */
  public static final class OfDate {
    private static final String NAME = "date";

    /** When it is. */
    private static final Declared TIMES = new Declared(NAME);

    public static final Field<Moment> STARTS = TIMES.dependsOn("starts", Type.MOMENT);
    public static final Field<Moment> ENDS = TIMES.dependsOn("ends", Type.END);

    /** What became of it. Editors add this at the end. */
    private static final Declared CHANGES = new Declared(NAME);

    public static final Field<Status> STATUS = CHANGES.may("status", Type.OneOf.of(Status.class));
    public static final Field<Moment> WAS = CHANGES.dependsOn("was", Type.MOMENT);
    public static final Field<Localized> NOTE = CHANGES.dependsOn("note", Type.TEXTS.asMarkdown());

    private OfDate() {}
  }

  /** The fields of a further date. */
  public static final class OfSession {
    private static final Declared SESSION = new Declared("session");

    static {
      SESSION.share(OfDate.TIMES);
    }

    public static final Field<Void> VENUE = SESSION.may("venue", OfVenue.VENUE.group());

    static {
      SESSION.share(OfDate.CHANGES);
    }

    private OfSession() {}
  }

  /** The rule of an event that repeats. */
  public static final class OfSeries {
    private static final Declared SERIES = new Declared("series");

    private static final int MOST_WEEKS = 52;

    public static final Field<List<DayOfWeek>> EVERY =
        SERIES.may("every", new Type.ListOf<>(Type.OneOf.of(DayOfWeek.class), true));
    public static final Field<Integer> WEEKS = SERIES.may("weeks", new Type.Whole(1, MOST_WEEKS));
    public static final Field<LocalDate> UNTIL = SERIES.dependsOn("until", Type.DATE);
    public static final Field<Integer> COUNT =
        SERIES.dependsOn("count", new Type.Whole(2, SeriesRule.MOST));
    public static final Field<List<LocalDate>> EXCEPT =
        SERIES.may("except", Type.listOf(Type.DATE));
    public static final Field<List<Void>> CHANGES =
        SERIES.may("changes", Type.listOf(OfChange.CHANGE.group()));

    private OfSeries() {}
  }

  /** What became of one date of a series. */
  public static final class OfChange {
    private static final Declared CHANGE = new Declared("change");

    public static final Field<LocalDate> DATE = CHANGE.needs("date", Type.DATE);
    public static final Field<Status> STATUS = CHANGE.needs("status", Type.OneOf.of(Status.class));
    public static final Field<Moment> STARTS = CHANGE.dependsOn("starts", Type.MOMENT);
    public static final Field<Moment> ENDS = CHANGE.dependsOn("ends", Type.END);
    public static final Field<Void> VENUE = CHANGE.may("venue", OfVenue.VENUE.group());
    public static final Field<Localized> NOTE = CHANGE.dependsOn("note", Type.TEXTS.asMarkdown());

    private OfChange() {}
  }

  /** The fields of the venue. */
  public static final class OfVenue {
    private static final Declared VENUE = new Declared("venue");

    public static final Field<Localized> NAME = VENUE.needs("name", Type.NAMES);
    public static final Field<Localized> ADDRESS = VENUE.may("address", Type.NAMES);
    public static final Field<Coordinates> MAP = VENUE.may("map", Type.COORDINATES);
    public static final Field<Boolean> STEP_FREE = VENUE.may("step-free", Type.FLAG);

    private OfVenue() {}
  }

  /** The fields of the admission. */
  public static final class OfAdmission {
    private static final Declared ADMISSION = new Declared("admission");

    public static final Field<Admission.Kind> KIND_OF_ADMISSION =
        ADMISSION.needs("kind", Type.OneOf.of(Admission.Kind.class));
    public static final Field<URI> URL = ADMISSION.dependsOn("url", Type.URL);
    public static final Field<String> PHONE = ADMISSION.dependsOn("phone", Type.PHONE);
    public static final Field<LocalDate> UNTIL = ADMISSION.may("until", Type.DATE);
    public static final Field<Boolean> FULL = ADMISSION.may("full", Type.FLAG);

    private OfAdmission() {}
  }

  /** The fields of the organiser. */
  public static final class OfOrganiser {
    private static final Declared ORGANISER = new Declared("organiser");

    public static final Field<Localized> NAME = ORGANISER.needs("name", Type.NAMES);
    public static final Field<String> PHONE = ORGANISER.may("phone", Type.PHONE);
    public static final Field<URI> URL = ORGANISER.may("url", Type.URL);

    private OfOrganiser() {}
  }
}
