package kz.igilik.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.igilik.model.Site;
import kz.igilik.problem.Problem;
import kz.igilik.report.Report;

/**
 * The sources, read once.
 *
 * @param known what could be read, errors or not; empty if not even the languages are known
 * @param site to be looked at; empty if there are errors. Ask for it before the next reading
 * @param problems what is wrong with the files that were read and with changed events
 * @param check what all checks say; in a large site that takes seconds
 * @param report how complete the campaign is; empty if not even the languages are known
 */
public record ReadSources(
    Optional<Site> known,
    Once<Optional<LiveSite>> site,
    List<Problem> problems,
    Once<List<Problem>> check,
    Supplier<Optional<Report>> report) {}
