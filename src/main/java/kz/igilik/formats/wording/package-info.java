/**
 * Texts that all formats share in one language: the mark of samples, dates and times in words,
 * absolute addresses. In: {@code Site} and a language. Out: plain texts. Uses {@code model}, {@code
 * view} and {@code markdown}.
 */
package kz.igilik.formats.wording;
