/**
 * Writes JSON. In: names and values in order. Out: one line of text. Home of Jackson's generator;
 * uses no other package, and every package may use it.
 */
package kz.igilik.json;
