/**
 * The logo as files to hand out: the campaign's mark alone and with its name, in each language, for
 * light and dark grounds and in one colour. In: the mark, the fonts of drawings, the colours of the
 * style. Out: SVG with letters as outlines, PNG, and a ZIP of all. Uses {@code assets}, {@code
 * font}, {@code png}, {@code zip} and the outlines of {@code card}.
 */
package kz.igilik.formats.logo;
