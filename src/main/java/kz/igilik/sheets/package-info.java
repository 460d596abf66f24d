/**
 * Events as a spreadsheet, and back: columns, drop-downs and help come from the {@code schema}. In:
 * a {@code Site}, or an XLSX or CSV file. Out: a workbook, or the files of events as they are to
 * be, with a problem for every cell that is wrong. Uses {@code edit} for changes and {@code load}
 * for what is wrong in a file.
 */
package kz.igilik.sheets;
