/**
 * The icons of an installed site, drawn from the campaign's own drawing without the JDK's window
 * toolkit, which would take longer to start than all of it. In: a simple SVG. Out: PNG bytes, the
 * same on every machine. Uses nothing but the JDK.
 */
package kz.igilik.assets.icon;
