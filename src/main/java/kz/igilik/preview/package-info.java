/**
 * The live site on this computer: pages are made when they are asked for, what has changed is read
 * after each save, problems are shown in the page. In: the sources. Out: HTTP on the loopback
 * address. Begin with {@code Follower} and {@code Preview}. Uses {@code pipeline}, {@code problem}
 * and the JDK's HTTP server.
 */
package kz.igilik.preview;
