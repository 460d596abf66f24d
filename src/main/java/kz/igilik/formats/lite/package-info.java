/**
 * What pages say in plain lines: the lite edition of each region as a text to forward in a
 * messenger, and each guide. In: the views of the pages. Out: {@code .txt} files. Uses {@code
 * site}, {@code view}, {@code markdown} and {@code wording}.
 */
package kz.igilik.formats.lite;
