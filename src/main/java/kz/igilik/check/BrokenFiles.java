package kz.igilik.check;

import java.util.Set;
import java.util.stream.Collectors;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;

/**
 * Files in which the reader found errors.
 *
 * @param files all such files. Their content was read as far as possible; {@link
 *     kz.igilik.problem.Origin#reads} tells which fields were not.
 * @param unread the files in which more than single fields is missing. A reference to something
 *     that such a file may define is not reported as a second mistake.
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

  /** Whether one of the files in a folder is among them. */
  boolean containsBelow(String folder) {
    return files.stream().anyMatch(file -> file.startsWith(folder));
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
