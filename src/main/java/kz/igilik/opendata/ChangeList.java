package kz.igilik.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.json.JsonObject;
import kz.igilik.model.RecordLedger;
import kz.igilik.model.RecordLedger.Change;
import kz.igilik.model.RecordLedger.Noted;
import kz.igilik.model.RecordLedger.What;
import kz.igilik.site.FileKind;

/**
 * What has become of records since the ledger was begun, for those who keep a copy: first what the
 * ledger has noted, by day, then without a day what has changed since.
 */
final class ChangeList {
  static final String KIND = "changes";
  static final String NAME = KIND + ".json";

  private final Shelf shelf;
  private final RecordLedger ledger;

  ChangeList(Shelf shelf) {
    this.shelf = shelf;
    this.ledger = shelf.site().records();
  }

  /** A step of a record, with its day if that is noted. */
  private record Step(String key, Optional<LocalDate> on, Change change, boolean sample) {
    JsonObject record(Shelf shelf) {
      int slash = key.indexOf('/');
      var record =
          new JsonObject()
              .put("id", key.substring(slash + 1))
              .put("kind", key.substring(0, slash))
              .put("sample", sample)
              .put("change", Written.of(change.what()));
      EventRecords.put(record, "on", on);
      return record
          .put("fields", EventRecords.array(change.fields()))
          .put("licence", shelf.licence());
    }
  }

  DataFile file() {
    LocalDate since = ledger.since().orElseThrow();
    var steps = new ArrayList<Step>();
    ledger
        .entries()
        .forEach(
            (key, entry) ->
                entry.steps().stream()
                    .filter(step -> !isStock(step, since))
                    .forEach(step -> steps.add(step(key, entry, step))));
    steps.sort(Comparator.comparing(step -> step.on().orElseThrow()));
    steps.addAll(unnoted());
    List<String> records = steps.stream().map(step -> step.record(shelf).text()).toList();
    byte[] bytes =
        new Recordset(shelf, KIND).of(records, new JsonObject().put("since", since.toString()));
    return new DataFile(NAME, FileKind.DATA, records.size(), bytes);
  }

  /** What was there when the ledger was begun did not come then. */
  private static boolean isStock(Noted step, LocalDate since) {
    return step.change().what() == What.ADDED && step.on().equals(since);
  }

  private static Step step(String key, RecordLedger.Entry entry, Noted step) {
    return new Step(key, Optional.of(step.on()), step.change(), entry.isSample());
  }

  private List<Step> unnoted() {
    Map<String, Map<String, String>> today = RecordStates.of(shelf);
    var steps = new ArrayList<Step>();
    ledger
        .changes(today)
        .forEach(
            (key, change) -> {
              Map<String, String> fields =
                  today.containsKey(key) ? today.get(key) : ledger.entries().get(key).fields();
              steps.add(new Step(key, Optional.empty(), change, RecordLedger.isSample(fields)));
            });
    return steps;
  }
}
