package kz.igilik.revise;

import java.util.List;
import java.util.Map;
import kz.igilik.model.RecordLedger;

/**
 * The outcome of a revision.
 *
 * @param changed dates with a raised sequence number
 * @param fresh number of dates that were new to the ledger
 * @param forgotten number of dates that are no longer in the sources
 * @param records what has become of records of open data, by key
 * @param translations what is noted of translations
 */
public record Revised(
    List<Change> changed,
    int fresh,
    int forgotten,
    Map<String, RecordLedger.Change> records,
    Translated translations) {
  /**
   * A date that has changed.
   *
   * @param date its name: {@code almaty/relay}, its second date {@code almaty/relay (2)}
   */
  public record Change(String date, int before, int now) {}

  /**
   * What is noted of translations.
   *
   * @param noted number of those that are noted now, noted otherwise, or no longer
   * @param outdated number of entries with translations that stay outdated
   * @param unknown entries that were said to be still right, and are not outdated
   */
  public record Translated(int noted, int outdated, List<String> unknown) {
    static final Translated NOTHING = new Translated(0, 0, List.of());
  }

  /** The same with what has become of records of open data. */
  public Revised with(Map<String, RecordLedger.Change> noted) {
    return new Revised(changed, fresh, forgotten, noted, translations);
  }

  /** The same with what is noted of translations. */
  public Revised with(Translated noted) {
    return new Revised(changed, fresh, forgotten, records, noted);
  }

  public boolean isNothing() {
    return changed.isEmpty()
        && fresh == 0
        && forgotten == 0
        && records.isEmpty()
        && translations.noted() == 0;
  }

  /** How many records are new. */
  public int added() {
    return records(RecordLedger.What.ADDED);
  }

  /** How many records are gone. */
  public int removed() {
    return records(RecordLedger.What.REMOVED);
  }

  private int records(RecordLedger.What what) {
    return (int) records.values().stream().filter(change -> change.what() == what).count();
  }
}
