/**
 * How a language writes what the campaign says: words and plural forms, dates and times, numbers,
 * sorting, joined sentences. In: a {@code Language} with the words of its file. Out: plain texts,
 * for pages and formats alike. Uses {@code model}, {@code markdown} and {@code problem}. Nothing
 * here knows a language by name.
 */
package kz.igilik.language;
