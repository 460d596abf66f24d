package kz.igilik.view.page;

import java.util.List;
import java.util.Optional;

/**
 * An event on one of its dates in one line, below a heading with the day.
 *
 * @param when a time, or the dates if it takes several days
 * @param marks marks such as "sample"
 * @param struck it does not take place on this date
 */
public record LineView(
    String path,
    String when,
    String title,
    Optional<String> place,
    List<Mark> marks,
    boolean struck) {

  /** In words; {@code kind} is a status, {@code sample} or nothing. */
  public record Mark(String kind, String text) {}
}
