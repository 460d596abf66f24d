package kz.igilik.opendata;

import java.util.List;
import kz.igilik.xlsx.Cells;
import kz.igilik.xlsx.Workbook;
import kz.igilik.zip.Zip;

/**
 * A table as a spreadsheet with one sheet. Cells are texts and numbers, never formulas: dates stay
 * as they are in the other files, because a spreadsheet's own dates know no offset. Written here
 * and not by a library, because those pack with the zlib of the JDK and note the time of the clock.
 */
final class Spreadsheet {
  /** No cell of a spreadsheet holds more characters. */
  private static final int LONGEST = 32_767;

  private static final int BOLD = 1;
  private static final String IN_BOLD =
      "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>";

  private final Table<?> table;

  Spreadsheet(Table<?> table) {
    this.table = table;
  }

  byte[] bytes() {
    var sheet = new Workbook.Sheet(table.name(), "", List.of(rows()), "");
    return Zip.ofTexts(new Workbook(List.of(sheet), List.of(IN_BOLD)).parts());
  }

  private String rows() {
    var xml = new StringBuilder("<row r=\"1\">");
    List<String> header = table.header();
    for (int i = 0; i < header.size(); i++) {
      Cells.text(xml, place(i, 1), BOLD, header.get(i));
    }
    xml.append("</row>\n");
    int[] number = {1};
    table
        .cells()
        .forEach(
            cells -> {
              int row = ++number[0];
              xml.append("<row r=\"").append(row).append("\">");
              for (int i = 0; i < cells.size(); i++) {
                cell(xml, place(i, row), table.columns().get(i).type(), cells.get(i));
              }
              xml.append("</row>\n");
            });
    return xml.toString();
  }

  private static void cell(StringBuilder xml, String place, Column.Type type, String value) {
    if (value.isEmpty()) {
      return;
    }
    switch (type) {
      case WHOLE, NUMBER ->
          xml.append("<c r=\"").append(place).append("\"><v>").append(value).append("</v></c>");
      case FLAG ->
          xml.append("<c r=\"")
              .append(place)
              .append("\" t=\"b\"><v>")
              .append(value.equals("true") ? 1 : 0)
              .append("</v></c>");
      default -> Cells.text(xml, place, 0, cut(value));
    }
  }

  private static String cut(String value) {
    boolean fits = value.codePointCount(0, value.length()) <= LONGEST;
    return fits ? value : value.substring(0, value.offsetByCodePoints(0, LONGEST));
  }

  private static String place(int column, int row) {
    return Cells.column(column) + row;
  }
}
