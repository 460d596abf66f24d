package kz.igilik.model;

/**
 * A place on the earth, WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {}
