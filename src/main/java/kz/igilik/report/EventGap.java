package kz.igilik.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.Event;
import kz.igilik.model.Site;
import kz.igilik.schema.EventFields;
import kz.igilik.schema.Field;

/**
 * An event that leaves unsaid where it is, for whom or in which languages.
 *
 * @param missing fields that would say it
 */
public record EventGap(Event event, List<Field<?>> missing) {
  static List<EventGap> in(Site site) {
    return site.events().stream().map(EventGap::of).flatMap(Optional::stream).toList();
  }

  private static Optional<EventGap> of(Event event) {
    var missing = new ArrayList<Field<?>>();
    if (event.venue().isEmpty() && event.online().isEmpty()) {
      missing.add(EventFields.VENUE);
    }
    if (event.visit().audience().isEmpty()) {
      missing.add(EventFields.AUDIENCE);
    }
    if (event.visit().languages().isEmpty()) {
      missing.add(EventFields.LANGUAGES);
    }
    return missing.isEmpty() ? Optional.empty() : Optional.of(new EventGap(event, missing));
  }
}
