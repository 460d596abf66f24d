package kz.igilik.view.page;

import java.util.List;
import java.util.Optional;

/**
 * An event in full, for its own page.
 *
 * @param regionPath page of the region; of a national event the page of all regions
 */
public record EventView(
    EventLink link,
    String regionPath,
    Belongs belongs,
    Dates dates,
    Optional<TextView> summary,
    Where where,
    Visit visit,
    Keep keep) {

  /** The block it belongs to, and the activity of the block. */
  public record Belongs(Optional<BlockLink> block, Optional<String> activity) {}

  /**
   * Its dates.
   *
   * @param coming at least one: first the next that takes place, last those that do not. Once all
   *     are over it is the last one.
   * @param gone those that were over at the bake
   * @param endsIso instant at which the last one is over, UTC; empty if none takes place
   * @param timeNote that times are local; empty if all dates are whole days
   */
  public record Dates(
      List<SessionView> coming,
      List<SessionView> gone,
      Optional<String> endsIso,
      Optional<String> timeNote) {}

  /** Its place, and where it can be followed on the internet. */
  public record Where(Optional<VenueView> venue, Optional<String> online) {}

  /** For whom it is, in which languages, how to get in, whom to ask. */
  public record Visit(
      String audience,
      String languages,
      Optional<AdmissionView> admission,
      Optional<OrganiserView> organiser) {}

  /**
   * The ways to keep it.
   *
   * @param calendar path of its calendar file, if there are calendars
   * @param google Google's form for each date that takes place, named by the date
   * @param text title, dates, place and address as plain lines, to be copied
   */
  public record Keep(Optional<String> calendar, List<DateForm> google, String text) {}

  /**
   * @param map the place on maps on the web, and in the reader's own map, {@code geo:}; the first
   *     is the one to offer at once
   * @param stepFree sentence on wheelchair access
   */
  public record VenueView(
      String name, Optional<String> address, List<MapLink> map, Optional<String> stepFree) {}

  /** A way to a place on a map. */
  public record MapLink(String name, String href) {}

  /** A calendar's form for a date; {@code endsIso} is when the date is over. */
  public record DateForm(String href, String text, String endsIso) {}

  /**
   * How to get in.
   *
   * @param kind {@code free}, {@code registration}, {@code invited}, or {@code full}
   * @param url form of registration; none if no place is left
   */
  public record AdmissionView(
      String kind,
      String text,
      Optional<String> url,
      Optional<Pages.Phone> phone,
      Optional<DateView> until) {}

  /** Who holds it. */
  public record OrganiserView(String name, Optional<Pages.Phone> phone, Optional<String> url) {}
}
