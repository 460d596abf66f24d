package kz.igilik.view.make;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Identity-keyed cache: computes one value per instance on first use, even if instances are equal.
 * Lock-free: two threads may compute the same value, and one result is kept.
 */
final class PerInstance<V> {
  private final Map<Thing, V> made = new ConcurrentHashMap<>();

  /**
   * Compares by identity: comparing records field by field would take longer than computing the
   * value.
   */
  private record Thing(Object self) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Thing thing && thing.self == self;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(self);
    }
  }

  V of(Object self, Supplier<V> maker) {
    var thing = new Thing(self);
    V known = made.get(thing);
    if (known == null) {
      V fresh = maker.get();
      V first = made.putIfAbsent(thing, fresh);
      known = first == null ? fresh : first;
    }
    return known;
  }
}
