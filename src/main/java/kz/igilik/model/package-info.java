/**
 * The parts of a campaign: immutable records in the editors' terms, made by {@code load}. In:
 * nothing. Out: {@link kz.igilik.model.Site} and what it holds. Uses {@code problem} and the JDK
 * only.
 */
package kz.igilik.model;
