package kz.igilik.view;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Values that are made once for each thing, when they are first asked for. Things that are equal
 * are still two. Nobody waits: threads that ask at the same moment may both make the value, and one
 * of them is kept.
 */
final class Once<V> {
  private final Map<Thing, V> made = new ConcurrentHashMap<>();

  /**
   * A thing as itself: records compare all they hold, which takes longer than to make the value.
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
