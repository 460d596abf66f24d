package kz.igilik.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import kz.igilik.model.Embargoed;
import kz.igilik.model.Event;
import kz.igilik.model.Picture;
import kz.igilik.model.Session;
import kz.igilik.model.Site;
import kz.igilik.model.Status;
import kz.igilik.model.Video;

/**
 * When the same sources give another site: at no other moments is there anything to bake anew. What
 * looks at a moment is known ({@code ArchitectureTest}): it asks for the day by the campaign's
 * clock, calendars for that of an event, embargoes for the instant.
 */
public final class NextChanges {
  /** Why the site changes. */
  public enum Reason {
    /** Something has been held back until then. */
    EMBARGO,
    /** A day of the campaign begins, or the campaign is over. */
    DAY,
    /** A date of an event is over. */
    EVENT,
    /** A cancelled date leaves calendars. */
    CANCELLATION,
    /** A picture may no longer be shown. */
    PICTURE,
    /** A video may no longer be shown. */
    VIDEO
  }

  private final Instant now;
  private final NavigableMap<Instant, Set<Reason>> changes = new TreeMap<>();

  private NextChanges(Instant now) {
    this.now = now;
  }

  /** The moments after this one, with the reasons for each. */
  public static NavigableMap<Instant, Set<Reason>> of(Site site, Instant now) {
    var next = new NextChanges(now);
    ZoneId zone = site.campaign().zone();
    for (Embargoed item : site.held(now)) {
      item.embargo().ifPresent(embargo -> next.add(embargo.end(zone), Reason.EMBARGO));
    }
    for (LocalDate day : site.campaign().days()) {
      next.begins(day, zone, Reason.DAY);
      next.begins(day.plusDays(1), zone, Reason.DAY);
    }
    site.events().forEach(event -> next.event(event, zone));
    for (Picture picture : site.pictures()) {
      picture.lastDay().ifPresent(day -> next.begins(day.plusDays(1), zone, Reason.PICTURE));
    }
    for (Video video : site.videos()) {
      video.shown().lastDay().ifPresent(day -> next.begins(day.plusDays(1), zone, Reason.VIDEO));
    }
    return next.changes;
  }

  private void event(Event event, ZoneId zone) {
    for (Session session : event.sessions()) {
      LocalDate last = session.lastDay();
      begins(last.plusDays(1), zone, Reason.EVENT);
      if (session.status() == Status.CANCELLED) {
        begins(last.plusDays(2), event.zone(), Reason.CANCELLATION);
      }
    }
  }

  private void begins(LocalDate day, ZoneId zone, Reason reason) {
    add(day.atStartOfDay(zone).toInstant(), reason);
  }

  private void add(Instant moment, Reason reason) {
    if (moment.isAfter(now)) {
      changes.computeIfAbsent(moment, any -> EnumSet.noneOf(Reason.class)).add(reason);
    }
  }
}
