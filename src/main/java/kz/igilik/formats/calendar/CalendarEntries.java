package kz.igilik.formats.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.igilik.language.Wording;
import kz.igilik.model.Event;
import kz.igilik.model.Session;
import kz.igilik.model.Site;
import kz.igilik.model.When;
import kz.igilik.site.Listing;

/**
 * Every date of every event as a calendar entry, written once and used in all calendars that list
 * it.
 */
final class CalendarEntries {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private final Site site;
  private final String campaign;
  private final String language;
  private final EntryTexts texts;
  private final Instant now;
  private final boolean strict;

  /** Keyed by identity: comparing events would take longer than writing them. */
  private final Map<Event, List<byte[]>> written = new IdentityHashMap<>();

  CalendarEntries(Site site, Wording wording, Instant now) {
    this.site = site;
    this.now = now;
    strict = site.campaign().publish().strictCalendars();
    campaign = site.campaign().id();
    language = wording.code();
    texts = new EntryTexts(site, wording);
    List<List<byte[]>> entries = site.events().parallelStream().map(this::write).toList();
    for (int i = 0; i < entries.size(); i++) {
      written.put(site.events().get(i), entries.get(i));
    }
  }

  byte[] of(Listing line) {
    return written.get(line.event()).get(line.event().sessions().indexOf(line.session()));
  }

  private List<byte[]> write(Event event) {
    return event.sessions().stream().map(session -> write(event, session)).toList();
  }

  private byte[] write(Event event, Session session) {
    var out =
        new ContentLines()
            .line("BEGIN:VEVENT")
            .line("UID:" + uid(event, session))
            .instant("DTSTAMP", event.updated())
            .instant("LAST-MODIFIED", event.updated())
            .line("SEQUENCE:" + site.revisions().sequence(event, session));
    dates(event, session, out);
    status(event, session).ifPresent(status -> out.line("STATUS:" + status));
    out.text("SUMMARY", texts.summary(event, session))
        .text("DESCRIPTION", texts.description(event, session));
    place(event, session, out);
    texts.category(event).ifPresent(category -> out.text("CATEGORIES", category));
    return out.line("URL:" + texts.page(event)).line("END:VEVENT").bytes();
  }

  /** Never changes, and differs between languages, because a phone may subscribe to two of them. */
  private String uid(Event event, Session session) {
    return event.id()
        + "."
        + session.number()
        + "."
        + event.folder()
        + "."
        + language
        + "@"
        + campaign;
  }

  private static void dates(Event event, Session session, ContentLines out) {
    When when = session.when().orElseGet(() -> When.allDay(session.day(), session.day()));
    if (when.isAllDay()) {
      out.line("DTSTART;VALUE=DATE:" + DAY.format(when.first()))
          .line("DTEND;VALUE=DATE:" + DAY.format(when.last().plusDays(1)))
          .line("TRANSP:TRANSPARENT"); // nobody is busy for a month because of a challenge
    } else {
      out.line(local("DTSTART", event, when.begin()))
          .line(local("DTEND", event, when.over()))
          .line("TRANSP:" + (session.status().takesPlace() ? "OPAQUE" : "TRANSPARENT"));
    }
  }

  private static String local(String property, Event event, LocalDateTime time) {
    return property + ";TZID=" + event.zone() + ":" + TIME.format(time);
  }

  private void place(Event event, Session session, ContentLines out) {
    texts.location(event, session).ifPresent(place -> out.text("LOCATION", place));
    EntryTexts.venue(event, session)
        .flatMap(Event.Venue::map)
        .ifPresent(map -> out.line("GEO:" + map.written(";")));
    if (session.status().takesPlace()) {
      event.online().ifPresent(url -> out.line("CONFERENCE;VALUE=URI:" + url));
    }
  }

  /**
   * A postponed date stays on its original day as tentative. Phones hide cancelled entries and
   * thereby the news, so until the day after only the word before the title says it.
   */
  private Optional<String> status(Event event, Session session) {
    return switch (session.status()) {
      case CANCELLED ->
          !strict && isNews(event, session) ? Optional.empty() : Optional.of("CANCELLED");
      case POSTPONED -> Optional.of("TENTATIVE");
      case PLANNED, MOVED, ONLINE_ONLY -> Optional.of("CONFIRMED");
    };
  }

  private boolean isNews(Event event, Session session) {
    LocalDate last = session.when().map(When::last).orElseGet(session::day);
    return !now.atZone(event.zone()).toLocalDate().isAfter(last.plusDays(1));
  }
}
