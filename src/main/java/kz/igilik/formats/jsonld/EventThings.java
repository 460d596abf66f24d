package kz.igilik.formats.jsonld;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.igilik.formats.wording.Wording;
import kz.igilik.model.Coordinates;
import kz.igilik.model.Event;
import kz.igilik.model.Moment;
import kz.igilik.model.Region;
import kz.igilik.model.Session;
import kz.igilik.model.Site;
import kz.igilik.model.Status;
import kz.igilik.model.When;
import kz.igilik.site.Addresses;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events as schema.org describes them, one thing for each date. */
final class EventThings {
  private static final String SCHEMA = "https://schema.org/";
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);

  private final Site site;
  private final Wording wording;
  private final JsonMapper mapper;

  EventThings(Site site, Wording wording, JsonMapper mapper) {
    this.site = site;
    this.wording = wording;
    this.mapper = mapper;
  }

  List<ObjectNode> of(Event event) {
    return event.sessions().stream().map(session -> of(event, session)).toList();
  }

  private ObjectNode of(Event event, Session session) {
    ObjectNode thing =
        mapper
            .createObjectNode()
            .put("@type", "Event")
            .put("name", wording.marked(event.sample(), wording.text(event.title())))
            .put("url", wording.url(Addresses.event(wording.language(), event)));
    description(event).ifPresent(text -> thing.put("description", text));
    dates(event, session, thing);
    thing.put("eventStatus", SCHEMA + status(session.status()));
    places(event, session, thing);
    if (!event.languages().isEmpty()) {
      var languages = thing.putArray("inLanguage");
      event.languages().forEach(languages::add);
    }
    if (event.admission().filter(way -> way.kind() == Event.Admission.Kind.FREE).isPresent()) {
      thing.put("isAccessibleForFree", true);
    }
    organiser(event).ifPresent(organiser -> thing.set("organizer", organiser));
    return thing;
  }

  private Optional<String> description(Event event) {
    Optional<String> text = wording.prose(event.summary());
    return event.sample()
        ? Optional.of(wording.word("sample.event") + text.map(more -> " " + more).orElse(""))
        : text;
  }

  /** A postponed event keeps its earlier start until the new one is known, as schema.org asks. */
  private static void dates(Event event, Session session, ObjectNode thing) {
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

  private static String status(Status status) {
    return switch (status) {
      case PLANNED -> "EventScheduled";
      case MOVED -> "EventRescheduled";
      case POSTPONED -> "EventPostponed";
      case CANCELLED -> "EventCancelled";
      case ONLINE_ONLY -> "EventMovedOnline";
    };
  }

  private void places(Event event, Session session, ObjectNode thing) {
    Optional<ObjectNode> venue =
        session.status() == Status.ONLINE_ONLY
            ? Optional.empty()
            : event.venue(session).map(place -> place(event, place));
    Optional<ObjectNode> online = event.online().map(url -> virtual(url.toString()));
    if (venue.isPresent() && online.isPresent()) {
      mode(thing, "Mixed").putArray("location").add(venue.get()).add(online.get());
    } else if (venue.isPresent()) {
      mode(thing, "Offline").set("location", venue.get());
    } else if (online.isPresent()) {
      mode(thing, "Online").set("location", online.get());
    } else {
      mode(thing, "Offline").set("location", area(event));
    }
  }

  /** Where an event takes place that names no place: its region, or the country. */
  private ObjectNode area(Event event) {
    ObjectNode place = mapper.createObjectNode().put("@type", "Place");
    ObjectNode address = mapper.createObjectNode().put("@type", "PostalAddress");
    Optional<Region> region = event.region().flatMap(site::region);
    place.put(
        "name",
        region
            .map(own -> wording.text(own.name()))
            .orElseGet(() -> wording.word("region.country")));
    region.ifPresentOrElse(own -> addRegion(address, own), () -> addCountry(address));
    return place.set("address", address);
  }

  /** Of a campaign in several countries the regions name none in common. */
  private void addCountry(ObjectNode address) {
    List<String> countries = site.regions().stream().map(EventThings::country).distinct().toList();
    address.put(
        "addressCountry",
        countries.size() == 1 ? countries.get(0) : wording.word("region.country"));
  }

  private static ObjectNode mode(ObjectNode thing, String mode) {
    return thing.put("eventAttendanceMode", SCHEMA + mode + "EventAttendanceMode");
  }

  private ObjectNode virtual(String url) {
    return mapper.createObjectNode().put("@type", "VirtualLocation").put("url", url);
  }

  private ObjectNode place(Event event, Event.Venue venue) {
    ObjectNode place =
        mapper.createObjectNode().put("@type", "Place").put("name", wording.text(venue.name()));
    ObjectNode address = mapper.createObjectNode().put("@type", "PostalAddress");
    wording.optional(venue.address()).ifPresent(street -> address.put("streetAddress", street));
    event.region().flatMap(site::region).ifPresent(region -> addRegion(address, region));
    if (address.size() > 1) {
      place.set("address", address);
    }
    venue.map().ifPresent(map -> place.set("geo", geo(map)));
    return place;
  }

  private void addRegion(ObjectNode address, Region region) {
    address
        .put("addressRegion", wording.text(region.name()))
        .put("addressCountry", country(region));
  }

  /** An ISO 3166-2 code begins with the code of the country. */
  private static String country(Region region) {
    return region.iso().split("-")[0];
  }

  private ObjectNode geo(Coordinates map) {
    return mapper
        .createObjectNode()
        .put("@type", "GeoCoordinates")
        .put("latitude", map.latitude())
        .put("longitude", map.longitude());
  }

  /** Who holds a sample is a sample, too, and must not be found as a fact. */
  private Optional<ObjectNode> organiser(Event event) {
    if (event.sample()) {
      return Optional.empty();
    }
    return event.organiser().map(this::organisation);
  }

  private ObjectNode organisation(Event.Organiser organiser) {
    ObjectNode organisation =
        mapper
            .createObjectNode()
            .put("@type", "Organization")
            .put("name", wording.text(organiser.name()));
    organiser.url().ifPresent(url -> organisation.put("url", url.toString()));
    organiser.phone().ifPresent(phone -> organisation.put("telephone", phone));
    return organisation;
  }
}
