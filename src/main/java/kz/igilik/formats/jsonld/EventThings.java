package kz.igilik.formats.jsonld;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;
import kz.igilik.language.Wording;
import kz.igilik.model.Coordinates;
import kz.igilik.model.Event;
import kz.igilik.model.Moment;
import kz.igilik.model.Region;
import kz.igilik.model.Session;
import kz.igilik.model.Site;
import kz.igilik.model.Status;
import kz.igilik.model.When;
import kz.igilik.opendata.EventStatus;
import kz.igilik.site.Addresses;
import kz.igilik.view.page.CardView;

/** Events as schema.org describes them, one thing for each date. */
final class EventThings {
  private static final String SCHEMA = "https://schema.org/";
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);

  private final Site site;
  private final Wording wording;

  EventThings(Site site, Wording wording) {
    this.site = site;
    this.wording = wording;
  }

  /**
   * @param card the picture that messengers show of its page
   */
  List<JsonObject> of(Event event, Optional<CardView> card) {
    List<JsonObject> things = event.sessions().stream().map(session -> of(event, session)).toList();
    card.ifPresent(picture -> things.forEach(thing -> thing.put("image", picture.url())));
    return things;
  }

  private JsonObject of(Event event, Session session) {
    JsonObject thing =
        new JsonObject()
            .put("@type", "Event")
            .put("name", wording.words().marked(event.sample(), wording.text(event.title())))
            .put("url", site.campaign().url(Addresses.event(wording.code(), event).path()));
    description(event).ifPresent(text -> thing.put("description", text));
    dates(event, session, thing);
    thing.put("eventStatus", SCHEMA + EventStatus.of(session.status()));
    places(event, session, thing);
    if (!event.languages().isEmpty()) {
      thing.put("inLanguage", JsonArray.of(event.languages().toArray(String[]::new)));
    }
    if (event.admission().filter(way -> way.kind() == Event.Admission.Kind.FREE).isPresent()) {
      thing.put("isAccessibleForFree", true);
    }
    organiser(event).ifPresent(organiser -> thing.put("organizer", organiser));
    return thing;
  }

  private Optional<String> description(Event event) {
    Optional<String> text = wording.prose(event.summary());
    return event.sample()
        ? Optional.of(wording.words().get("sample.event") + text.map(more -> " " + more).orElse(""))
        : text;
  }

  /** A postponed event keeps its earlier start until the new one is known, as schema.org asks. */
  private static void dates(Event event, Session session, JsonObject thing) {
    Optional<String> was = session.was().map(moment -> written(event, moment));
    if (session.when().isEmpty()) {
      was.ifPresent(start -> thing.put("startDate", start));
      return;
    }
    When when = session.when().get();
    if (when.isAllDay()) {
      thing.put("startDate", when.first().toString()).put("endDate", when.last().toString());
    } else {
      thing
          .put("startDate", written(when.start(event.zone())))
          .put("endDate", written(when.end(event.zone())));
    }
    if (session.status() == Status.MOVED) {
      was.ifPresent(start -> thing.put("previousStartDate", start));
    }
  }

  private static String written(Event event, Moment moment) {
    return moment
        .time()
        .map(time -> written(moment.date().atTime(time).atZone(event.zone())))
        .orElseGet(() -> moment.date().toString());
  }

  private static String written(ZonedDateTime time) {
    return WITH_OFFSET.format(time);
  }

  private void places(Event event, Session session, JsonObject thing) {
    Optional<JsonObject> venue =
        session.status() == Status.ONLINE_ONLY
            ? Optional.empty()
            : event.venue(session).map(place -> place(event, place));
    Optional<JsonObject> online = event.online().map(url -> virtual(url.toString()));
    if (venue.isPresent() && online.isPresent()) {
      mode(thing, "Mixed").put("location", new JsonArray().add(venue.get()).add(online.get()));
    } else if (venue.isPresent()) {
      mode(thing, "Offline").put("location", venue.get());
    } else if (online.isPresent()) {
      mode(thing, "Online").put("location", online.get());
    } else {
      mode(thing, "Offline").put("location", area(event));
    }
  }

  /** The place of an event without a venue: its region, or the country. */
  private JsonObject area(Event event) {
    JsonObject place = new JsonObject().put("@type", "Place");
    JsonObject address = new JsonObject().put("@type", "PostalAddress");
    Optional<Region> region = event.region().flatMap(site::region);
    place.put(
        "name",
        region
            .map(own -> wording.text(own.name()))
            .orElseGet(() -> wording.words().get("region.country")));
    region.ifPresentOrElse(own -> addRegion(address, own), () -> addCountry(address));
    return place.put("address", address);
  }

  /** In a campaign of several countries the regions have no common country. */
  private void addCountry(JsonObject address) {
    String name = wording.words().get("region.country");
    address.put("addressCountry", site.commonCountry().orElse(name));
  }

  private static JsonObject mode(JsonObject thing, String mode) {
    return thing.put("eventAttendanceMode", SCHEMA + mode + "EventAttendanceMode");
  }

  private JsonObject virtual(String url) {
    return new JsonObject().put("@type", "VirtualLocation").put("url", url);
  }

  private JsonObject place(Event event, Event.Venue venue) {
    JsonObject place =
        new JsonObject().put("@type", "Place").put("name", wording.text(venue.name()));
    JsonObject address = new JsonObject().put("@type", "PostalAddress");
    wording.optional(venue.address()).ifPresent(street -> address.put("streetAddress", street));
    event.region().flatMap(site::region).ifPresent(region -> addRegion(address, region));
    if (address.size() > 1) {
      place.put("address", address);
    }
    venue.map().ifPresent(map -> place.put("geo", geo(map)));
    return place;
  }

  private void addRegion(JsonObject address, Region region) {
    address.put("addressRegion", wording.text(region.name()));
    region.country().ifPresent(country -> address.put("addressCountry", country));
  }

  private JsonObject geo(Coordinates map) {
    return new JsonObject()
        .put("@type", "GeoCoordinates")
        .put("latitude", map.latitude())
        .put("longitude", map.longitude());
  }

  /** The organiser of a sample is a sample, too, and must not appear as a fact. */
  private Optional<JsonObject> organiser(Event event) {
    if (event.sample()) {
      return Optional.empty();
    }
    return event.organiser().map(this::organisation);
  }

  private JsonObject organisation(Event.Organiser organiser) {
    JsonObject organisation =
        new JsonObject().put("@type", "Organization").put("name", wording.text(organiser.name()));
    organiser.url().ifPresent(url -> organisation.put("url", url.toString()));
    organiser.phone().ifPresent(phone -> organisation.put("telephone", phone));
    return organisation;
  }
}
