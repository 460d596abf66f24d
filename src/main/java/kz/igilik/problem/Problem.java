package kz.igilik.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong in the sources: where, and the values that its text needs. The text
 * itself (what was found, what was expected, how to fix it) is in {@code
 * problems_<language>.properties} and is made when the problem is printed, in the reader's
 * language.
 *
 * @param code what kind of problem it is
 * @param severity that of its code, unless the campaign weighs it otherwise
 * @param at where it is
 * @param values fill the places {@code {0}}, {@code {1}} … of the text
 * @param other the second place of a clash
 * @param more number of further problems of its kind in the file that are not listed
 */
public record Problem(
    Code code,
    Severity severity,
    Position at,
    List<String> values,
    Optional<Position> other,
    int more)
    implements Comparable<Problem> {
  /** Errors come first, because they stop the bake. */
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::severity)
          .thenComparing(Problem::at)
          .thenComparing(Problem::code)
          .thenComparing(problem -> String.join("\n", problem.values()));

  public Problem {
    values = List.copyOf(values);
  }

  Problem(Code code, Position at, List<String> values, Optional<Position> other) {
    this(code, code.severity(), at, values, other, 0);
  }

  Problem withMore(int others) {
    return new Problem(code, severity, at, values, other, others);
  }

  Problem as(Severity another) {
    return new Problem(code, another, at, values, other, more);
  }

  @Override
  public int compareTo(Problem next) {
    return ORDER.compare(this, next);
  }
}
