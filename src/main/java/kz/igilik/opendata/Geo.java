package kz.igilik.opendata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;
import kz.igilik.model.Coordinates;
import kz.igilik.model.Event;
import kz.igilik.model.Session;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;

/** The dates whose place is known, as points (GeoJSON, RFC 7946). */
final class Geo {
  static final String NAME = "events.geojson";

  private final Shelf shelf;

  Geo(Shelf shelf) {
    this.shelf = shelf;
  }

  DataFile file() {
    var features = new ArrayList<JsonObject>();
    for (Event event : shelf.site().events()) {
      for (Session session : event.sessions()) {
        Optional<Event.Venue> venue = event.venue(session);
        venue
            .flatMap(Event.Venue::map)
            .ifPresent(place -> features.add(feature(event, session, venue.get(), place)));
      }
    }
    String text =
        new JsonObject()
            .put("type", "FeatureCollection")
            .put("licence", Recordset.licence(shelf))
            .put("features", JsonArray.of(features))
            .text();
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    return new DataFile(NAME, FileKind.GEODATA, features.size(), bytes);
  }

  private JsonObject feature(Event event, Session session, Event.Venue venue, Coordinates place) {
    var about =
        new JsonObject()
            .put("event", Shelf.id(event))
            .put("number", session.number() + 1)
            .put("sample", event.sample())
            .put("status", session.status().written())
            .put("title", shelf.texts(event.title()))
            .put("venue", shelf.texts(venue.name()));
    Instants.starts(event, session).ifPresent(start -> about.put("starts", start));
    Instants.ends(event, session).ifPresent(end -> about.put("ends", end));
    about
        .put("pages", shelf.pages(language -> Addresses.event(language, event)))
        .put("licence", shelf.licence());
    List<Double> at = List.of(place.longitude(), place.latitude());
    return new JsonObject()
        .put("type", "Feature")
        .put("id", Shelf.id(event) + "/" + (session.number() + 1))
        .put(
            "geometry",
            new JsonObject()
                .put("type", "Point")
                .put("coordinates", new JsonArray().add(at.get(0)).add(at.get(1))))
        .put("properties", about);
  }
}
