package kz.igilik.assets.style;

import java.util.List;

/**
 * The writing directions of a site's languages.
 *
 * @param leftToRight whether a language runs from left to right
 * @param rightToLeft codes of the languages that run from right to left
 */
public record Directions(boolean leftToRight, List<String> rightToLeft) {}
