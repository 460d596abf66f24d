package kz.igilik.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.igilik.model.Activity;
import kz.igilik.model.Block;
import kz.igilik.model.Coordinates;
import kz.igilik.model.Event;
import kz.igilik.model.Event.Admission;
import kz.igilik.model.Event.Admission.Kind;
import kz.igilik.model.Region;
import kz.igilik.model.Session;
import kz.igilik.model.Status;
import kz.igilik.model.When;
import kz.igilik.problem.Code;
import kz.igilik.problem.Origin;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;

/** Checks events: references, places, admission. {@link SessionChecks} checks their dates. */
final class EventChecks {
  /** Kilometres from the centre of a region. */
  private static final int FARTHEST = 1000;

  private static final String EVENTS = "data/events/";

  private EventChecks() {}

  static void run(Scope scope) {
    run(scope.site().events(), scope);
    twins(scope.site().events(), scope);
    ScheduleChecks.places(scope.site().events(), scope);
    regions(scope);
  }

  /** While events are known of few regions only, nobody misses those of the others. */
  private static void regions(Scope scope) {
    List<Region> all = scope.site().regions();
    Set<String> folders =
        scope.site().events().stream().map(Event::folder).collect(Collectors.toSet());
    long with = all.stream().filter(region -> folders.contains(region.id())).count();
    if (with * 2 <= all.size()) {
      return;
    }
    for (Region region : all) {
      if (!folders.contains(region.id())
          && !scope.broken().containsBelow(EVENTS + region.id() + "/")) {
        scope.problems().report(Code.REGION_WITHOUT_EVENTS, region.origin().entry(), region.id());
      }
    }
  }

  static void run(List<Event> events, Scope scope) {
    events.parallelStream().forEach(event -> check(event, scope));
  }

  private static void check(Event event, Scope scope) {
    references(event, scope);
    languages(event.languages(), event.origin(), scope);
    place(event, scope.problems());
    point(event, scope);
    event.admission().ifPresent(admission -> admission(event, admission, scope.problems()));
    event.sessions().forEach(session -> SessionChecks.run(event, session, scope));
    ScheduleChecks.ofEvent(event, scope);
  }

  private static void references(Event event, Scope scope) {
    if (event.block().isEmpty() || !event.origin().reads("block")) {
      return;
    }
    String id = event.block().get();
    Optional<Block> block = scope.site().block(id);
    if (block.isPresent()) {
      activity(event, block.get(), scope.problems());
      return;
    }
    if (!scope.broken().blocksAreKnown()) {
      return;
    }
    List<String> blocks = scope.site().blocks().stream().map(Block::id).toList();
    String all = String.join(", ", blocks);
    scope
        .problems()
        .report(Code.BLOCK_UNKNOWN, event.origin().at("block"), id, all, Scope.near(id, blocks));
  }

  private static void activity(Event event, Block block, Problems problems) {
    Optional<String> unknown =
        event
            .activity()
            .filter(id -> block.origin().reads("activities"))
            .filter(id -> block.activity(id).isEmpty());
    if (unknown.isPresent()) {
      List<String> all = block.activities().stream().map(Activity::id).toList();
      String id = unknown.get();
      problems.report(
          Code.ACTIVITY_UNKNOWN,
          event.origin().at("activity"),
          id,
          block.id(),
          String.join(", ", all),
          Scope.near(id, all));
    }
  }

  /** Readers know only the names of the languages of the site. */
  static void languages(List<String> spoken, Origin origin, Scope scope) {
    List<String> known = scope.languages();
    if (!scope.knowsLanguages()) {
      return;
    }
    for (int i = 0; i < spoken.size(); i++) {
      String language = spoken.get(i);
      if (!known.contains(language)) {
        scope
            .problems()
            .report(
                Code.LANGUAGE_UNKNOWN,
                origin.at("languages/" + i),
                language,
                String.join(", ", known),
                Scope.near(language, known));
      }
    }
  }

  private static void place(Event event, Problems problems) {
    boolean read = event.origin().reads("venue") && event.origin().reads("online");
    boolean online = event.online().isPresent();
    if (read
        && !online
        && event.venue().isEmpty()
        && !isNationalAllDay(event)
        && !isOnlineOnly(event)) {
      problems.report(Code.EVENT_WITHOUT_PLACE, event.origin().entry(), event.id());
    }
  }

  /** An all-day event for the whole country, such as a challenge, needs no place. */
  private static boolean isNationalAllDay(Event event) {
    return event.region().isEmpty()
        && event.sessions().stream()
            .allMatch(session -> session.when().map(When::isAllDay).orElse(true));
  }

  /** Such an event may lack its online address; {@link SessionChecks} reports that. */
  private static boolean isOnlineOnly(Event event) {
    return event.sessions().stream().anyMatch(session -> session.status() == Status.ONLINE_ONLY);
  }

  /** No region is so large; latitude and longitude that changed places lie in another country. */
  private static void point(Event event, Scope scope) {
    Optional<Coordinates> point = event.venue().flatMap(Event.Venue::map);
    Optional<Coordinates> centre =
        event.region().flatMap(scope.site()::region).flatMap(Region::location);
    if (point.isEmpty() || centre.isEmpty()) {
      return;
    }
    long away = point.get().kilometresTo(centre.get());
    if (away > FARTHEST) {
      Position at = event.origin().at("venue/map");
      scope.problems().report(Code.EVENT_PLACE_FAR, at, event.id(), away, FARTHEST);
    }
  }

  private static void admission(Event event, Admission admission, Problems problems) {
    if (!event.origin().reads("admission/kind")) {
      return;
    }
    if (admission.kind() == Kind.REGISTRATION) {
      registration(event, admission, problems);
      return;
    }
    String kind = "kind: " + (admission.kind() == Kind.FREE ? "free" : "invited");
    admission.url().ifPresent(url -> notAllowed(event, "url", kind, problems));
    admission.phone().ifPresent(phone -> notAllowed(event, "phone", kind, problems));
    admission.until().ifPresent(until -> notAllowed(event, "until", kind, problems));
  }

  private static void notAllowed(Event event, String field, String kind, Problems problems) {
    problems.report(Code.FIELD_NOT_ALLOWED, event.origin().at("admission/" + field), field, kind);
  }

  private static void registration(Event event, Admission admission, Problems problems) {
    boolean read = event.origin().reads("admission/url") && event.origin().reads("admission/phone");
    if (read && admission.url().isEmpty() && admission.phone().isEmpty()) {
      problems.report(
          Code.EVENT_REGISTRATION_WITHOUT_CONTACT, event.origin().at("admission"), event.id());
    }
    Optional<LocalDate> last =
        event.sessions().stream()
            .flatMap(session -> session.when().stream())
            .map(When::first)
            .max(LocalDate::compareTo);
    admission
        .until()
        .filter(until -> last.map(until::isAfter).orElse(false))
        .ifPresent(
            until ->
                problems.report(
                    Code.EVENT_REGISTRATION_AFTER_START,
                    event.origin().at("admission/until"),
                    event.id(),
                    until,
                    last.orElseThrow()));
  }

  /**
   * People write a new event by copying a file. If the copy was not changed, the event shows twice.
   */
  private static void twins(List<Event> events, Scope scope) {
    Map<List<Object>, Event> first = new HashMap<>();
    for (Event event : events) {
      if (!event.origin().isWhole()) {
        continue; // it may differ in a field that could not be read
      }
      Session session = event.first();
      Event before =
          first.putIfAbsent(
              List.of(event.folder(), event.block(), event.title(), session.when(), session.was()),
              event);
      if (before != null) {
        scope
            .problems()
            .clash(
                Code.EVENT_TWICE,
                event.origin().at("title"),
                before.origin().at("title"),
                event.id(),
                before.id());
      }
    }
  }
}
