package kz.igilik.view.page;

import java.util.List;

/**
 * The map of the regions.
 *
 * @param width in pixels, for browsers without style
 * @param height likewise
 * @param shapes outlines first, points last, so that points lie on top
 * @param legend text for each level 0 to 4 that occurs
 */
public record MapView(
    String viewBox,
    int width,
    int height,
    String label,
    List<Shape> shapes,
    List<Legend> legend,
    String attribution) {

  /**
   * @param label accessible name: {@code Алматы облысы, 9 іс-шара}
   * @param x centre, for the circle of a point
   */
  public record Shape(
      String path, String label, String outline, boolean point, String x, String y, int level) {}

  /** What a shade means. */
  public record Legend(int level, String text) {}
}
