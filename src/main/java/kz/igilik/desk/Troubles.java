package kz.igilik.desk;

import java.util.Optional;
import kz.igilik.problem.Problem;
import kz.igilik.problem.ProblemWords;
import kz.igilik.problem.Severity;

/** Problems in the words of {@code check}. */
record Troubles(ProblemWords words) {
  Troubles(String language) {
    this(ProblemWords.in(language));
  }

  /**
   * A problem.
   *
   * @param key of the form in which it can be mended
   */
  record Trouble(
      boolean error,
      String severity,
      String place,
      String found,
      String expected,
      String fix,
      Optional<String> key) {}

  Trouble of(Problem problem) {
    return new Trouble(
        problem.severity() == Severity.ERROR,
        words.severity(problem.severity()),
        ProblemWords.plain(problem.at().toString()),
        words.found(problem),
        words.expected(problem),
        words.fix(problem),
        Entries.keyOf(problem.at().file()));
  }
}
