package kz.igilik.pipeline;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Why readers do not have a page or a picture.
 *
 * @param over whether its time is over; otherwise it is held back
 * @param at when it went or comes out, by the clock of the campaign
 */
public record Unseen(boolean over, LocalDateTime at) {
  static Unseen since(LocalDate lastDay) {
    return new Unseen(true, lastDay.plusDays(1).atStartOfDay());
  }
}
