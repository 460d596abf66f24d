/**
 * Problems in the sources: what kind, where, and in words for the person who can mend them. In:
 * reports of every stage. Out: a sorted list and its printed forms. Uses {@code json}; all may use
 * it.
 */
package kz.igilik.problem;
