package kz.igilik.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something of the sources that may have to wait for its moment. {@link Site#asOf} holds it back.
 */
public interface Embargoed {
  /** Until when it is held back; empty if it is out at once. */
  Optional<Embargo> embargo();

  /** What it says of pictures: their ids, and its texts as written. */
  Stream<String> naming();
}
