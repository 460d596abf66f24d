package kz.igilik.formats.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.model.Event;
import kz.igilik.model.Revisions;
import kz.igilik.model.Session;
import kz.igilik.model.Status;

/**
 * What is new about an event: that it is in the programme, or that it does not take place as
 * planned (docs/decisions/0127-what-feeds-hold.md).
 *
 * @param mark tells it from other news of the same event, for good
 * @param news it is more than that it is in the programme
 */
record EventNews(Event event, String mark, boolean news) {

  /** On the same day, changes before what is only new. */
  static final Comparator<EventNews> NEWEST_FIRST =
      Comparator.comparing((EventNews one) -> one.event().updated())
          .reversed()
          .thenComparing(one -> !one.news())
          .thenComparing(one -> one.event().folder())
          .thenComparing(one -> one.event().id())
          .thenComparing(EventNews::mark);

  /** A mark for each way in which its dates have changed, else one for the event itself. */
  static List<EventNews> of(Event event, Revisions ledger) {
    List<EventNews> changes =
        Stream.of(Status.values())
            .filter(status -> status != Status.PLANNED)
            .flatMap(status -> changed(event, status))
            .toList();
    boolean asAtFirst =
        event.sessions().stream().allMatch(date -> ledger.sequence(event, date) == 0);
    return changes.isEmpty() && asAtFirst ? List.of(new EventNews(event, "new", false)) : changes;
  }

  /**
   * One for all dates that have changed in this way. To be moved once more, to another day, is news
   * again; another wording or time of day corrects what has been said.
   */
  private static Stream<EventNews> changed(Event event, Status status) {
    return event.sessions().stream()
        .filter(date -> date.status() == status && date.hasDay())
        .map(Session::day)
        .max(LocalDate::compareTo)
        .map(day -> new EventNews(event, status.written() + "-" + day, true))
        .stream();
  }
}
