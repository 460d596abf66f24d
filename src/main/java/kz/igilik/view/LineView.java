package kz.igilik.view;

import java.util.List;
import java.util.Optional;

/**
 * An event on one of its dates in one line, below a heading with the day.
 *
 * @param when a time; of what takes several days, its dates
 * @param marks what must be known besides
 * @param struck it does not take place then
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
