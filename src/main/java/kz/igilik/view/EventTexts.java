package kz.igilik.view;

import java.util.ArrayList;
import java.util.List;
import kz.igilik.model.Event;
import kz.igilik.model.Session;

/** What goes out with an event: into a message, into a calendar, onto the clipboard. */
final class EventTexts {
  private final Context context;
  private final CalendarLinks links;

  EventTexts(Context context) {
    this.context = context;
    this.links = new CalendarLinks(context);
  }

  /** One line for a message. Of several dates it names none: the page tells which still hold. */
  String shared(Event event, List<SessionView> dates) {
    SessionView first = dates.get(0);
    var parts = new ArrayList<>(List.of(named(event)));
    if (dates.size() == 1 && event.first().when().isPresent()) {
      parts.add(first.when());
    }
    parts.add(first.event().region());
    return Sentences.join(parts);
  }

  /** Google's form for each date that takes place. */
  List<EventView.OutLink> google(Event event, List<SessionView> dates, String page) {
    var found = new ArrayList<EventView.OutLink>();
    for (Session session : event.sessions()) {
      links
          .google(event, session, title(event), page)
          .map(href -> new EventView.OutLink(href, dates.get(session.number()).when()))
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** Title, each date, place and address, a line each. */
  String lines(Event event, List<SessionView> dates, String page) {
    var lines = new ArrayList<String>();
    lines.add(named(event));
    for (Session session : event.sessions()) {
      lines.add(placed(event, session, date(session, dates)));
    }
    context.location(event, event.first()).ifPresent(lines::add);
    lines.add(page);
    return String.join("\n", lines);
  }

  /** A date with its place, if that is not the event's own. */
  private String placed(Event event, Session session, String date) {
    return session
        .venue()
        .flatMap(venue -> context.location(event, session))
        .map(place -> context.format().list(date, place))
        .orElse(date);
  }

  /** The title with what holds of the event as a whole. */
  String named(Event event) {
    var words = context.words();
    return words.marked(event.sample(), words.under(event.status(), context.text(event.title())));
  }

  private String title(Event event) {
    return context.words().marked(event.sample(), context.text(event.title()));
  }

  /** A date with its time; of several, that it has been cancelled or moved as well. */
  private String date(Session session, List<SessionView> dates) {
    SessionView date = dates.get(session.number());
    if (dates.size() > 1) {
      return marked(date, local(session, date));
    }
    return session.when().isPresent()
        ? local(session, date)
        : context.words().get("event.was") + ": " + date.when();
  }

  private String local(Session session, SessionView date) {
    boolean timed = session.when().filter(when -> !when.isAllDay()).isPresent();
    return timed ? date.when() + " (" + context.words().get("event.local-time") + ")" : date.when();
  }

  private static String marked(SessionView date, String text) {
    return date.statusText().isEmpty() ? text : date.statusText() + ": " + text;
  }
}
