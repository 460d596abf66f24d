/**
 * Writes JSON. In: names and values in order. Out: one line of text. Home of Jackson's generator;
 * uses nothing else of the house, all may use it.
 */
package kz.igilik.json;
