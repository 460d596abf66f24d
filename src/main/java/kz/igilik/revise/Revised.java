package kz.igilik.revise;

import java.util.List;

/**
 * The outcome of a revision.
 *
 * @param changed dates with a raised sequence number
 * @param fresh number of dates that were new to the ledger
 * @param forgotten number of dates that are no longer in the sources
 */
public record Revised(List<Change> changed, int fresh, int forgotten) {
  /**
   * A date that has changed.
   *
   * @param date its name: {@code almaty/relay}, its second date {@code almaty/relay (2)}
   */
  public record Change(String date, int before, int now) {}

  public boolean isNothing() {
    return changed.isEmpty() && fresh == 0 && forgotten == 0;
  }
}
