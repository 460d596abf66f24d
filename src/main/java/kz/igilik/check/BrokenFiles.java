package kz.igilik.check;

import java.util.Set;
import java.util.stream.Collectors;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;

/**
 * Files in which reading has found errors.
 *
 * @param files all of them: what stands in them was read as far as possible, and {@link
 *     kz.igilik.problem.Origin#reads} tells what was not
 * @param unread those of which more is missing than single fields: that others refer to what may
 *     stand there is no second mistake
 */
record BrokenFiles(Set<String> files, Set<String> unread) {
  private static final String BLOCKS = "data/blocks.yaml";
  private static final String REGIONS = "data/regions.yaml";
  private static final String HELPLINES = "data/helplines.yaml";

  static BrokenFiles in(Problems problems) {
    return new BrokenFiles(
        problems.sorted().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(problem -> problem.at().file())
            .collect(Collectors.toSet()),
        Set.copyOf(problems.unread()));
  }

  boolean contains(String file) {
    return files.contains(file);
  }

  boolean blocksAreKnown() {
    return !unread.contains(BLOCKS);
  }

  boolean regionsAreKnown() {
    return !unread.contains(REGIONS);
  }

  boolean helplinesAreKnown() {
    return !unread.contains(HELPLINES);
  }
}
