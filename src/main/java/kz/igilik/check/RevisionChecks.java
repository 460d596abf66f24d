package kz.igilik.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.igilik.model.Event;
import kz.igilik.model.Revision;
import kz.igilik.model.Revisions;
import kz.igilik.model.Session;
import kz.igilik.problem.Code;

/**
 * The ledger of changes: it knows the events as they are. What it does not know at all is new, and
 * needs no word.
 */
final class RevisionChecks {
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
    events.parallelStream()
        .filter(event -> event.origin().isWhole()) // else it only looks like another
        .forEach(event -> changed(event, ledger, scope));
  }

  /** One word for each event, however many of its dates have changed. */
  private static void changed(Event event, Revisions ledger, Scope scope) {
    Optional<Session> changed =
        event.sessions().stream()
            .filter(
                session ->
                    ledger
                        .of(event, session)
                        .filter(date -> !date.fits(event, session))
                        .isPresent())
            .findFirst();
    changed.ifPresent(
        session ->
            scope
                .problems()
                .report(
                    Code.REVISION_OUTDATED,
                    session.origin().entry(),
                    event.id(),
                    ledgerOf(event.folder())));
  }

  private static String ledgerOf(String folder) {
    return "data/revisions/" + folder + ".yaml";
  }

  private static void gone(
      String file, String id, List<Revision> dates, Map<String, Event> known, Scope scope) {
    int left = Optional.ofNullable(known.get(file)).map(event -> event.sessions().size()).orElse(0);
    if (left < dates.size() && !scope.broken().contains(file)) {
      scope.problems().report(Code.REVISION_WITHOUT_DATE, dates.get(left).at(), id, left + 1, file);
    }
  }

  private static String file(Event event) {
    return file(event.folder(), event.id());
  }

  private static String file(String folder, String id) {
    return "data/events/" + folder + "/" + id + ".yaml";
  }
}
