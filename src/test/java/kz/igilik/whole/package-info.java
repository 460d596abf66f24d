/**
 * Tests that look at the whole site as readers, browsers and calendars do: the repository's
 * campaign is baked once in memory, and every page and file of it is judged by tools that did not
 * write it. They need no page of their own; who adds a kind of page adds it to {@link
 * kz.igilik.whole.Kind}.
 */
package kz.igilik.whole;
