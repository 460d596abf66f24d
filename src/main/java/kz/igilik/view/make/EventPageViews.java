package kz.igilik.view.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.igilik.model.Activity;
import kz.igilik.model.Coordinates;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.model.Session;
import kz.igilik.model.Status;
import kz.igilik.site.Addresses;
import kz.igilik.site.Listing;
import kz.igilik.site.Page;
import kz.igilik.view.page.EventLink;
import kz.igilik.view.page.EventView;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;
import kz.igilik.view.page.SessionView;

/** The page of one event. */
final class EventPageViews {
  private static final int NEARBY = 3;

  /** Maximum number of dates named in a description. */
  private static final int MOST_DATES = 4;

  private final Context context;
  private final Frames frames;
  private final EventViews events;
  private final ListViews lists;
  private final EventTexts texts;

  EventPageViews(Context context, Frames frames, EventViews events, ListViews lists) {
    this.context = context;
    this.frames = frames;
    this.events = events;
    this.lists = lists;
    this.texts = new EventTexts(context);
  }

  void addTo(Makers makers) {
    makers.add(Page.EventPage.class, this::event);
  }

  Pages.EventPageView event(Page.EventPage page) {
    Event event = page.event();
    EventView view = view(event, page);
    Optional<Region> region = event.region().flatMap(context.site()::region);
    List<Listing> nearby = region.map(place -> nearby(event, place)).orElse(List.of());
    var about =
        About.page(view.link().title(), description(event, view))
            .named(texts.named(event))
            .below(way(region, view))
            .updated(event.updated())
            .shared(texts.shared(event))
            .listing(event.sample() || nearby.stream().anyMatch(line -> line.event().sample()));
    return new Pages.EventPageView(frames.frame(page, about), view, lists.sessions(nearby));
  }

  private Frame.NavLink[] way(Optional<Region> region, EventView view) {
    return region
        .map(
            place ->
                new Frame.NavLink[] {
                  frames.home(),
                  frames.section("regions"),
                  new Frame.NavLink(view.regionPath(), view.link().region())
                })
        .orElseGet(() -> new Frame.NavLink[] {frames.home(), frames.section("schedule")});
  }

  /** The next dates in the region after this event's own. */
  private List<Listing> nearby(Event event, Region region) {
    return context.programme().in(region).from(event.first().day()).stream()
        .filter(line -> line.event() != event)
        .limit(NEARBY)
        .toList();
  }

  private String description(Event event, EventView view) {
    Status status = event.status();
    String text =
        PageDescriptions.of(
            context,
            status == Status.POSTPONED ? "event-postponed" : "event",
            "title",
            context.words().under(status, view.link().title()),
            "region",
            view.link().region(),
            "when",
            when(event, view.dates().sessions()));
    return context.words().described(event.sample(), status, text);
  }

  /** The valid dates; of a cancelled event, its original dates. */
  private String when(Event event, List<SessionView> dates) {
    List<Session> shown = event.takesPlace() ? event.held() : event.sessions();
    if (shown.size() == 1) {
      return dates.get(shown.get(0).number()).when().full();
    }
    List<String> days =
        shown.stream()
            .flatMap(session -> session.when().stream())
            .map(when -> context.format().range(when.first(), when.last()))
            .distinct()
            .toList();
    return context.format().list(days.size() <= MOST_DATES ? days : days.subList(0, MOST_DATES));
  }

  private EventView view(Event event, Page page) {
    EventLink link = events.link(event);
    String regionPath =
        event
            .region()
            .map(region -> Addresses.region(context.code(), region))
            .orElseGet(() -> Addresses.section(context.code(), "regions"))
            .path();
    List<SessionView> sessions =
        event.sessions().stream().map(session -> events.session(event, session, page)).toList();
    return new EventView(
        link,
        regionPath,
        belongs(event),
        new EventView.Dates(sessions, timeNote(event)),
        context.prose(event.summary(), page),
        new EventView.Where(
            event.venue().map(venue -> venue(event, venue)), event.online().map(Object::toString)),
        visit(event),
        keep(event, sessions, page));
  }

  private EventView.Belongs belongs(Event event) {
    var block = event.block().flatMap(context.site()::block);
    return new EventView.Belongs(
        block.map(lists::block),
        event
            .activity()
            .flatMap(id -> block.flatMap(found -> found.activity(id)))
            .map(this::activity));
  }

  private EventView.Visit visit(Event event) {
    return new EventView.Visit(
        words("audience.", event.audience()),
        words("spoken.", event.languages()),
        event.admission().map(this::admission),
        event.organiser().map(this::organiser));
  }

  private EventView.Keep keep(Event event, List<SessionView> sessions, Page page) {
    String address = context.absolute(page.address().path());
    return new EventView.Keep(
        context.calendar(Addresses.eventCalendar(context.code(), event)),
        texts.google(event, sessions, address),
        texts.lines(event, address));
  }

  private String words(String group, List<String> values) {
    return context
        .format()
        .list(values.stream().map(value -> context.words().get(group + value)).toList());
  }

  /** Only times of day need a time zone. */
  private Optional<String> timeNote(Event event) {
    return event.sessions().stream()
        .flatMap(session -> session.when().stream())
        .filter(when -> !when.isAllDay())
        .findFirst()
        .map(when -> context.times().clockOf(event.zone(), when.begin()));
  }

  private String activity(Activity activity) {
    return context.optional(activity.title()).orElseGet(() -> context.text(activity.text()));
  }

  private EventView.VenueView venue(Event event, Event.Venue venue) {
    return new EventView.VenueView(
        context.text(venue.name()),
        context.address(event, venue),
        venue.map().map(this::maps).orElse(List.of()),
        venue
            .stepFree()
            .map(free -> context.words().get(free ? "event.step-free" : "event.not-step-free")));
  }

  private List<EventView.MapLink> maps(Coordinates place) {
    var links = new ArrayList<EventView.MapLink>();
    links.add(new EventView.MapLink(context.words().get("event.map"), geo(place)));
    context
        .site()
        .campaign()
        .maps()
        .forEach(
            map -> links.add(new EventView.MapLink(map.name(), map.of(place).toASCIIString())));
    return List.copyOf(links);
  }

  /** RFC 5870. */
  private static String geo(Coordinates place) {
    return "geo:" + place.written(",");
  }

  private EventView.AdmissionView admission(Event.Admission admission) {
    String kind = admission.kind().name().toLowerCase(Locale.ROOT);
    return new EventView.AdmissionView(
        kind,
        context.words().get("admission." + kind),
        admission.url().map(Object::toString),
        admission.phone(),
        admission.until().map(frames::date));
  }

  private EventView.OrganiserView organiser(Event.Organiser organiser) {
    return new EventView.OrganiserView(
        context.text(organiser.name()), organiser.phone(), organiser.url().map(Object::toString));
  }
}
