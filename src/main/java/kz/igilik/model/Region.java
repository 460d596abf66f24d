package kz.igilik.model;

import java.time.ZoneId;
import java.util.Optional;
import kz.igilik.problem.Origin;

/**
 * A region of the country.
 *
 * @param iso ISO 3166-2 code
 * @param kind id of a kind of region, named in the words files
 * @param sort sort key for lists; empty if it is the name
 * @param centre administrative centre
 * @param zone of all local times in this region
 */
public record Region(
    String id,
    String iso,
    String kind,
    Localized name,
    Localized sort,
    Localized centre,
    ZoneId zone,
    Optional<Coordinates> location,
    Origin origin)
    implements Subject {}
