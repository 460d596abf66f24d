package kz.igilik.model;

import java.util.Map;
import kz.igilik.problem.Origin;

/**
 * Outlines of the regions as SVG paths.
 *
 * @param viewBox {@code min-x min-y width height}
 * @param shapes region id to shape, in the order of the source
 */
public record RegionMap(
    String viewBox, Localized attribution, Map<String, Shape> shapes, Origin origin) {

  /**
   * @param path SVG path data
   * @param x of the centre, in units of the view box
   * @param point drawn as a circle, because the outline is too small to touch
   */
  public record Shape(String path, double x, double y, boolean point) {}
}
