package kz.igilik.model;

import java.math.BigDecimal;

/**
 * A place on the earth, WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

  /** Both as decimal numbers with a separator; never {@code 1.0E-4}. */
  public String written(String between) {
    return plain(latitude) + between + plain(longitude);
  }

  static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }
}
