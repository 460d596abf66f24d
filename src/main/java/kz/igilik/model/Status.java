package kz.igilik.model;

import java.util.Locale;

/** Whether an event takes place as announced. */
public enum Status {
  PLANNED,
  /** It has a new date; the original one is shown struck through. */
  MOVED,
  /** The new date is not known yet. */
  POSTPONED,
  CANCELLED,
  /** It takes place at its time, but only on the internet. */
  ONLINE_ONLY;

  /** As written in the data: {@code online-only}. */
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean takesPlace() {
    return this == PLANNED || this == MOVED || this == ONLINE_ONLY;
  }
}
