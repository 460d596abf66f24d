package kz.igilik.view.page;

import java.util.Optional;

/**
 * An event on one of its dates.
 *
 * @param place its venue, if it has one of its own
 * @param anchor the id of its place on the page of the event, if that has several dates
 */
public record SessionView(
    EventLink event,
    Chip chip,
    Moments when,
    State state,
    Optional<String> place,
    Optional<String> anchor) {

  /** The same among others that are no samples. */
  public SessionView asTagged() {
    return new SessionView(event.asTagged(), chip, when, state, place, anchor);
  }

  /**
   * When it is.
   *
   * @param dates {@code 20 мамыр, сенбі} or a range
   * @param time {@code 10:00–12:00}, or that it lasts all day
   * @param full date and time in one line
   * @param dated the same with the year, for the event's own page
   * @param oneDay begins and ends on the day of the chip
   * @param startIso start with the offset of the region, or a date
   * @param lastIso the last day
   * @param endsIso instant at which it is over, or would have been, UTC
   */
  public record Moments(
      String dates,
      String time,
      String full,
      String dated,
      boolean oneDay,
      String startIso,
      String lastIso,
      String endsIso) {}

  /**
   * Whether it takes place as planned.
   *
   * @param id {@code planned moved postponed cancelled online-only}
   * @param text in words; empty if planned
   * @param struck the date shown does not hold: cancelled or postponed
   * @param was the earlier date of what was moved, read out and struck
   * @param note why it changed
   */
  public record State(
      String id, String text, boolean struck, Optional<DateView> was, Optional<TextView> note) {}

  /** The date as a small picture: day large, month and weekday small. */
  public record Chip(String day, String month, String weekday) {}
}
