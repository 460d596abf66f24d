/**
 * Documents that texts lead to, published as they are. In: the site and its source folder. Out:
 * copies. Uses {@code model} and {@code site}.
 */
package kz.igilik.formats.document;
