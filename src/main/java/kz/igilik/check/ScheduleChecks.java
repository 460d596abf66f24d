package kz.igilik.check;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.igilik.model.Event;
import kz.igilik.model.Localized;
import kz.igilik.model.Session;
import kz.igilik.model.Status;
import kz.igilik.model.When;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/**
 * Compares sessions with each other: those of one event must differ, and two events must not be in
 * one place at the same time.
 */
final class ScheduleChecks {
  private static final Comparator<Slot> IN_ORDER =
      Comparator.comparing(Slot::begin).thenComparing(slot -> slot.session().number());

  private ScheduleChecks() {}

  /** A session that takes place, and where. */
  private record Slot(Event event, Session session, When when) {
    LocalDateTime begin() {
      return when.begin();
    }

    boolean meets(Slot earlier) {
      return begin().isBefore(earlier.when.over());
    }

    Optional<Event.Venue> venue() {
      return session.venue().or(event::venue);
    }

    Position at() {
      return session.origin().at("starts");
    }

    String written() {
      return begin().toLocalDate() + when.from().map(from -> " " + from).orElse("");
    }
  }

  private static List<Slot> slots(Event event) {
    var slots = new ArrayList<Slot>();
    for (Session session : event.sessions()) {
      boolean read = session.origin().reads("starts") && session.origin().reads("ends");
      if (read && session.status().takesPlace()) {
        session.when().ifPresent(when -> slots.add(new Slot(event, session, when)));
      }
    }
    return slots;
  }

  // ---- one event

  static void ofEvent(Event event, Scope scope) {
    if (event.sessions().size() < 2) {
      return;
    }
    List<Slot> slots = slots(event);
    slots.sort(IN_ORDER);
    Map<List<Object>, Slot> seen = new HashMap<>();
    Optional<Slot> longest = Optional.empty();
    for (Slot slot : slots) {
      Slot twin = seen.putIfAbsent(List.of(slot.when(), slot.venue()), slot);
      Optional<Slot> before = longest.filter(slot::meets).filter(one -> isSamePlace(one, slot));
      if (twin != null) {
        scope
            .problems()
            .clash(Code.EVENT_DATE_TWICE, slot.at(), twin.at(), event.id(), slot.written());
      } else if (before.isPresent() && isAlike(before.get(), slot)) {
        scope
            .problems()
            .clash(
                Code.EVENT_DATES_OVERLAP,
                slot.at(),
                before.get().at(),
                event.id(),
                slot.written(),
                before.get().written());
      }
      longest = longest.filter(one -> !slot.when().over().isAfter(one.when().over()));
      longest = longest.isPresent() ? longest : Optional.of(slot);
    }
  }

  private static boolean isSamePlace(Slot one, Slot other) {
    return one.venue().equals(other.venue());
  }

  /** A festival of three whole days may also have a concert at six. */
  private static boolean isAlike(Slot one, Slot other) {
    return one.when().isAllDay() == other.when().isAllDay();
  }

  // ---- all events

  /** A place that is only a name ("the city") may hold any number of events. */
  static void places(List<Event> events, Scope scope) {
    Map<String, List<Slot>> byPlace = new HashMap<>();
    for (Event event : events) {
      for (Slot slot : slots(event)) {
        boolean timed = !slot.when().isAllDay() && slot.session().status() != Status.ONLINE_ONLY;
        slot.venue()
            .filter(venue -> timed && isExact(venue))
            .ifPresent(
                venue ->
                    byPlace
                        .computeIfAbsent(place(event, venue), any -> new ArrayList<>())
                        .add(slot));
      }
    }
    byPlace.values().stream().filter(slots -> slots.size() > 1).forEach(all -> place(all, scope));
  }

  private static boolean isExact(Event.Venue venue) {
    return !venue.address().isEmpty() || venue.map().isPresent();
  }

  private static String place(Event event, Event.Venue venue) {
    return event.folder() + '\n' + first(venue.name()) + '\n' + first(venue.address());
  }

  /** Letters and digits only: quotation marks do not make another place. */
  private static String first(Localized text) {
    return text.texts().values().stream()
        .findFirst()
        .map(words -> words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", ""))
        .orElse("");
  }

  private static void place(List<Slot> slots, Scope scope) {
    slots.sort(IN_ORDER);
    Slot longest = slots.get(0);
    for (Slot slot : slots.subList(1, slots.size())) {
      Event event = slot.event();
      Event other = longest.event();
      boolean alike = event == other || event.title().equals(other.title());
      if (!alike && slot.meets(longest)) {
        scope
            .problems()
            .clash(
                Code.EVENT_PLACE_TAKEN,
                slot.at(),
                longest.at(),
                event.id(),
                other.id(),
                slot.written());
      }
      longest = slot.when().over().isAfter(longest.when().over()) ? slot : longest;
    }
  }
}
