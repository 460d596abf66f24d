package kz.igilik.site;

/**
 * A finished file of the site.
 *
 * @param path from the root of the site, with {@code /}
 */
public record OutputFile(String path, byte[] bytes) {}
