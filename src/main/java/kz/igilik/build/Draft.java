package kz.igilik.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.igilik.problem.Problem;

/**
 * The sources as they were read once.
 *
 * @param site nothing if there are errors
 * @param problems what was wrong with the files that were read, and with events that have changed
 * @param check finds out everything that is wrong; in a large site that takes seconds
 */
public record Draft(
    Optional<LiveSite> site, List<Problem> problems, Supplier<List<Problem>> check) {}
