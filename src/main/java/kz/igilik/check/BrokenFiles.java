package kz.igilik.check;

import java.util.Set;
import java.util.stream.Collectors;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;

/**
 * Files in which reading has found errors. Their events and articles are not on the site, but that
 * others refer to them is no second mistake.
 */
record BrokenFiles(Set<String> files) {

  static BrokenFiles in(Problems problems) {
    return new BrokenFiles(
        problems.sorted().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(problem -> problem.at().file())
            .collect(Collectors.toSet()));
  }

  boolean contains(String file) {
    return files.contains(file);
  }
}
