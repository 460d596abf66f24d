package kz.igilik.preview;

import java.util.Optional;
import java.util.function.Supplier;
import kz.igilik.pipeline.LiveSite;

/**
 * The sources, read once.
 *
 * @param failed whether reading failed, so that another attempt may help
 * @param site nothing if there are errors
 * @param duration of reading, in seconds
 * @param problems what was wrong, in words
 * @param check runs all checks
 */
record SourceReading(
    boolean failed,
    Optional<LiveSite> site,
    double seconds,
    String problems,
    Supplier<String> check) {

  static SourceReading failed(String words) {
    return new SourceReading(true, Optional.empty(), 0, words, () -> words);
  }

  boolean isGood() {
    return problems.isEmpty();
  }
}
