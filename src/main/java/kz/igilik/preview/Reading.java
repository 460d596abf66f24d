package kz.igilik.preview;

import java.util.Optional;
import java.util.function.Supplier;
import kz.igilik.build.LiveSite;

/**
 * The sources as they were read once.
 *
 * @param failed whether the program could not read them, so that trying again may help
 * @param site nothing if there are errors
 * @param seconds that reading took
 * @param problems what was wrong, in words
 * @param check finds out everything that is wrong
 */
record Reading(
    boolean failed,
    Optional<LiveSite> site,
    double seconds,
    String problems,
    Supplier<String> check) {

  static Reading failed(String words) {
    return new Reading(true, Optional.empty(), 0, words, () -> words);
  }

  boolean isGood() {
    return problems.isEmpty();
  }
}
