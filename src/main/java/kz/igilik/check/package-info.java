/**
 * Checks how the values of the sources fit together: references, dates, translations, links. In: a
 * {@link kz.igilik.model.Site} as it was read. Out: problems, each at the place of the value that
 * is to blame. One class per concept; uses {@code model}, {@code markdown} and {@code site}.
 */
package kz.igilik.check;
