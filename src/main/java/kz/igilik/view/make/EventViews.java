package kz.igilik.view.make;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import kz.igilik.language.Times;
import kz.igilik.model.Event;
import kz.igilik.model.Moment;
import kz.igilik.model.Session;
import kz.igilik.model.Status;
import kz.igilik.model.When;
import kz.igilik.site.Addresses;
import kz.igilik.site.Listing;
import kz.igilik.site.Page;
import kz.igilik.view.page.DateView;
import kz.igilik.view.page.EventLink;
import kz.igilik.view.page.SessionView;
import kz.igilik.view.page.TextView;

/** Events for lists. The view of an event is made once and used on every page of the language. */
final class EventViews {
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);
  private static final DateTimeFormatter ENDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Context context;
  private final PerInstance<EventLink> links = new PerInstance<>();
  private final PerInstance<SessionView> listed = new PerInstance<>();
  private final PerInstance<SessionView> tagged = new PerInstance<>();

  EventViews(Context context) {
    this.context = context;
  }

  EventLink link(Event event) {
    return links.of(event, () -> newLink(event, event.first()));
  }

  /** A date of an event, with its note placed for a page. */
  SessionView session(Event event, Session session, Page page) {
    return session(event, session, context.prose(session.note(), page));
  }

  /** A date of an event, without its note, for lists. */
  SessionView session(Listing line) {
    return listed.of(line.session(), () -> session(line.event(), line.session(), Optional.empty()));
  }

  /**
   * The lines of one list. What its heading can say of all need not be seen on each; headings count
   * what takes place.
   */
  List<SessionView> sessions(List<Listing> lines) {
    return sessions(lines, lines);
  }

  /**
   * The lines of one list.
   *
   * @param told what the heading counts: the list and others below the same heading
   */
  List<SessionView> sessions(List<Listing> lines, List<Listing> told) {
    boolean mixed =
        told.stream().noneMatch(line -> line.session().status().takesPlace())
            || told.stream().map(line -> line.event().sample()).distinct().limit(2).count() > 1;
    return lines.stream()
        .map(line -> mixed && line.event().sample() ? tagged(line) : session(line))
        .toList();
  }

  private SessionView tagged(Listing line) {
    return tagged.of(line.session(), () -> session(line).asTagged());
  }

  private SessionView session(Event event, Session session, Optional<TextView> note) {
    return new SessionView(
        session.venue().isEmpty() ? link(event) : newLink(event, session),
        chip(session.day()),
        when(session, event.zone(), clock(event, session)),
        state(session, event.zone(), note),
        session.venue().flatMap(venue -> place(event, session)),
        event.sessions().size() > 1
            ? Optional.of("date-" + (session.number() + 1))
            : Optional.empty());
  }

  /** The clock of a national event with a time, where the regions have several. */
  private Optional<String> clock(Event event, Session session) {
    return session
        .when()
        .filter(when -> !when.isAllDay() && event.region().isEmpty())
        .map(when -> when.start(event.zone()))
        .filter(start -> event.zone().equals(context.site().campaign().zone()))
        .filter(
            start ->
                context.site().regions().stream()
                    .map(region -> region.zone().getRules().getOffset(start.toInstant()))
                    .anyMatch(offset -> !offset.equals(start.getOffset())))
        .map(
            start ->
                context
                    .format()
                    .zone(event.zone())
                    .orElseGet(() -> Times.offset(start.getOffset())));
  }

  private String by(Optional<String> clock, String time) {
    return clock.map(name -> context.format().list(time, name)).orElse(time);
  }

  private SessionView.Moments when(Session session, ZoneId zone, Optional<String> clock) {
    return new SessionView.Moments(
        dates(session),
        by(clock, time(session)),
        by(clock, dateAndTime(session)),
        by(clock, dated(session)),
        session.when().map(When::isOneDay).orElse(true),
        startIso(session, zone),
        session.lastDay().toString(),
        ENDS.format(ends(session, zone)));
  }

  /** One without a date, for it is postponed, is over with its earlier day. */
  private static ZonedDateTime ends(Session session, ZoneId zone) {
    return session
        .when()
        .map(when -> when.end(zone))
        .orElseGet(() -> session.lastDay().plusDays(1).atStartOfDay(zone));
  }

  private SessionView.State state(Session session, ZoneId zone, Optional<TextView> note) {
    Status status = session.status();
    return new SessionView.State(
        status.written(),
        status == Status.PLANNED ? "" : context.words().get("status." + status.written()),
        !status.takesPlace(),
        status == Status.MOVED ? session.was().map(was -> was(was, zone)) : Optional.empty(),
        note);
  }

  private EventLink newLink(Event event, Session session) {
    return new EventLink(
        Addresses.event(context.code(), event).path(),
        context.text(event.title()),
        event
            .region()
            .flatMap(context.site()::region)
            .map(region -> context.alone(region.name()))
            .orElseGet(() -> context.words().get("region.all")),
        event.block(),
        place(event, session),
        traits(event),
        marks(event));
  }

  private static EventLink.Marks marks(Event event) {
    boolean full = event.admission().filter(Event.Admission::full).isPresent();
    var kind = event.admission().map(Event.Admission::kind);
    return new EventLink.Marks(
        event.sample(),
        false,
        event.region().isEmpty(),
        event.online().isPresent(),
        !full && kind.filter(Event.Admission.Kind.REGISTRATION::equals).isPresent(),
        full);
  }

  /** Sorted, because pages compress better if the same traits have the same order. */
  private static String traits(Event event) {
    var traits = new TreeSet<String>();
    event.audience().forEach(whom -> traits.add("a-" + whom));
    event.languages().forEach(spoken -> traits.add("l-" + spoken));
    event.online().ifPresent(url -> traits.add("online"));
    event
        .admission()
        .ifPresent(admission -> traits.add(admission.kind().name().toLowerCase(Locale.ROOT)));
    return String.join(" ", traits);
  }

  private Optional<String> place(Event event, Session session) {
    Optional<Event.Venue> held = event.venue(session);
    boolean onlyOnline = event.status() == Status.ONLINE_ONLY || held.isEmpty();
    if (onlyOnline) {
      return event.online().map(url -> context.words().get("event.online"));
    }
    return held.map(
        venue -> {
          String name = context.text(venue.name());
          return context
              .address(event, venue)
              .map(address -> context.format().list(name, address))
              .orElse(name);
        });
  }

  private SessionView.Chip chip(LocalDate day) {
    var format = context.format();
    return new SessionView.Chip(format.dayInTile(day), format.month(day), format.weekdayShort(day));
  }

  private String dates(Session session) {
    return session
        .when()
        .map(context.format()::dates)
        .orElseGet(() -> context.format().dayAndWeekday(session.day()));
  }

  private String time(Session session) {
    return session
        .when()
        .map(this::time)
        .or(() -> session.was().flatMap(Moment::time).map(context.format()::timeAlone))
        .orElseGet(() -> context.words().get("event.all-day"));
  }

  /** Several days are named once: in the span of times, or as whole days. */
  private String dateAndTime(Session session) {
    boolean span = session.when().filter(when -> !when.isOneDay()).isPresent();
    boolean allDay = session.when().filter(When::isAllDay).isPresent();
    if (span) {
      return allDay ? dates(session) : time(session);
    }
    return context.format().list(dates(session), time(session));
  }

  private String dated(Session session) {
    return session
        .when()
        .map(context.times()::dated)
        .or(() -> session.was().map(context.times()::afar))
        .orElseGet(() -> context.format().fullAndWeekday(session.day()));
  }

  private String time(When when) {
    if (when.isAllDay()) {
      return context.words().get("event.all-day");
    }
    var format = context.format();
    var from = when.from().orElseThrow();
    var until = when.until().orElseThrow();
    if (when.isOneDay()) {
      return format.times(from, until);
    }
    return context
        .words()
        .get(
            "event.time-span",
            "from-day",
            format.day(when.first()),
            "from",
            format.time(from),
            "until-day",
            format.day(when.ends().date()),
            "until",
            format.time(until));
  }

  private String startIso(Session session, ZoneId zone) {
    return session
        .when()
        .map(
            when ->
                when.isAllDay() ? when.first().toString() : WITH_OFFSET.format(when.start(zone)))
        .orElseGet(() -> session.was().map(was -> iso(was, zone)).orElseThrow());
  }

  private DateView was(Moment was, ZoneId zone) {
    String day = context.format().dayAndWeekday(was.date());
    var format = context.format();
    String text = was.time().map(time -> format.list(day, format.timeAlone(time))).orElse(day);
    return new DateView(text, iso(was, zone));
  }

  private static String iso(Moment moment, ZoneId zone) {
    return moment
        .time()
        .map(time -> WITH_OFFSET.format(moment.date().atTime(time).atZone(zone)))
        .orElseGet(() -> moment.date().toString());
  }
}
