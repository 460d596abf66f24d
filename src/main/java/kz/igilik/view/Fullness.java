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
}
