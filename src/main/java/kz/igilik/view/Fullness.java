package kz.igilik.view;

/** How full a day or a region is, as ribbon, map and cards show it. */
public final class Fullness {
  /** The highest level. */
  public static final int MOST = 4;

  private Fullness() {}

  /** A share of the fullest in steps from 0, nothing, to {@link #MOST}. */
  public static int level(long count, long most) {
    return count == 0 ? 0 : (int) Math.ceil((double) MOST * count / most);
  }

  /**
   * From the fewest to the most, so that differences show even where every one has many; where all
   * have as many, none stands out.
   */
  public static int between(long fewest, long most, long count) {
    if (count == 0) {
      return 0;
    }
    long first = Math.max(1, fewest);
    return first == most ? MOST / 2 : 1 + (int) ((MOST - 1) * (count - first) / (most - first));
  }
}
