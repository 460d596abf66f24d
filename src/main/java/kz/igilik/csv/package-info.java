/**
 * The one way to write tables of text for spreadsheets and programs. In: columns and rows. Out:
 * bytes as RFC 4180 wants them, in UTF-8 with a byte order mark. Uses no other package.
 */
package kz.igilik.csv;
