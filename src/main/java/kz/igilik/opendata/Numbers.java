package kz.igilik.opendata;

import java.math.BigDecimal;
import kz.igilik.model.Coordinates;

/** Degrees as decimal numbers; never {@code 1.0E-4}. */
final class Numbers {
  private Numbers() {}

  static String latitude(Coordinates place) {
    return plain(place.latitude());
  }

  static String longitude(Coordinates place) {
    return plain(place.longitude());
  }

  private static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }
}
