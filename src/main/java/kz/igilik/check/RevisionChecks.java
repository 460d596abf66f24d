package kz.igilik.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.igilik.model.Event;
import kz.igilik.model.Moment;
import kz.igilik.model.Revision;
import kz.igilik.model.Revisions;
import kz.igilik.model.Session;
import kz.igilik.model.Status;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/**
 * Checks the ledger of changes: it must match the events as they are. An event it does not know is
 * new and needs no entry.
 */
final class RevisionChecks {
  /** Finding an earlier date takes thousands of digests. */
  private static final int MOST_SOUGHT = 20;

  private RevisionChecks() {}

  static void run(Scope scope) {
    Revisions ledger = scope.site().revisions();
    if (ledger.folders().isEmpty()) {
      return;
    }
    run(scope.site().events(), scope);
    Map<String, Event> known =
        scope.site().events().stream()
            .collect(Collectors.toMap(RevisionChecks::file, Function.identity()));
    ledger
        .folders()
        .forEach(
            (folder, events) -> {
              if (!scope.broken().contains(ledgerOf(folder))) {
                events.forEach((id, dates) -> gone(file(folder, id), id, dates, known, scope));
              }
            });
  }

  static void run(List<Event> events, Scope scope) {
    Revisions ledger = scope.site().revisions();
    List<Changed> changed =
        events.parallelStream()
            .filter(event -> event.origin().isWhole()) // an incomplete event only looks changed
            .flatMap(event -> changed(event, ledger).stream())
            .toList();
    for (int i = 0; i < changed.size(); i++) {
      Changed date = changed.get(i);
      Optional<Moment> was = i < MOST_SOUGHT ? date.was() : Optional.empty();
      report(date, was, scope);
    }
  }

  /** A session that differs from the ledger. */
  private record Changed(Event event, Session session, Revision known) {
    /** The earlier start of a session that was moved without an entry. */
    Optional<Moment> was() {
      return session.status() == Status.MOVED || session.status() == Status.POSTPONED
          ? Optional.empty()
          : EarlierDate.of(event, session, known);
    }
  }

  /** Reports each event once, however many of its sessions have changed. */
  private static Optional<Changed> changed(Event event, Revisions ledger) {
    return event.sessions().stream()
        .flatMap(
            session ->
                ledger.of(event, session).stream()
                    .filter(date -> !date.fits(event, session))
                    .map(date -> new Changed(event, session, date)))
        .findFirst();
  }

  private static void report(Changed date, Optional<Moment> was, Scope scope) {
    String id = date.event().id();
    Position at = date.session().origin().entry();
    if (was.isPresent()) {
      Position starts = date.session().origin().at("starts");
      scope.problems().report(Code.EVENT_MOVED_UNSAID, starts, id, written(was.get()));
    } else {
      scope.problems().report(Code.REVISION_OUTDATED, at, id, ledgerOf(date.event().folder()));
    }
  }

  private static String written(Moment moment) {
    return moment.date() + moment.time().map(time -> "T" + time).orElse("");
  }

  private static String ledgerOf(String folder) {
    return "data/revisions/" + folder + ".yaml";
  }

  private static void gone(
      String file, String id, List<Revision> dates, Map<String, Event> known, Scope scope) {
    Set<Integer> there =
        Optional.ofNullable(known.get(file)).stream()
            .flatMap(event -> event.sessions().stream())
            .map(Session::number)
            .collect(Collectors.toSet());
    for (int i = 0; i < dates.size() && !scope.broken().contains(file); i++) {
      if (!there.contains(i) && !dates.get(i).isLeftOut()) {
        scope.problems().report(Code.REVISION_WITHOUT_DATE, dates.get(i).at(), id, i + 1, file);
        return; // one of each event is enough
      }
    }
  }

  private static String file(Event event) {
    return file(event.folder(), event.id());
  }

  private static String file(String folder, String id) {
    return "data/events/" + folder + "/" + id + ".yaml";
  }
}
