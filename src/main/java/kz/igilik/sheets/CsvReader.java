package kz.igilik.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a table of text, with the separator that its first line has most of. */
final class CsvReader {
  private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

  private CsvReader() {}

  static List<List<String>> read(String text) throws IOException {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (content.startsWith("sep=")) {
      content = content.substring(content.indexOf('\n') + 1);
    }
    char separator = separator(content);
    var rows = new ArrayList<List<String>>();
    List<String> row = new ArrayList<>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (quoted) {
        if (c == '"' && i + 1 < content.length() && content.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"' && cell.length() == 0) {
        quoted = true;
      } else if (c == separator) {
        row.add(taken(cell));
      } else if (c == '\n') {
        row.add(taken(cell));
        rows.add(row);
        row = new ArrayList<>();
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    if (quoted) {
      throw new IOException("an open quote");
    }
    if (cell.length() > 0 || !row.isEmpty()) {
      row.add(taken(cell));
      rows.add(row);
    }
    return rows;
  }

  private static char separator(String content) {
    int end = content.indexOf('\n');
    String first = end < 0 ? content : content.substring(0, end);
    long semicolons = first.chars().filter(c -> c == ';').count();
    long commas = first.chars().filter(c -> c == ',').count();
    long tabs = first.chars().filter(c -> c == '\t').count();
    return tabs > Math.max(semicolons, commas) ? '\t' : semicolons > commas ? ';' : ',';
  }

  /** The text of a cell, without the apostrophe that keeps a spreadsheet from running it. */
  private static String taken(StringBuilder cell) {
    String text = cell.toString();
    cell.setLength(0);
    boolean guarded =
        text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0;
    return guarded ? text.substring(1) : text;
  }
}
