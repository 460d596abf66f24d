/**
 * The lite edition as a text to forward in a messenger, one per region and language: what the page
 * says, in plain lines. In: the views of the pages. Out: {@code .txt} files. Uses {@code site},
 * {@code view} and {@code wording}.
 */
package kz.igilik.formats.lite;
