package kz.igilik.opendata;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param required whether each row has a value
 * @param cell the value in a row, empty if it has none
 */
record Column<R>(String name, Type type, boolean required, Function<R, String> cell) {
  /** What stands between the values of a list. */
  static final String BETWEEN = " ";

  /** What its values are, as CSVW and as Table Schema name it. */
  enum Type {
    TEXT("string", "string"),
    /** Several ids with a space between them. */
    LIST("string", "string"),
    DAY("date", "date"),
    /** With its offset. */
    INSTANT("dateTime", "datetime"),
    FLAG("boolean", "boolean"),
    WHOLE("integer", "integer"),
    NUMBER("decimal", "number"),
    ADDRESS("anyURI", "string");

    private final String csvw;
    private final String tableSchema;

    Type(String csvw, String tableSchema) {
      this.csvw = csvw;
      this.tableSchema = tableSchema;
    }

    String csvw() {
      return csvw;
    }

    String tableSchema() {
      return tableSchema;
    }
  }
}
