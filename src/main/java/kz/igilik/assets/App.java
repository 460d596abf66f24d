package kz.igilik.assets;

/**
 * What an installed site looks like: the paths of its icons and two colours.
 *
 * @param small 192 pixels
 * @param large 512 pixels
 * @param maskable 512 pixels, on a ground, for systems that cut icons to a shape
 * @param theme colour around it
 * @param paper colour before its first page
 */
public record App(String small, String large, String maskable, String theme, String paper) {}
