/**
 * The colours of a site: the program's tokens with those of the campaign over them, light and dark,
 * and whether they can be read. In: {@code assets/css/defaults.css} and {@code tokens.css}. Out:
 * {@link kz.igilik.colour.Theme}. Uses {@code site} and {@code model}.
 */
package kz.igilik.colour;
