package kz.igilik.preview;

import java.util.List;
import kz.igilik.problem.Problem;
import kz.igilik.problem.ProblemPrinter;
import kz.igilik.problem.Severity;

/** What is wrong in words, if it would stop a bake. Notices would hide what does. */
record Grave(PreviewOptions options) {

  String words(List<Problem> problems) {
    if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
      return "";
    }
    List<Problem> grave =
        problems.stream().filter(problem -> problem.severity() != Severity.NOTICE).toList();
    return new ProblemPrinter(options.source(), options.language(), false).text(grave);
  }
}
