package kz.igilik.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A date, or a date and a local time, as an editor writes it: {@code 2023-05-20} or {@code
 * 2023-05-20T10:00}.
 */
public record Moment(LocalDate date, Optional<LocalTime> time) {
  /** The same instant by another clock; a day without a time is the same day everywhere. */
  public Moment elsewhere(ZoneId here, ZoneId there) {
    return time.map(
            at -> {
              var local = date.atTime(at).atZone(here).withZoneSameInstant(there);
              return new Moment(local.toLocalDate(), Optional.of(local.toLocalTime()));
            })
        .orElse(this);
  }
}
