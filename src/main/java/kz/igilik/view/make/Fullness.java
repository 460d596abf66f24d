package kz.igilik.view.make;

/** How full a day or a region is, as ribbon, map and cards show it. */
public final class Fullness {
  /** The highest level. */
  public static final int MOST = 4;

  private Fullness() {}

  /** A share of the maximum, in steps from 0 (nothing) to {@link #MOST}. */
  public static int level(long count, long most) {
    return count == 0 ? 0 : (int) Math.ceil((double) MOST * count / most);
  }

  /**
   * Steps from the smallest to the largest number, so that differences are visible even if all are
   * large; equal numbers get the same step.
   */
  public static int between(long fewest, long most, long count) {
    if (count == 0) {
      return 0;
    }
    long first = Math.max(1, fewest);
    return first == most ? MOST / 2 : 1 + (int) ((MOST - 1) * (count - first) / (most - first));
  }
}
