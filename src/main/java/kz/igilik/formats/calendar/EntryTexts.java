package kz.igilik.formats.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.language.Wording;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.model.Session;
import kz.igilik.model.Site;
import kz.igilik.model.Status;
import kz.igilik.site.Addresses;

/** What an entry of a calendar says to its reader. */
final class EntryTexts {
  private final Site site;
  private final Wording wording;

  EntryTexts(Site site, Wording wording) {
    this.site = site;
    this.wording = wording;
  }

  /** The title. "Sample", "cancelled" or "moved" comes before it, because phones cut the end. */
  String summary(Event event, Session session) {
    String title = wording.words().under(session.status(), wording.text(event.title()));
    return wording.words().marked(event.sample(), title);
  }

  String description(Event event, Session session) {
    var lines = new ArrayList<String>();
    session.when().map(when -> wording.times().afar(when, event)).ifPresent(lines::add);
    lines.addAll(change(session));
    if (event.sample()) {
      lines.add(wording.words().get("sample.event"));
    }
    wording.prose(event.summary()).ifPresent(lines::add);
    event
        .online()
        .map(url -> wording.words().get("event.online") + ": " + url)
        .ifPresent(lines::add);
    lines.add(page(event));
    return String.join("\n", lines);
  }

  private List<String> change(Session session) {
    var lines = new ArrayList<String>();
    session
        .was()
        .map(was -> wording.words().get("event.was") + ": " + wording.times().afar(was))
        .ifPresent(lines::add);
    if (session.status() == Status.POSTPONED) {
      lines.add(wording.words().get("event.no-date"));
    }
    wording.prose(session.note()).ifPresent(lines::add);
    return lines;
  }

  /** Where it takes place: the venue, or the address of the broadcast. */
  Optional<String> location(Event event, Session session) {
    return venue(event, session)
        .map(venue -> placeOf(event, venue))
        .or(() -> event.online().map(Object::toString));
  }

  /** The venue, unless the event has moved to the internet. */
  static Optional<Event.Venue> venue(Event event, Session session) {
    return session.status() == Status.ONLINE_ONLY ? Optional.empty() : event.venue(session);
  }

  private String placeOf(Event event, Event.Venue venue) {
    String name = wording.text(venue.name());
    return wording
        .optional(venue.address())
        .or(() -> event.region().flatMap(site::region).map(Region::name).map(wording::text))
        .map(address -> wording.format().list(name, address))
        .orElse(name);
  }

  Optional<String> category(Event event) {
    return event.block().flatMap(site::block).map(wording::title);
  }

  String page(Event event) {
    return site.campaign().url(Addresses.event(wording.code(), event).path());
  }
}
