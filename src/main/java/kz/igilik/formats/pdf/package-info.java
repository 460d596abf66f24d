/**
 * PDF files. In: the site and the files made by {@code bake}. Out: one file for each release in
 * each language. Uses {@code model} and {@code site}.
 */
package kz.igilik.formats.pdf;
