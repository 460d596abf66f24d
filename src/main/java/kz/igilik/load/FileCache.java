package kz.igilik.load;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.igilik.problem.Problems;

/**
 * What was read of each file and what was wrong with it, until the file changes. Safe to share
 * between threads.
 */
final class FileCache<T> {
  private record Outcome<T>(Optional<T> value, Problems problems) {}

  private final Map<String, Outcome<T>> outcomes = new ConcurrentHashMap<>();

  /** What is known of a file; what is not is read, with problems of its own. */
  Optional<T> read(String path, Problems all, Function<Problems, Optional<T>> reader) {
    Outcome<T> outcome = outcomes.get(path);
    if (outcome == null) {
      var own = new Problems();
      outcome = new Outcome<>(reader.apply(own), own);
      outcomes.put(path, outcome);
    }
    all.addAll(outcome.problems());
    return outcome.value();
  }

  void forget(String path) {
    outcomes.remove(path);
  }

  void forgetAll(Predicate<String> paths) {
    outcomes.keySet().removeIf(paths);
  }
}
