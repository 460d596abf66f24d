package kz.igilik.assets.style;

import java.util.List;

/**
 * Which ways the languages of a site run.
 *
 * @param leftToRight whether one of them does
 * @param rightToLeft codes of those that run from right to left
 */
public record Directions(boolean leftToRight, List<String> rightToLeft) {}
