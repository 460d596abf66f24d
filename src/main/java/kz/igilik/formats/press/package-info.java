/**
 * What the press takes along besides pages: each release as plain text, and its former texts. In:
 * the views of releases. Out: {@code .txt} files. Uses {@code view} and {@code site}.
 */
package kz.igilik.formats.press;
