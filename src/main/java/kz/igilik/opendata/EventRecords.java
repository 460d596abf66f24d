package kz.igilik.opendata;

import java.util.List;
import java.util.Optional;
import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;
import kz.igilik.model.Event;
import kz.igilik.model.Session;
import kz.igilik.site.Addresses;

/** Events as records: fields are added, never renamed, and never change their type. */
final class EventRecords {
  private final Shelf shelf;

  EventRecords(Shelf shelf) {
    this.shelf = shelf;
  }

  JsonObject of(Event event) {
    var record = new JsonObject().put("id", Shelf.id(event));
    event.region().ifPresent(region -> record.put("region", region));
    event.block().ifPresent(block -> record.put("block", block));
    event.activity().ifPresent(activity -> record.put("activity", activity));
    record
        .put("sample", event.sample())
        .put("status", event.status().written())
        .put("title", shelf.texts(event.title()));
    if (!event.summary().isEmpty()) {
      record.put("summary", shelf.texts(event.summary(), shelf::plain));
    }
    record.put("zone", event.zone().getId()).put("dates", dates(event));
    event.venue().ifPresent(venue -> record.put("venue", venue(venue)));
    event.online().ifPresent(url -> record.put("online", url.toString()));
    visit(event, record);
    return record
        .put("updated", event.updated().toString())
        .put("pages", shelf.pages(language -> Addresses.event(language, event)))
        .put("licence", shelf.licence());
  }

  private JsonArray dates(Event event) {
    List<JsonObject> dates =
        event.sessions().stream().map(session -> date(event, session)).toList();
    return JsonArray.of(dates);
  }

  private JsonObject date(Event event, Session session) {
    var date =
        new JsonObject()
            .put("number", session.number() + 1)
            .put("status", session.status().written());
    session
        .when()
        .ifPresent(
            when -> {
              Instants.starts(event, session).ifPresent(start -> date.put("starts", start));
              Instants.ends(event, session).ifPresent(end -> date.put("ends", end));
              date.put("allDay", when.isAllDay())
                  .put("firstDay", when.first().toString())
                  .put("lastDay", when.last().toString());
            });
    Instants.was(event, session).ifPresent(was -> date.put("was", was));
    shelf.texts(date, "note", session.note());
    session.venue().ifPresent(venue -> date.put("venue", venue(venue)));
    return date;
  }

  private JsonObject venue(Event.Venue venue) {
    var record = new JsonObject().put("name", shelf.texts(venue.name()));
    shelf.texts(record, "address", venue.address());
    Shelf.place(record, venue.map());
    venue.stepFree().ifPresent(stepFree -> record.put("stepFree", stepFree));
    return record;
  }

  private void visit(Event event, JsonObject record) {
    record.put("audience", array(event.audience())).put("languages", array(event.languages()));
    event.admission().ifPresent(admission -> record.put("admission", admission(admission)));
    event.organiser().ifPresent(organiser -> record.put("organiser", organiser(organiser)));
  }

  private static JsonObject admission(Event.Admission admission) {
    var record = new JsonObject().put("kind", kind(admission));
    put(record, "url", admission.url());
    put(record, "phone", admission.phone());
    put(record, "until", admission.until());
    return record.put("full", admission.full());
  }

  static String kind(Event.Admission admission) {
    return Written.of(admission.kind());
  }

  private JsonObject organiser(Event.Organiser organiser) {
    var record = new JsonObject().put("name", shelf.texts(organiser.name()));
    put(record, "phone", organiser.phone());
    put(record, "url", organiser.url());
    return record;
  }

  static JsonArray array(List<String> values) {
    return JsonArray.of(values.toArray(String[]::new));
  }

  static void put(JsonObject to, String name, Optional<?> value) {
    value.ifPresent(known -> to.put(name, known.toString()));
  }
}
