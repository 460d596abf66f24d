package kz.igilik.load;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.igilik.problem.Problems;

/** Keeps the value of each file and its problems until the file changes. Thread-safe. */
final class FileCache<T> {
  private record Outcome<T>(Optional<T> value, Problems problems) {}

  private final Map<String, Outcome<T>> outcomes = new ConcurrentHashMap<>();

  /** The value of a file, kept or read now. Its problems are added in both cases. */
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
