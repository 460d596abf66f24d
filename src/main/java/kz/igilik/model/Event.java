package kz.igilik.model;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.igilik.problem.Origin;

/**
 * An event, from {@code data/events/<region>/<id>.yaml}.
 *
 * @param region region id; empty for a national event, which belongs to every region
 * @param sample an example, labelled as one everywhere
 * @param block block id; only a national event may have none
 * @param summary Markdown; may lack languages
 * @param sessions at least one, the event's own date first
 * @param zone of its local times
 * @param audience values of {@link #AUDIENCES}
 * @param languages spoken at the event
 */
public record Event(
    String id,
    Optional<String> region,
    boolean sample,
    Optional<String> block,
    Optional<String> activity,
    Localized title,
    Localized summary,
    List<Session> sessions,
    ZoneId zone,
    Optional<Venue> venue,
    Optional<URI> online,
    List<String> audience,
    List<String> languages,
    Optional<Admission> admission,
    Optional<Organiser> organiser,
    LocalDate updated,
    Origin origin)
    implements Subject {

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
          "everyone");

  /** Name of the event's folder: the region, or {@code national}. */
  public String folder() {
    return region.orElse(NATIONAL);
  }

  public Session first() {
    return sessions.get(0);
  }

  /** Where it takes place on a date. */
  public Optional<Venue> venue(Session session) {
    return session.venue().or(this::venue);
  }

  /** The dates on which it takes place. */
  public List<Session> held() {
    return sessions.stream().filter(session -> session.status().takesPlace()).toList();
  }

  public boolean takesPlace() {
    return sessions.stream().anyMatch(session -> session.status().takesPlace());
  }

  /**
   * The status of the whole event: the one that all its dates share. An event is cancelled or
   * postponed only if none of its dates takes place.
   */
  public Status status() {
    Status first = first().status();
    if (sessions.stream().allMatch(session -> session.status() == first)) {
      return first;
    }
    return takesPlace() ? Status.PLANNED : Status.POSTPONED;
  }

  /** Where it takes place. */
  public record Venue(
      Localized name, Localized address, Optional<Coordinates> map, Optional<Boolean> stepFree) {}

  /** How to get in. */
  public record Admission(
      Kind kind, Optional<URI> url, Optional<String> phone, Optional<LocalDate> until) {
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
