package kz.igilik.report;

/** A part of a whole: how many of how many. */
public record Share(int part, int whole) {
  private static final int ALL = 100;

  /** In full percent, never rounded up; all of nothing is all. */
  public int percent() {
    return whole == 0 ? ALL : (int) ((long) part * ALL / whole);
  }
}
