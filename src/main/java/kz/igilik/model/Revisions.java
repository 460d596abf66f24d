package kz.igilik.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ledger of changes: what phones need to know in order to take over a changed date.
 *
 * @param folders by folder of the event and id of the event, its dates in order
 */
public record Revisions(Map<String, Map<String, List<Revision>>> folders) {
  public static final Revisions NONE = new Revisions(Map.of());

  /** What is known of a date; nothing if it is new. */
  public Optional<Revision> of(Event event, Session session) {
    List<Revision> dates = of(event);
    return session.number() < dates.size()
        ? Optional.of(dates.get(session.number()))
        : Optional.empty();
  }

  private List<Revision> of(Event event) {
    return folders.getOrDefault(event.folder(), Map.of()).getOrDefault(event.id(), List.of());
  }

  /** How often a date has changed, as the ledger says. */
  public int sequence(Event event, Session session) {
    return of(event, session).map(Revision::sequence).orElse(0);
  }
}
