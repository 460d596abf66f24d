/**
 * Pages as plain text: the lite edition of each region, to forward in a messenger, and each guide.
 * In: the views of the pages. Out: {@code .txt} files. Uses {@code site}, {@code view}, {@code
 * markdown} and {@code language}.
 */
package kz.igilik.formats.lite;
