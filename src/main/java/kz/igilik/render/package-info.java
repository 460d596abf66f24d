/**
 * Turns views into HTML text. In: a template's name and its model. Out: text, or a problem with the
 * template's line and column. Home of Freemarker; uses {@code view}, {@code markdown} and {@code
 * site}.
 */
package kz.igilik.render;
