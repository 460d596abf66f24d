package kz.igilik.view;

import java.util.Optional;

/**
 * An event on one of its dates.
 *
 * @param dates {@code 20 мамыр, сенбі} or a range
 * @param time {@code 10:00–12:00}, or that it lasts all day
 * @param when date and time in one line
 * @param oneDay begins and ends on the day of the chip
 * @param startIso start with the offset of the region, or a date
 * @param endsIso instant at which it is over, UTC; empty if it does not take place
 * @param status {@code planned moved postponed cancelled online-only}
 * @param statusText in words; empty if planned
 * @param struck the date shown does not hold: cancelled or postponed
 * @param was the earlier date of what was moved, read out and struck
 * @param place its venue, if it has one of its own
 * @param note why it changed
 */
public record SessionView(
    EventLink event,
    Chip chip,
    String dates,
    String time,
    String when,
    boolean oneDay,
    String startIso,
    Optional<String> endsIso,
    String status,
    String statusText,
    boolean struck,
    Optional<DateView> was,
    Optional<String> place,
    Optional<TextView> note) {

  /** The date as a small picture: day large, month and weekday small. */
  public record Chip(String day, String month, String weekday) {}
}
