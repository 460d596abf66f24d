package kz.igilik.view.page;

/**
 * A link to a region.
 *
 * @param level how full it is, 0 to 4, for the colour of the map
 * @param count {@code 9 іс-шара}
 */
public record RegionLink(
    String id, String path, String name, String centre, int level, String count) {}
