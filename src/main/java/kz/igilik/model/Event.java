package kz.igilik.model;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.igilik.problem.Origin;

/**
 * An event, from {@code data/events/<region>/<id>.yaml}.
 *
 * @param updated day of its last change
 */
public record Event(
    String id,
    Belongs belongs,
    About about,
    Dates dates,
    Where where,
    Visit visit,
    LocalDate updated,
    Origin origin)
    implements Subject, Embargoed {

  /**
   * Where it belongs in the campaign.
   *
   * @param region region id; empty for a national event, which belongs to every region
   * @param block block id; only a national event may have none
   * @param activity id of an activity of the block
   */
  public record Belongs(
      Optional<String> region, Optional<String> block, Optional<String> activity) {}

  /**
   * What it is.
   *
   * @param sample an example, labelled as one everywhere
   * @param embargo until when it is held back
   * @param summary Markdown; may lack languages
   * @param picture id of a picture
   */
  public record About(
      boolean sample,
      Optional<Embargo> embargo,
      Localized title,
      Localized summary,
      Optional<String> picture) {}

  /**
   * When it is.
   *
   * @param sessions at least one, the event's own date first
   * @param zone of its local times
   */
  public record Dates(List<Session> sessions, ZoneId zone) {}

  /** Its place, and where it can be followed on the internet. */
  public record Where(Optional<Venue> venue, Optional<URI> online) {}

  /**
   * For whom it is, how to get in, whom to ask.
   *
   * @param audience values of {@link #AUDIENCES}
   * @param languages spoken at the event
   */
  public record Visit(
      List<String> audience,
      List<String> languages,
      Optional<Admission> admission,
      Optional<Organiser> organiser) {}

  /** Name of the folder of national events. */
  public static final String NATIONAL = "national";

  /** Closed set of audiences. */
  public static final List<String> AUDIENCES =
      List.of(
          "preschool",
          "school",
          "students",
          "families",
          "parents",
          "teachers",
          "specialists",
          "adults",
          "older-people",
          "everyone");

  /** The same with its summary and notes changed. */
  Event withProse(UnaryOperator<String> change) {
    var told =
        new About(
            about.sample(),
            about.embargo(),
            about.title(),
            about.summary().with(change),
            about.picture());
    var sessions =
        dates.sessions().stream().map(one -> one.withNote(one.note().with(change))).toList();
    return new Event(
        id, belongs, told, new Dates(sessions, dates.zone()), where, visit, updated, origin);
  }

  public Optional<String> region() {
    return belongs.region();
  }

  public Optional<String> block() {
    return belongs.block();
  }

  public Optional<String> activity() {
    return belongs.activity();
  }

  public boolean sample() {
    return about.sample();
  }

  @Override
  public Optional<Embargo> embargo() {
    return about.embargo();
  }

  @Override
  public Stream<String> naming() {
    return Stream.concat(summary().texts().values().stream(), about.picture().stream());
  }

  public Localized title() {
    return about.title();
  }

  public Localized summary() {
    return about.summary();
  }

  /** The id of its picture. */
  public Optional<String> picture() {
    return about.picture();
  }

  public List<Session> sessions() {
    return dates.sessions();
  }

  public ZoneId zone() {
    return dates.zone();
  }

  public Optional<Venue> venue() {
    return where.venue();
  }

  public Optional<URI> online() {
    return where.online();
  }

  public List<String> audience() {
    return visit.audience();
  }

  public List<String> languages() {
    return visit.languages();
  }

  public Optional<Admission> admission() {
    return visit.admission();
  }

  public Optional<Organiser> organiser() {
    return visit.organiser();
  }

  /** Name of the event's folder: the region, or {@code national}. */
  public String folder() {
    return region().orElse(NATIONAL);
  }

  /** The same event by the clock of another place. */
  public Event by(ZoneId clock) {
    var told =
        new Dates(sessions().stream().map(one -> one.elsewhere(zone(), clock)).toList(), clock);
    return new Event(id, belongs, about, told, where, visit, updated, origin);
  }

  /** Whether times of day belong to it, which differ from zone to zone. */
  public boolean isTimed() {
    return sessions().stream()
        .anyMatch(
            one ->
                one.when().filter(when -> !when.isAllDay()).isPresent()
                    || one.was().flatMap(Moment::time).isPresent());
  }

  public Session first() {
    return sessions().get(0);
  }

  /** Where it takes place on a date. */
  public Optional<Venue> venue(Session session) {
    return session.venue().or(this::venue);
  }

  /** The dates on which it takes place. */
  public List<Session> held() {
    return sessions().stream().filter(session -> session.status().takesPlace()).toList();
  }

  public boolean takesPlace() {
    return sessions().stream().anyMatch(session -> session.status().takesPlace());
  }

  /**
   * The status of the whole event: the one that all its dates share. An event is cancelled or
   * postponed only if none of its dates takes place.
   */
  public Status status() {
    Status first = first().status();
    if (sessions().stream().allMatch(session -> session.status() == first)) {
      return first;
    }
    return takesPlace() ? Status.PLANNED : Status.POSTPONED;
  }

  /** Where it takes place. */
  public record Venue(
      Localized name, Localized address, Optional<Coordinates> map, Optional<Boolean> stepFree) {}

  /**
   * How to get in.
   *
   * @param full no place is left
   */
  public record Admission(
      Kind kind,
      Optional<URI> url,
      Optional<String> phone,
      Optional<LocalDate> until,
      boolean full) {
    /** Kinds of admission. */
    public enum Kind {
      FREE,
      REGISTRATION,
      INVITED
    }
  }

  /** Who holds it. */
  public record Organiser(Localized name, Optional<String> phone, Optional<URI> url) {}
}
