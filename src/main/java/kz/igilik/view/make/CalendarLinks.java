package kz.igilik.view.make;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.igilik.model.Event;
import kz.igilik.model.Session;
import kz.igilik.model.When;
import kz.igilik.view.page.CalendarWays;

/** Links that add calendars or single dates to the reader's own calendar. */
final class CalendarLinks {
  private static final String GOOGLE = "https://calendar.google.com/calendar/";
  private static final String OUTLOOK = "https://outlook.live.com/calendar/0/addfromweb";
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private final Context context;

  CalendarLinks(Context context) {
    this.context = context;
  }

  /**
   * The ways to a calendar.
   *
   * @param path of its file
   * @param parts what part of the campaign it holds
   */
  CalendarWays ways(String path, String... parts) {
    var names = new ArrayList<>(List.of(context.text(context.site().campaign().name())));
    names.addAll(List.of(parts));
    String address = context.absolute(path);
    String webcal = "webcal" + address.substring(address.indexOf(':'));
    return new CalendarWays(
        path,
        address.replaceFirst("\\.ics$", ""),
        webcal,
        // Google fetches webcal addresses, but treats https as one of its own calendars.
        GOOGLE + "r?cid=" + UrlText.encoded(webcal),
        OUTLOOK
            + "?url="
            + UrlText.encoded(address)
            + "&name="
            + UrlText.encoded(String.join(" – ", names)));
  }

  /** Google's calendar form, filled in with a date; empty if the date does not take place. */
  Optional<String> google(Event event, Session session, String title, String page) {
    return session
        .when()
        .filter(when -> session.status().takesPlace())
        .map(
            when ->
                GOOGLE
                    + "render?action=TEMPLATE&text="
                    + UrlText.encoded(title)
                    + "&dates="
                    + dates(event, when)
                    + "&details="
                    + UrlText.encoded(page)
                    + context
                        .location(event, session)
                        .map(place -> "&location=" + UrlText.encoded(place))
                        .orElse(""));
  }

  private static String dates(Event event, When when) {
    if (when.isAllDay()) {
      return DAY.format(when.first()) + "/" + DAY.format(when.last().plusDays(1));
    }
    return TIME.format(when.begin())
        + "/"
        + TIME.format(when.over())
        + "&ctz="
        + UrlText.encoded(event.zone().getId());
  }
}
