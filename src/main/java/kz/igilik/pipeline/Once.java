package kz.igilik.pipeline;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that takes time: made when somebody asks for it first, and only once, while others wait.
 * What fails is tried again. Thread-safe.
 */
public final class Once<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile Optional<T> made = Optional.empty();

  public Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    Optional<T> known = made;
    return known.isPresent() ? known.get() : make();
  }

  private synchronized T make() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.get();
  }

  /** The value if it has been made; never waits. */
  public Optional<T> made() {
    return made;
  }
}
