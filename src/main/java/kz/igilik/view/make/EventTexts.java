package kz.igilik.view.make;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.language.Sentences;
import kz.igilik.model.Event;
import kz.igilik.model.Session;
import kz.igilik.model.When;
import kz.igilik.view.page.EventView;
import kz.igilik.view.page.SessionView;

/** Texts of an event for messages, calendars and the clipboard. */
final class EventTexts {
  private final Context context;
  private final CalendarLinks links;

  EventTexts(Context context) {
    this.context = context;
    this.links = new CalendarLinks(context);
  }

  /** Above this number, only the first and the last date are named. */
  private static final int MOST_DATES = 3;

  /**
   * For a message: title, dates, place and phone, a line each. A forwarded message does not update,
   * so a changed date begins with its status.
   */
  String shared(Event event) {
    var lines = new ArrayList<String>();
    lines.add(named(event));
    lines.addAll(dates(event));
    lines.add(place(event));
    phone(event).ifPresent(lines::add);
    return String.join("\n", lines);
  }

  private List<String> dates(Event event) {
    List<Session> sessions = event.sessions();
    return sessions.size() <= MOST_DATES
        ? sessions.stream().map(session -> placed(event, session, date(event, session))).toList()
        : List.of(context.format().fullRange(first(sessions), last(sessions)));
  }

  private static LocalDate first(List<Session> sessions) {
    return sessions.stream().map(Session::day).min(LocalDate::compareTo).orElseThrow();
  }

  private static LocalDate last(List<Session> sessions) {
    return sessions.stream()
        .map(session -> session.when().map(When::last).orElseGet(session::day))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private String place(Event event) {
    return context
        .location(event, event.first())
        .orElseGet(
            () ->
                event
                    .region()
                    .flatMap(context.site()::region)
                    .map(region -> context.alone(region.name()))
                    .orElseGet(() -> Sentences.capitalised(context.words().get("region.country"))));
  }

  /** Contacts: first the registration's, then the organiser's. */
  private Optional<String> phone(Event event) {
    return event
        .admission()
        .flatMap(Event.Admission::phone)
        .or(() -> event.organiser().flatMap(Event.Organiser::phone))
        .map(phone -> context.words().get("event.phone", "phone", phone));
  }

  /** Google's form for each date that takes place. */
  List<EventView.DateForm> google(Event event, List<SessionView> dates, String page) {
    var found = new ArrayList<EventView.DateForm>();
    for (int i = 0; i < dates.size(); i++) {
      SessionView.Moments when = dates.get(i).when();
      links
          .google(event, event.sessions().get(i), title(event), page)
          .map(href -> form(href, when))
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private static EventView.DateForm form(String href, SessionView.Moments when) {
    return new EventView.DateForm(href, when.full(), when.endsIso());
  }

  /** Title, each date, place, phone and address of the page, a line each. */
  String lines(Event event, String page) {
    var lines = new ArrayList<String>();
    lines.add(named(event));
    for (Session session : event.sessions()) {
      lines.add(placed(event, session, date(event, session)));
    }
    lines.add(place(event));
    phone(event).ifPresent(lines::add);
    lines.add(page);
    return String.join("\n", lines);
  }

  /** A date, with its place if it differs from the event's own. */
  private String placed(Event event, Session session, String date) {
    return session
        .venue()
        .flatMap(venue -> context.location(event, session))
        .map(place -> context.format().list(date, place))
        .orElse(date);
  }

  /** The title with the status of the whole event. */
  String named(Event event) {
    var words = context.words();
    return words.marked(event.sample(), words.under(event.status(), context.text(event.title())));
  }

  private String title(Event event) {
    return context.words().marked(event.sample(), context.text(event.title()));
  }

  /** A date with its time; if the event has several dates, also with its status. */
  private String date(Event event, Session session) {
    String date =
        session
            .when()
            .map(when -> context.times().afar(when, event))
            .orElseGet(() -> earlier(session));
    boolean told = event.sessions().size() == 1; // with the title
    return told ? date : context.words().under(session.status(), date);
  }

  private String earlier(Session session) {
    return session
        .was()
        .map(was -> context.words().get("event.was") + ": " + context.times().afar(was))
        .orElseGet(() -> context.format().full(session.day()));
  }
}
