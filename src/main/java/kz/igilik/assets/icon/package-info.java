/**
 * The icons of an installed site, painted from the campaign's own drawing. In: an SVG. Out: PNG
 * bytes, and problems with their places. JSVG and the JDK's window toolkit are at home here; they
 * start only when an icon is checked or has changed.
 */
package kz.igilik.assets.icon;
