package kz.igilik.opendata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;
import kz.igilik.language.Wording;
import kz.igilik.model.Article;
import kz.igilik.model.Block;
import kz.igilik.model.Event;
import kz.igilik.model.Localized;
import kz.igilik.model.Region;
import kz.igilik.model.Session;
import kz.igilik.model.Site;
import kz.igilik.model.Status;
import kz.igilik.site.Addresses;
import kz.igilik.site.FileKind;

/**
 * The whole campaign as one graph of linked things (schema.org, JSON-LD): the campaign, its regions
 * and blocks, each date of each event, releases. It needs no other file to be understood, and
 * invents nothing: no price, no performer, no organiser of a sample.
 */
final class CampaignGraph {
  static final String NAME = "graph.jsonld";
  private static final String SCHEMA = "https://schema.org/";

  private final Shelf shelf;

  CampaignGraph(Shelf shelf) {
    this.shelf = shelf;
  }

  DataFile file() {
    Site site = shelf.site();
    var things = new ArrayList<JsonObject>();
    things.add(campaign());
    things.add(publisher());
    site.regions().forEach(region -> things.add(region(region)));
    site.blocks().forEach(block -> things.add(block(block)));
    for (Event event : site.events()) {
      event.sessions().forEach(session -> things.add(event(event, session)));
    }
    site.articles(Article.RELEASE).forEach(release -> things.add(release(release)));
    String text =
        new JsonObject()
            .put("@context", new JsonObject().put("@vocab", SCHEMA))
            .put("@graph", JsonArray.of(things))
            .text();
    byte[] bytes =
        (text.replace("},{\"@id\"", "},\n{\"@id\"") + "\n").getBytes(StandardCharsets.UTF_8);
    return new DataFile(NAME, FileKind.LINKED_DATA, things.size(), bytes);
  }

  private JsonObject campaign() {
    var campaign = shelf.campaign();
    return thing("campaign", "EventSeries")
        .put("name", texts(campaign.name(), false))
        .put("startDate", campaign.first().toString())
        .put("endDate", campaign.last().toString())
        .put("url", campaign.baseUrl().toString())
        .put("license", shelf.terms().url());
  }

  private JsonObject publisher() {
    Localized name = shelf.terms().publisher();
    return thing("publisher", "Organization")
        .put("name", texts(name.isEmpty() ? shelf.campaign().name() : name, false))
        .put("url", shelf.campaign().baseUrl().toString());
  }

  private JsonObject region(Region region) {
    JsonObject thing =
        thing("regions/" + region.id(), "AdministrativeArea")
            .put("name", texts(region.name(), false));
    EventRecords.put(thing, "identifier", region.iso());
    return thing.put("url", urls(code -> shelf.page(Addresses.region(code, region.id()))));
  }

  private JsonObject block(Block block) {
    return thing("blocks/" + block.id(), "DefinedTerm")
        .put("name", texts(block.title(), false))
        .put("url", urls(code -> shelf.page(Addresses.block(code, block.id()))));
  }

  private JsonObject event(Event event, Session session) {
    JsonObject thing =
        thing("events/" + Shelf.id(event) + "/" + (session.number() + 1), "Event")
            .put("name", texts(event.title(), event.sample()))
            .put("superEvent", linked("campaign"));
    event.block().ifPresent(block -> thing.put("about", linked("blocks/" + block)));
    Instants.starts(event, session)
        .or(() -> Instants.was(event, session))
        .ifPresent(start -> thing.put("startDate", start));
    Instants.ends(event, session).ifPresent(end -> thing.put("endDate", end));
    if (session.status() == Status.MOVED) {
      Instants.was(event, session).ifPresent(was -> thing.put("previousStartDate", was));
    }
    thing.put(
        "eventStatus", new JsonObject().put("@id", SCHEMA + EventStatus.of(session.status())));
    thing.put("location", location(event, session));
    event
        .organiser()
        .filter(known -> !event.sample())
        .ifPresent(
            known ->
                thing.put(
                    "organizer",
                    new JsonObject()
                        .put("@type", "Organization")
                        .put("name", texts(known.name(), false))));
    return thing.put("url", urls(code -> shelf.page(Addresses.event(code, event))));
  }

  /** The venue, the address on the web, else the region; of the whole country, the country. */
  private JsonObject location(Event event, Session session) {
    Optional<JsonObject> region = event.region().map(id -> linked("regions/" + id));
    Optional<Event.Venue> venue =
        event.venue(session).filter(known -> session.status() != Status.ONLINE_ONLY);
    if (venue.isPresent()) {
      JsonObject place =
          new JsonObject().put("@type", "Place").put("name", texts(venue.get().name(), false));
      region.ifPresent(within -> place.put("containedInPlace", within));
      return place;
    }
    if (event.online().isPresent()) {
      return new JsonObject()
          .put("@type", "VirtualLocation")
          .put("url", event.online().get().toString());
    }
    return region.orElseGet(this::country);
  }

  private JsonObject country() {
    var names = new JsonArray();
    for (Wording wording : shelf.wordings().all()) {
      names.add(text(wording.code(), wording.words().get("region.country")));
    }
    JsonObject country = new JsonObject().put("@type", "Country").put("name", names);
    EventRecords.put(country, "identifier", shelf.site().commonCountry());
    return country;
  }

  private JsonObject release(Article release) {
    return thing("releases/" + release.id(), "NewsArticle")
        .put("headline", texts(new Localized(release.titles()), release.isSample()))
        .put("datePublished", ReleaseDays.published(release).toString())
        .put("dateModified", ReleaseDays.changed(release).toString())
        .put("publisher", linked("publisher"))
        .put("url", urls(code -> shelf.page(Addresses.release(code, release.id()))));
  }

  private JsonObject thing(String name, String type) {
    return linked(name).put("@type", type);
  }

  private JsonObject linked(String name) {
    return new JsonObject().put("@id", shelf.url(Addresses.data(NAME)) + "#" + name);
  }

  /** A sample says so in its name, as on its page. */
  private JsonArray texts(Localized text, boolean sample) {
    var texts = new JsonArray();
    for (Wording wording : shelf.wordings().all()) {
      text.in(wording.code())
          .ifPresent(one -> texts.add(text(wording.code(), wording.words().marked(sample, one))));
    }
    return texts;
  }

  private static JsonObject text(String language, String value) {
    return new JsonObject().put("@value", value).put("@language", language);
  }

  private JsonArray urls(Function<String, String> page) {
    List<String> urls = shelf.languages().stream().map(page).toList();
    return EventRecords.array(urls);
  }
}
