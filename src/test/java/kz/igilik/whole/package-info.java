/**
 * Tests that look at the whole site as readers, browsers and calendars do: a large campaign is
 * baked once in memory, and every page and file of it is judged by tools that did not write it. A
 * new kind of page needs no test of its own here, only an entry in {@link kz.igilik.whole.Kind}.
 */
package kz.igilik.whole;
