package kz.igilik.opendata;

import java.util.List;
import java.util.stream.Stream;
import kz.igilik.csv.Csv;

/**
 * A table: the same cells as text and as a spreadsheet.
 *
 * @param name of its files, without an ending
 * @param columns in order; the form of the table is a promise, new ones go to the end
 * @param key columns that together tell one row from all others
 * @param links columns whose values are ids of other tables
 */
record Table<R>(
    String name, List<R> rows, List<Column<R>> columns, List<String> key, List<Link> links) {

  /** A column that holds ids of another table's first column. */
  record Link(String column, String table) {}

  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** The cells of each row. */
  Stream<List<String>> cells() {
    return rows.stream()
        .map(row -> columns.stream().map(column -> column.cell().apply(row)).toList());
  }

  byte[] csv() {
    var csv = new Csv(header());
    cells().forEach(csv::row);
    return csv.bytes();
  }
}
