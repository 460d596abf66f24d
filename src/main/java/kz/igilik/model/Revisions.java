package kz.igilik.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The ledger of changes: sequence numbers, which calendars need to accept a changed date.
 *
 * @param folders entries by folder and id of the event, in the order of its dates
 */
public record Revisions(Map<String, Map<String, List<Revision>>> folders) {
  public static final Revisions NONE = new Revisions(Map.of());

  /** The entry of a date; empty if the date is new. */
  public Optional<Revision> of(Event event, Session session) {
    List<Revision> dates = of(event);
    return session.number() < dates.size()
        ? Optional.of(dates.get(session.number())).filter(date -> !date.isLeftOut())
        : Optional.empty();
  }

  /** The same without the entries of some events. */
  Revisions without(Collection<?> events) {
    var left = new TreeMap<String, Map<String, List<Revision>>>();
    folders.forEach((folder, entries) -> left.put(folder, new TreeMap<>(entries)));
    for (Object one : events) {
      if (one instanceof Event event && left.containsKey(event.folder())) {
        left.get(event.folder()).remove(event.id());
      }
    }
    return new Revisions(left);
  }

  /** The entries of an event, by the numbers of its dates. */
  public List<Revision> of(Event event) {
    return folders.getOrDefault(event.folder(), Map.of()).getOrDefault(event.id(), List.of());
  }

  /** The number of changes of a date. */
  public int sequence(Event event, Session session) {
    return of(event, session).map(Revision::sequence).orElse(0);
  }
}
