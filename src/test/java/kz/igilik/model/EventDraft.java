package kz.igilik.model;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.problem.Origin;

/** An event for tests, built up to what a test is about. */
public final class EventDraft {
  private final String id;
  private Optional<String> region = Optional.of("almaty");
  private ZoneId zone = Sites.ALMATY;
  private boolean sample;
  private Localized title = Sites.both("Мереке", "Праздник");
  private Localized summary = Localized.NONE;
  private Optional<String> block = Optional.of("sport");
  private Optional<String> activity = Optional.empty();
  private List<String> audience = List.of();
  private List<String> languages = List.of("kk", "ru");
  private Origin origin = Sites.NOWHERE;
  private Optional<Event.Venue> venue = Optional.empty();
  private Optional<URI> online = Optional.empty();
  private Optional<Event.Admission> admission = Optional.empty();
  private Optional<Event.Organiser> organiser = Optional.empty();
  private LocalDate updated = LocalDate.parse("2023-05-10");
  private final List<Session> sessions = new ArrayList<>();

  private EventDraft(String id) {
    this.id = id;
  }

  public static EventDraft event(String id) {
    return new EventDraft(id);
  }

  /** A copy of an event under another id, to be changed. */
  public static EventDraft like(Event event, String id) {
    var draft = new EventDraft(id);
    draft.region = event.region();
    draft.zone = event.zone();
    draft.sample = event.sample();
    draft.title = event.title();
    draft.summary = event.summary();
    draft.block = event.block();
    draft.activity = event.activity();
    draft.audience = event.audience();
    draft.languages = event.languages();
    draft.origin = event.origin();
    draft.venue = event.venue();
    draft.online = event.online();
    draft.admission = event.admission();
    draft.organiser = event.organiser();
    draft.updated = event.updated();
    draft.sessions.addAll(event.sessions());
    return draft;
  }

  public EventDraft in(String regionId, ZoneId itsZone) {
    region = Optional.of(regionId);
    zone = itsZone;
    return this;
  }

  public EventDraft national() {
    region = Optional.empty();
    return this;
  }

  public EventDraft sample() {
    sample = true;
    return this;
  }

  public EventDraft titled(String kk, String ru) {
    title = Sites.both(kk, ru);
    return this;
  }

  public EventDraft titled(Localized text) {
    title = text;
    return this;
  }

  public EventDraft about(Localized text) {
    summary = text;
    return this;
  }

  public EventDraft of(String blockId) {
    block = Optional.of(blockId);
    return this;
  }

  public EventDraft at(String name, String address) {
    venue = venue(name, address, 43.238);
    return this;
  }

  /** Gives the last date a venue of its own. */
  public EventDraft there(String name, String address) {
    Session last = sessions.remove(sessions.size() - 1);
    sessions.add(
        new Session(
            last.number(),
            last.when(),
            last.status(),
            last.was(),
            venue(name, address, 43.25),
            last.note(),
            last.origin()));
    return this;
  }

  private static Optional<Event.Venue> venue(String name, String address, double latitude) {
    return Optional.of(
        new Event.Venue(
            Sites.both(name, name),
            Sites.both(address, address),
            Optional.of(new Coordinates(latitude, 76.945)),
            Optional.empty()));
  }

  public EventDraft online(String url) {
    online = Optional.of(URI.create(url));
    return this;
  }

  public EventDraft free() {
    admission =
        Optional.of(
            new Event.Admission(
                Event.Admission.Kind.FREE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false));
    return this;
  }

  public EventDraft heldBy(String name) {
    organiser =
        Optional.of(
            new Event.Organiser(Sites.both(name, name), Optional.empty(), Optional.empty()));
    return this;
  }

  public EventDraft heldBy(Optional<Event.Organiser> holder) {
    organiser = holder;
    return this;
  }

  public EventDraft updated(String day) {
    updated = LocalDate.parse(day);
    return this;
  }

  /** A further date, from a local time to a local time. */
  public EventDraft on(String starts, String ends) {
    return on(Status.PLANNED, Optional.of(when(starts, ends)), Optional.empty());
  }

  public EventDraft allDay(String first, String last) {
    return on(
        Status.PLANNED,
        Optional.of(When.allDay(LocalDate.parse(first), LocalDate.parse(last))),
        Optional.empty());
  }

  public EventDraft moved(String was, String starts, String ends) {
    return on(Status.MOVED, Optional.of(when(starts, ends)), Optional.of(moment(was)));
  }

  public EventDraft postponed(String was) {
    return on(Status.POSTPONED, Optional.empty(), Optional.of(moment(was)));
  }

  public EventDraft with(Status status, String starts, String ends) {
    return on(status, Optional.of(when(starts, ends)), Optional.empty());
  }

  private EventDraft on(Status status, Optional<When> when, Optional<Moment> was) {
    Localized note = status == Status.PLANNED ? Localized.NONE : Sites.both("Себебі", "Причина");
    sessions.add(
        new Session(sessions.size(), when, status, was, Optional.empty(), note, Sites.NOWHERE));
    return this;
  }

  private static When when(String starts, String ends) {
    return new When(moment(starts), moment(ends));
  }

  private static Moment moment(String was) {
    var time = LocalDateTime.parse(was);
    return new Moment(time.toLocalDate(), Optional.of(time.toLocalTime()));
  }

  public Event build() {
    return new Event(
        id,
        new Event.Belongs(region, block, activity),
        new Event.About(sample, Optional.empty(), title, summary, Optional.empty()),
        new Event.Dates(List.copyOf(sessions), zone),
        new Event.Where(venue, online),
        new Event.Visit(audience, languages, admission, organiser),
        updated,
        origin);
  }
}
