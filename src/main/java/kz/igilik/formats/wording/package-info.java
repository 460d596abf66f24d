/**
 * What every format says in the same words: texts in one language, the mark of a sample, dates and
 * times written out, absolute addresses. In: {@code Site} and a language. Out: plain texts. Uses
 * {@code model}, {@code view} and {@code markdown}.
 */
package kz.igilik.formats.wording;
