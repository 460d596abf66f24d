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
   * @param names what it is called
   * @param outline empty if it is a point
   * @param x centre
   * @param side where the label has room from there: {@code start}, {@code middle} or {@code end}
   */
  public record Shape(
      String path, Names names, String outline, String x, String y, String side, int level) {}

  /**
   * What a region is called.
   *
   * @param brief written into its shape
   * @param label accessible name: {@code Алматы облысы, 9 іс-шара}
   */
  public record Names(String brief, String label) {}

  /** What a shade means. */
  public record Legend(int level, String text) {}
}
