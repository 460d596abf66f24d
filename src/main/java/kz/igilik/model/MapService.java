package kz.igilik.model;

import java.net.URI;

/**
 * A map service on the web that shows a place by its coordinates.
 *
 * @param name proper name, the same in every language
 * @param pattern pattern of the address of a place: {@code
 *     https://maps.example/?at={latitude},{longitude}}
 */
public record MapService(String name, String pattern) {
  public static final String LATITUDE = "{latitude}";
  public static final String LONGITUDE = "{longitude}";

  /** The address of a place. */
  public URI of(Coordinates place) {
    return URI.create(
        pattern
            .replace(LATITUDE, Coordinates.plain(place.latitude()))
            .replace(LONGITUDE, Coordinates.plain(place.longitude())));
  }
}
