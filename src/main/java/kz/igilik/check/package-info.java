/**
 * Checks how the values of the sources fit together: references, dates, translations, links. In: a
 * {@link kz.igilik.model.Site} as it was read. Out: problems, each at the position of the wrong
 * value. One class per concept. Uses {@code model}, {@code markdown} and {@code site}.
 */
package kz.igilik.check;
