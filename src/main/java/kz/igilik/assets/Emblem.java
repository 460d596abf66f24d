package kz.igilik.assets;

import java.util.Map;
import java.util.Optional;

/**
 * What a campaign is known by: its own drawings, each of which it may leave out.
 *
 * @param mark beside its name, and what browsers show of the site; without a drawing of its own,
 *     its initial on its colour
 * @param ornament one figure of the band above and below
 * @param mainDay what stands behind the number of the main day
 * @param lost for the page of missing addresses, which carries it inside: the mark, without a
 *     picture
 * @param art pictures by name
 */
public record Emblem(
    Picture mark,
    Optional<Drawing> ornament,
    Optional<Drawing> mainDay,
    Drawing lost,
    Map<String, Picture> art) {

  /**
   * A published drawing.
   *
   * @param path from the root of the site
   */
  public record Picture(String path, int width, int height) {}
}
