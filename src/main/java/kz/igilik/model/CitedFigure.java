package kz.igilik.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import kz.igilik.problem.Origin;

/**
 * A figure to quote, from {@code data/facts.yaml}.
 *
 * @param source who says so
 * @param date the day of the source
 */
public record CitedFigure(
    String id,
    boolean sample,
    Localized label,
    Localized value,
    Localized source,
    Optional<URI> url,
    LocalDate date,
    Origin origin) {}
