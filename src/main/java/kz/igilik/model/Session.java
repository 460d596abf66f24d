package kz.igilik.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import kz.igilik.problem.Origin;

/**
 * One date of an event. The first session is the event's own date; further ones are listed under
 * {@code sessions}.
 *
 * @param number from 0
 * @param when empty exactly if postponed
 * @param was the original start, if moved or postponed
 * @param venue where it takes place, if not at the event's own venue
 * @param note why it changed; empty if it did not
 */
public record Session(
    int number,
    Optional<When> when,
    Status status,
    Optional<Moment> was,
    Optional<Event.Venue> venue,
    Localized note,
    Origin origin) {

  /** The same with another note. */
  Session withNote(Localized other) {
    return new Session(number, when, status, was, venue, other, origin);
  }

  /** Whether it has a day; where its sources have errors it may have none. */
  public boolean hasDay() {
    return when.isPresent() || was.isPresent();
  }

  /** The day under which lists show it: its first day, or the original day if it is postponed. */
  public LocalDate day() {
    return when.isPresent() ? when.get().first() : was.orElseThrow().date();
  }

  /** The same by another clock. */
  Session elsewhere(ZoneId here, ZoneId there) {
    return new Session(
        number,
        when.map(one -> one.elsewhere(here, there)),
        status,
        was.map(one -> one.elsewhere(here, there)),
        venue,
        note,
        origin);
  }

  /** The last of its days. */
  public LocalDate lastDay() {
    return when.isPresent() ? when.get().last() : day();
  }

  public boolean isLong() {
    return when.isPresent() && when.get().isLong();
  }

  /** Whether lists show it on this day. */
  public boolean isOn(LocalDate day) {
    return when.isPresent() ? when.get().covers(day) : day().equals(day);
  }
}
