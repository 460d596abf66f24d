package kz.igilik.pipeline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.NavigableMap;
import java.util.Set;
import kz.igilik.site.NextChanges;

/**
 * When a site changes although its sources do not.
 *
 * @param zone the clock of the campaign
 */
public record Schedule(ZoneId zone, NavigableMap<Instant, Set<NextChanges.Reason>> changes) {}
