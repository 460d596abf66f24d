package kz.igilik.view.make;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.language.Sentences;
import kz.igilik.model.Activity;
import kz.igilik.model.Coordinates;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.model.Session;
import kz.igilik.model.Status;
import kz.igilik.model.When;
import kz.igilik.site.Address;
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

  /** As many again for those that are over when the page is read: style shows the first ones. */
  private static final int WITH_SPARE = 2 * NEARBY;

  /** Dates that take place first, then by day. */
  private static final Comparator<Session> BY_USE =
      Comparator.comparing((Session one) -> !one.status().takesPlace())
          .thenComparing(Session::lastDay)
          .thenComparing(Session::number);

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
    List<Listing> others =
        region.map(place -> nearby(event, place)).orElseGet(() -> sameDay(event));
    var about =
        about(event, view)
            .below(way(event, view))
            .updated(event.updated())
            .shared(texts.shared(event))
            .sample(event.sample() || others.stream().anyMatch(line -> line.event().sample()));
    return new Pages.EventPageView(
        frames.frame(page, about),
        view,
        event.picture().flatMap(id -> PictureViews.of(id, context)),
        around(event, region, others),
        context.embed(page, texts.named(event)));
  }

  /** What it says about itself wherever it is shown. */
  About about(Event event, EventView view) {
    return About.page(view.link().title(), description(event, view))
        .named(texts.named(event))
        .sample(event.sample());
  }

  /** Up to the region and to the block, which the page names nowhere else. */
  private Frame.NavLink[] way(Event event, EventView view) {
    var way = new ArrayList<>(List.of(frames.home()));
    if (event.region().isPresent()) {
      way.add(frames.section("regions"));
      way.add(new Frame.NavLink(view.regionPath(), view.link().region()));
    } else {
      way.add(frames.section("schedule"));
    }
    view.belongs()
        .block()
        .ifPresent(block -> way.add(new Frame.NavLink(block.path(), block.title())));
    return way.toArray(Frame.NavLink[]::new);
  }

  /**
   * What takes place next in the region: after this event, or else before it, but not what is over
   * as long as there is anything else.
   */
  private List<Listing> nearby(Event event, Region region) {
    LocalDate own = event.first().day();
    LocalDate today = context.today();
    return Stream.of(own.isBefore(today) ? today : own, today, own)
        .map(from -> nearby(event, region, from))
        .filter(next -> !next.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Listing> nearby(Event event, Region region, LocalDate from) {
    return context.programme().in(region).from(from).stream()
        .filter(line -> line.event() != event && line.session().status().takesPlace())
        .limit(WITH_SPARE)
        .toList();
  }

  /** What else there is on the day of a national event. */
  private List<Listing> sameDay(Event event) {
    return context.programme().all().on(event.first().day()).stream()
        .filter(line -> line.event() != event && !event.first().isLong())
        .limit(NEARBY)
        .toList();
  }

  private Pages.Around around(Event event, Optional<Region> region, List<Listing> others) {
    var words = context.words();
    if (region.isPresent()) {
      Address address = Addresses.region(context.code(), region.get().id());
      return new Pages.Around(
          words.get("event.others"),
          frames.link(address, context.alone(region.get().name())),
          frames.link(address, words.get("event.others")),
          lists.sessions(others),
          others.size() > NEARBY);
    }
    LocalDate day = event.first().day();
    Frame.NavLink schedule = frames.section("schedule");
    return new Pages.Around(
        Sentences.capitalised(context.format().dayAndWeekday(day)),
        others.isEmpty() ? schedule : frames.link(Addresses.day(context.code(), day), count(day)),
        schedule,
        lists.sessions(others),
        false);
  }

  private String count(LocalDate day) {
    return lists.eventCount(context.programme().all().held(day));
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
            when(event));
    return context.words().described(event.sample(), status, text);
  }

  /** The valid dates with their year; of a cancelled event, its original dates. */
  private String when(Event event) {
    List<Session> shown = event.takesPlace() ? event.held() : event.sessions();
    if (shown.size() == 1) {
      return shown
          .get(0)
          .when()
          .map(context.times()::dated)
          .orElseGet(() -> context.format().full(shown.get(0).day()));
    }
    List<When> dates = shown.stream().flatMap(session -> session.when().stream()).toList();
    List<String> days =
        dates.stream()
            .limit(MOST_DATES)
            .map(when -> context.format().range(when.first(), when.last()))
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    if (!days.isEmpty()) {
      When last = dates.get(Math.min(MOST_DATES, dates.size()) - 1);
      days.set(days.size() - 1, context.format().fullRange(last.first(), last.last()));
    }
    return context.format().list(days);
  }

  EventView view(Event event, Page page) {
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
        dates(event, sessions),
        context.prose(event.summary(), page),
        new EventView.Where(
            event.venue().map(venue -> venue(event, venue)), event.online().map(Object::toString)),
        visit(event),
        keep(event, sessions, page));
  }

  /** What is over is told apart from what is to come, as far as the bake can know. */
  private EventView.Dates dates(Event event, List<SessionView> sessions) {
    List<Session> inOrder = event.sessions().stream().sorted(BY_USE).toList();
    List<Session> held = inOrder.stream().filter(one -> one.status().takesPlace()).toList();
    long over = held.stream().filter(one -> one.lastDay().isBefore(context.today())).count();
    long gone = Math.min(over, Math.max(0, held.size() - 1));
    List<SessionView> views =
        inOrder.stream().map(one -> sessions.get(event.sessions().indexOf(one))).toList();
    return new EventView.Dates(
        views.stream().skip(gone).toList(),
        views.stream().limit(gone).toList(),
        views.stream()
            .filter(one -> !one.state().struck())
            .map(one -> one.when().endsIso())
            .max(Comparator.naturalOrder()),
        timeNote(event));
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
        .map(when -> context.times().clockOf(event, when.begin()));
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
    context
        .site()
        .campaign()
        .maps()
        .forEach(
            map -> links.add(new EventView.MapLink(map.name(), map.of(place).toASCIIString())));
    links.add(new EventView.MapLink(context.words().get("event.map-app"), geo(place)));
    return List.copyOf(links);
  }

  /** RFC 5870. */
  private static String geo(Coordinates place) {
    return "geo:" + place.written(",");
  }

  private EventView.AdmissionView admission(Event.Admission admission) {
    String kind = admission.full() ? "full" : admission.kind().name().toLowerCase(Locale.ROOT);
    return new EventView.AdmissionView(
        kind,
        context.words().get("admission." + kind),
        admission.url().filter(url -> !admission.full()).map(Object::toString),
        admission.phone().map(this::phone),
        admission.until().filter(day -> !admission.full()).map(frames::date));
  }

  private Pages.Phone phone(String dialled) {
    return PhoneText.of(context.words(), dialled);
  }

  private EventView.OrganiserView organiser(Event.Organiser organiser) {
    return new EventView.OrganiserView(
        context.text(organiser.name()),
        organiser.phone().map(this::phone),
        organiser.url().map(Object::toString));
  }
}
