/**
 * Social cards: the picture that a messenger shows beside a link. In: the plan, the fonts and the
 * colours of the style. Out: PNG files, drawn only when somebody asks for their bytes, and the tags
 * that name them. Home of the JDK's graphics, which start with the first card that is drawn. Uses
 * {@code model}, {@code site}, {@code font}, {@code view} and {@code formats.wording}.
 */
package kz.igilik.formats.card;
