package kz.igilik.preview;

import java.util.List;
import kz.igilik.problem.Problem;
import kz.igilik.problem.ProblemPrinter;
import kz.igilik.problem.Severity;

/** The text of the problems that would stop a bake; notices would only hide them. */
record ProblemText(PreviewOptions options) {

  String words(List<Problem> problems) {
    if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
      return "";
    }
    List<Problem> listed =
        problems.stream().filter(problem -> problem.severity() != Severity.NOTICE).toList();
    return new ProblemPrinter(options.source(), options.language(), false).text(listed);
  }
}
