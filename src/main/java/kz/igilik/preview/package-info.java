/**
 * The live site on this computer: baked into memory, anew after each save, with the problems shown
 * in the page. In: the sources. Out: HTTP on the loopback address. Uses {@code build}, {@code
 * problem} and the JDK's HTTP server.
 */
package kz.igilik.preview;
