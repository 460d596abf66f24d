package kz.igilik.load;

import java.util.Optional;
import kz.igilik.problem.Code;

/** Turns a text into a value of its kind, or says what is wrong with it. */
@FunctionalInterface
interface ValueParser<T> {
  Optional<T> read(String text, Fault fault);

  /** Receives what is wrong. */
  @FunctionalInterface
  interface Fault {
    void is(Code code, Object... values);
  }
}
