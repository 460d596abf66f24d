/**
 * Social cards: the picture that a messenger shows beside a link. In: the plan, the fonts and the
 * colours of the style. Out: PNG files, drawn only when their bytes are requested, and the tags
 * that name them. Home of the JDK's graphics, which start with the first card that is drawn. Uses
 * {@code model}, {@code site}, {@code font}, {@code png}, {@code view} and {@code language}.
 */
package kz.igilik.formats.card;
