package kz.igilik.opendata;

import kz.igilik.model.Status;

/** The status of a date as schema.org calls it (schema.org/EventStatusType). */
public final class EventStatus {
  private EventStatus() {}

  public static String of(Status status) {
    return switch (status) {
      case PLANNED -> "EventScheduled";
      case MOVED -> "EventRescheduled";
      case POSTPONED -> "EventPostponed";
      case CANCELLED -> "EventCancelled";
      case ONLINE_ONLY -> "EventMovedOnline";
    };
  }
}
