package kz.igilik.opendata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.igilik.zip.Zip;

/**
 * A table as a spreadsheet (Office Open XML, ECMA-376) with one sheet. Cells are texts and numbers,
 * never formulas: dates stay as they are in the other files, because a spreadsheet's own dates know
 * no offset. Written here and not by a library, because those pack with the zlib of the JDK and
 * note the time of the clock.
 */
final class Spreadsheet {
  private static final String START =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** No cell of a spreadsheet holds more characters. */
  private static final int LONGEST = 32_767;

  private final Table<?> table;

  Spreadsheet(Table<?> table) {
    this.table = table;
  }

  byte[] bytes() {
    return Zip.ofTexts(
        List.of(
            part("[Content_Types].xml", contentTypes()),
            part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml"))),
            part("xl/workbook.xml", workbook()),
            part(
                "xl/_rels/workbook.xml.rels",
                relations(
                    relation(1, "worksheet", "worksheets/sheet1.xml")
                        + relation(2, "styles", "styles.xml"))),
            part("xl/styles.xml", styles()),
            part("xl/worksheets/sheet1.xml", sheet())));
  }

  private static Zip.Entry part(String name, String xml) {
    return new Zip.Entry(name, (START + xml).getBytes(StandardCharsets.UTF_8));
  }

  private static String contentTypes() {
    return "<Types xmlns=\""
        + PACKAGE
        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + override("workbook.xml", "sheet.main")
        + override("styles.xml", "styles")
        + override("worksheets/sheet1.xml", "worksheet")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
  }

  private static String relation(int number, String type, String target) {
    return "<Relationship Id=\"rId"
        + number
        + "\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private String workbook() {
    return "<workbook "
        + MAIN
        + " xmlns:r=\""
        + OFFICE
        + "\"><sheets><sheet name=\""
        + table.name()
        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
  }

  /** Two looks of cells: plain, and bold for the names of the columns. */
  private static String styles() {
    return "<styleSheet "
        + MAIN
        + "><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs>"
        + "</styleSheet>";
  }

  /** The first row stays in sight. */
  private String sheet() {
    var xml = new StringBuilder();
    xml.append("<worksheet ")
        .append(MAIN)
        .append(
            "><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"")
        .append(
            " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetData>\n");
    xml.append("<row r=\"1\">");
    List<String> header = table.header();
    for (int i = 0; i < header.size(); i++) {
      text(xml, place(i, 1) + "\" s=\"1", header.get(i));
    }
    xml.append("</row>\n");
    rows(xml);
    return xml.append("</sheetData></worksheet>").toString();
  }

  private void rows(StringBuilder xml) {
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
      default -> text(xml, place, value);
    }
  }

  private static void text(StringBuilder xml, String place, String value) {
    xml.append("<c r=\"").append(place).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    value.codePoints().limit(LONGEST).forEach(sign -> escaped(xml, sign));
    xml.append("</t></is></c>");
  }

  /** Without the characters that XML cannot hold. */
  private static void escaped(StringBuilder xml, int sign) {
    switch (sign) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      default -> {
        if (sign >= ' ' || sign == '\n' || sign == '\t') {
          xml.appendCodePoint(sign);
        }
      }
    }
  }

  /** {@code A1}, {@code AB12}. */
  private static String place(int column, int row) {
    var letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.append(row).toString();
  }
}
