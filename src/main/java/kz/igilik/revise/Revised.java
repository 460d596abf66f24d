package kz.igilik.revise;

import java.util.List;

/**
 * What a revision has found.
 *
 * @param changed dates whose number has risen
 * @param fresh how many dates were not in the ledger yet
 * @param forgotten how many dates are not in the sources any more
 */
public record Revised(List<Change> changed, int fresh, int forgotten) {
  /**
   * A date that has changed.
   *
   * @param date how it is called: {@code almaty/relay}, its second date {@code almaty/relay (2)}
   */
  public record Change(String date, int before, int now) {}

  public boolean isNothing() {
    return changed.isEmpty() && fresh == 0 && forgotten == 0;
  }
}
