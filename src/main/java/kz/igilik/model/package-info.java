/**
 * What a campaign consists of: immutable records in the editors' words, read by {@code load}. In:
 * nothing. Out: {@link kz.igilik.model.Site} and what it holds. Uses {@code problem} and the JDK
 * only.
 */
package kz.igilik.model;
