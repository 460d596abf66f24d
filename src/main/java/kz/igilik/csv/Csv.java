package kz.igilik.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table as a text file (RFC 4180): commas, lines that end with CR LF, a first line with the names
 * of the columns. Without the byte order mark spreadsheets would take UTF-8 for another encoding.
 */
public final class Csv {
  private static final char MARK = '\uFEFF';
  private static final String LINE_END = "\r\n";

  /** What a spreadsheet takes for the beginning of a formula, also in letters of full width. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  /** What makes a spreadsheet see text in a cell; it is not part of what it shows. */
  private static final char AS_TEXT = '\'';

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]++(?:\\.[0-9]++)?");

  /** Of these, semicolon and tab divide cells only in some spreadsheets. */
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\t\r\n]|^\\s|\\s$");

  private final int columns;
  private final char separator;
  private final StringBuilder text = new StringBuilder();

  public Csv(List<String> columns) {
    this(columns, ',');
  }

  /** With another sign between cells than the comma of the standard. */
  public Csv(List<String> columns, char separator) {
    this.columns = columns.size();
    this.separator = separator;
    text.append(MARK);
    row(columns);
  }

  /**
   * Adds a row; an empty cell is an empty text. A cell that a spreadsheet would run as a formula
   * begins with an apostrophe in the file; numbers stay as they are.
   *
   * @throws IllegalArgumentException if it has more or fewer cells than there are columns
   */
  public Csv row(List<String> cells) {
    if (cells.size() != columns) {
      throw new IllegalArgumentException(cells.size() + " cells for " + columns + " columns");
    }
    String between = "";
    for (String cell : cells) {
      text.append(between).append(quoted(harmless(cell)));
      between = String.valueOf(separator);
    }
    text.append(LINE_END);
    return this;
  }

  public byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String harmless(String cell) {
    boolean runs = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    return runs && !NUMBER.matcher(cell).matches() ? AS_TEXT + cell : cell;
  }

  private static String quoted(String cell) {
    return NEEDS_QUOTES.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
