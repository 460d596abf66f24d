/**
 * Problems in the sources: kind, place, and text for the person who can fix them. In: reports of
 * every stage. Out: a sorted list and its printed forms. Uses {@code json}; all may use it.
 */
package kz.igilik.problem;
