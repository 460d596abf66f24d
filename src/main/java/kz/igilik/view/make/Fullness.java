package kz.igilik.view.make;

import java.util.stream.LongStream;

/** How full a day or a region is, as ribbon, map and cards show it. */
public final class Fullness {
  /** The highest level. */
  public static final int MOST = 4;

  private static final int[] THIRDS = {1, 2, MOST};

  private Fullness() {}

  /** A share of the maximum, in steps from 0 (nothing) to {@link #MOST}. */
  public static int level(long count, long most) {
    return count == 0 ? 0 : (int) Math.ceil((double) MOST * count / most);
  }

  /**
   * Whether a number is among the lower, the middle or the upper third of all, as a level; equal
   * numbers get the same one. Where the largest is less than twice the smallest, shades would claim
   * differences that hardly exist, so all have the middle one.
   *
   * @param all without zeros, in order
   */
  public static int third(long[] all, long count) {
    if (count == 0) {
      return 0;
    }
    if (all[all.length - 1] < 2 * all[0]) {
      return THIRDS[1];
    }
    long fewer = LongStream.of(all).filter(other -> other < count).count();
    return THIRDS[(int) (THIRDS.length * fewer / all.length)];
  }
}
