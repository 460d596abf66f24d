package kz.igilik.desk;

import java.util.List;
import kz.igilik.problem.Problem;

/**
 * What is wrong, as far as it is known.
 *
 * @param complete whether all checks have been run
 */
record Findings(List<Problem> problems, boolean complete) {}
