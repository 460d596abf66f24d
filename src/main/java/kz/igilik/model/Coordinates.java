package kz.igilik.model;

import java.math.BigDecimal;

/**
 * A place on the earth, WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {
  private static final double FULL_CIRCLE = 360;

  /** Of one degree along a meridian. */
  private static final double KILOMETRES = 111.2;

  /** Both as decimal numbers with a separator; never {@code 1.0E-4}. */
  public String written(String between) {
    return plain(latitude) + between + plain(longitude);
  }

  /** About how far another place is, in kilometres; near enough to tell regions apart. */
  public long kilometresTo(Coordinates other) {
    double north = other.latitude - latitude;
    double apart = Math.abs(other.longitude - longitude);
    double middle = Math.toRadians((latitude + other.latitude) / 2);
    double east = Math.min(apart, FULL_CIRCLE - apart) * Math.cos(middle);
    return Math.round(Math.sqrt(north * north + east * east) * KILOMETRES);
  }

  static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }
}
