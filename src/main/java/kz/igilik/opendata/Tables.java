package kz.igilik.opendata;

import java.util.List;
import java.util.Optional;
import kz.igilik.model.Block;
import kz.igilik.model.Event;
import kz.igilik.model.Helpline;
import kz.igilik.model.Localized;
import kz.igilik.model.Region;
import kz.igilik.model.Session;
import kz.igilik.model.When;
import kz.igilik.opendata.Column.Type;
import kz.igilik.opendata.Table.Link;
import kz.igilik.site.Addresses;

/** The tables, with their columns in an order that stays. */
final class Tables {
  private final Shelf shelf;

  Tables(Shelf shelf) {
    this.shelf = shelf;
  }

  List<Table<?>> all() {
    return List.of(events(), dates(), regions(), blocks(), helplines());
  }

  private <R> ColumnList<R> columns() {
    return new ColumnList<>(shelf.languages());
  }

  private <R> ColumnList<R> licensed(ColumnList<R> columns) {
    return columns.needs("licence", Type.TEXT, row -> shelf.licence());
  }

  private Table<Event> events() {
    var columns =
        this.<Event>columns()
            .needs("id", Type.TEXT, Shelf::id)
            .needs("sample", Type.FLAG, Event::sample)
            .may("region", Type.TEXT, Event::region)
            .may("block", Type.TEXT, Event::block)
            .may("activity", Type.TEXT, Event::activity)
            .needs("status", Type.TEXT, event -> event.status().written())
            .texts("title", Event::title)
            .texts("summary", Event::summary, shelf::plain)
            .may("starts", Type.INSTANT, event -> Instants.starts(event, event.first()))
            .may("ends", Type.INSTANT, event -> Instants.ends(event, event.first()))
            .needs("zone", Type.TEXT, event -> event.zone().getId())
            .needs("dates", Type.WHOLE, event -> event.sessions().size())
            .texts("venue", event -> name(event.venue()))
            .texts("address", event -> address(event.venue()))
            .place(event -> event.venue().flatMap(Event.Venue::map))
            .may("step_free", Type.FLAG, event -> event.venue().flatMap(Event.Venue::stepFree))
            .may("online", Type.ADDRESS, Event::online)
            .list("audience", Event::audience)
            .list("languages", Event::languages);
    visit(columns)
        .needs("updated", Type.DAY, Event::updated)
        .pages(language -> event -> shelf.page(Addresses.event(language, event)));
    return new Table<>(
        "events",
        shelf.site().events(),
        licensed(columns).all(),
        List.of("id"),
        List.of(new Link("region", "regions"), new Link("block", "blocks")));
  }

  private static ColumnList<Event> visit(ColumnList<Event> columns) {
    return columns
        .may("admission", Type.TEXT, event -> event.admission().map(EventRecords::kind))
        .may("admission_url", Type.ADDRESS, event -> event.admission().flatMap(way -> way.url()))
        .may("admission_phone", Type.TEXT, event -> event.admission().flatMap(way -> way.phone()))
        .may("admission_until", Type.DAY, event -> event.admission().flatMap(way -> way.until()))
        .may("full", Type.FLAG, event -> event.admission().map(Event.Admission::full))
        .texts(
            "organiser",
            event -> event.organiser().map(Event.Organiser::name).orElse(Localized.NONE))
        .may("organiser_phone", Type.TEXT, event -> event.organiser().flatMap(who -> who.phone()))
        .may("organiser_url", Type.ADDRESS, event -> event.organiser().flatMap(who -> who.url()));
  }

  /** A date with its event. */
  private record Dated(Event event, Session session) {}

  private Table<Dated> dates() {
    var columns =
        this.<Dated>columns()
            .needs("event", Type.TEXT, date -> Shelf.id(date.event()))
            .needs("number", Type.WHOLE, date -> date.session().number() + 1)
            .needs("sample", Type.FLAG, date -> date.event().sample())
            .needs("status", Type.TEXT, date -> date.session().status().written())
            .may("starts", Type.INSTANT, date -> Instants.starts(date.event(), date.session()))
            .may("ends", Type.INSTANT, date -> Instants.ends(date.event(), date.session()))
            .needs("zone", Type.TEXT, date -> date.event().zone().getId())
            .may("all_day", Type.FLAG, date -> date.session().when().map(When::isAllDay))
            .may("first_day", Type.DAY, date -> date.session().when().map(When::first))
            .may("last_day", Type.DAY, date -> date.session().when().map(When::last))
            .may("was", Type.INSTANT, date -> Instants.was(date.event(), date.session()))
            .texts("note", date -> date.session().note())
            .texts("venue", date -> name(date.event().venue(date.session())))
            .texts("address", date -> address(date.event().venue(date.session())))
            .place(date -> date.event().venue(date.session()).flatMap(Event.Venue::map));
    List<Dated> rows =
        shelf.site().events().stream()
            .flatMap(event -> event.sessions().stream().map(session -> new Dated(event, session)))
            .toList();
    return new Table<>(
        "dates",
        rows,
        licensed(columns).all(),
        List.of("event", "number"),
        List.of(new Link("event", "events")));
  }

  private Table<Region> regions() {
    var columns =
        this.<Region>columns()
            .needs("id", Type.TEXT, Region::id)
            .may("iso", Type.TEXT, Region::iso)
            .needs("kind", Type.TEXT, Region::kind)
            .needs("sample", Type.FLAG, region -> false)
            .texts("name", Region::name)
            .texts("centre", Region::centre)
            .needs("zone", Type.TEXT, region -> region.zone().getId())
            .place(Region::location)
            .pages(language -> region -> shelf.page(Addresses.region(language, region.id())));
    return new Table<>(
        "regions",
        shelf.site().regions(),
        licensed(columns).may("kato", Type.TEXT, Region::kato).all(),
        List.of("id"),
        List.of());
  }

  private Table<Block> blocks() {
    var columns =
        this.<Block>columns()
            .needs("id", Type.TEXT, Block::id)
            .needs("number", Type.WHOLE, Block::number)
            .needs("sample", Type.FLAG, block -> false)
            .texts("title", Block::title)
            .needs("provisional", Type.FLAG, Block::provisional)
            .texts("goal", Block::goal)
            .needs("activities", Type.WHOLE, block -> block.activities().size())
            .pages(language -> block -> shelf.page(Addresses.block(language, block.id())));
    return new Table<>(
        "blocks", shelf.site().blocks(), licensed(columns).all(), List.of("id"), List.of());
  }

  private Table<Helpline> helplines() {
    var columns =
        this.<Helpline>columns()
            .needs("id", Type.TEXT, Helpline::id)
            .may("number", Type.TEXT, Helpline::number)
            .needs("sample", Type.FLAG, helpline -> false)
            .needs("urgent", Type.FLAG, Helpline::urgent)
            .texts("name", Helpline::name)
            .texts("purpose", Helpline::purpose)
            .texts("operator", Helpline::operator)
            .needs("hours", Type.TEXT, helpline -> helpline.hours().written())
            .needs("cost", Type.TEXT, helpline -> Written.of(helpline.cost()))
            .needs("anonymity", Type.TEXT, helpline -> Written.of(helpline.anonymity()))
            .list("audience", Helpline::audience)
            .list("languages", Helpline::languages)
            .list("regions", Helpline::regions)
            .needs("deaf", Type.FLAG, Helpline::deaf)
            .needs("verified", Type.DAY, Helpline::verified);
    return new Table<>(
        "helplines", shelf.site().helplines(), licensed(columns).all(), List.of("id"), List.of());
  }

  private static Localized name(Optional<Event.Venue> venue) {
    return venue.map(Event.Venue::name).orElse(Localized.NONE);
  }

  private static Localized address(Optional<Event.Venue> venue) {
    return venue.map(Event.Venue::address).orElse(Localized.NONE);
  }
}
