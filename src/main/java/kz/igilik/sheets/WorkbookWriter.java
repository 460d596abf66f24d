package kz.igilik.sheets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.igilik.zip.Zip;

/**
 * A workbook (Office Open XML, ECMA-376). Every cell is a text, so nothing in it is ever a formula,
 * and a spreadsheet changes no date or phone number by itself.
 */
final class WorkbookWriter {
  private static final String START =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** How far a drop-down reaches below the last row. */
  private static final int MOST_ROWS = 20_000;

  private WorkbookWriter() {}

  static byte[] bytes(List<WorkSheet> sheets) {
    var parts = new ArrayList<Zip.Entry>();
    parts.add(part("[Content_Types].xml", contentTypes(sheets.size())));
    parts.add(part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml"))));
    parts.add(part("xl/workbook.xml", workbook(sheets)));
    var related = new StringBuilder();
    for (int i = 1; i <= sheets.size(); i++) {
      related.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    related.append(relation(sheets.size() + 1, "styles", "styles.xml"));
    parts.add(part("xl/_rels/workbook.xml.rels", relations(related.toString())));
    parts.add(part("xl/styles.xml", styles()));
    for (int i = 0; i < sheets.size(); i++) {
      parts.add(part("xl/worksheets/sheet" + (i + 1) + ".xml", sheet(sheets.get(i))));
    }
    return Zip.of(parts);
  }

  private static Zip.Entry part(String name, String xml) {
    return new Zip.Entry(name, (START + xml).getBytes(StandardCharsets.UTF_8));
  }

  private static String contentTypes(int sheets) {
    var types = new StringBuilder();
    types
        .append("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\"")
        .append(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
        .append(override("workbook.xml", "sheet.main"))
        .append(override("styles.xml", "styles"));
    for (int i = 1; i <= sheets; i++) {
      types.append(override("worksheets/sheet" + i + ".xml", "worksheet"));
    }
    return types.append("</Types>").toString();
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
  }

  private static String relation(int number, String type, String target) {
    return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(number, OFFICE, type, target);
  }

  private static String workbook(List<WorkSheet> sheets) {
    var xml = new StringBuilder("<workbook " + MAIN + " xmlns:r=\"" + OFFICE + "\"><sheets>");
    for (int i = 1; i <= sheets.size(); i++) {
      xml.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
              .formatted(sheets.get(i - 1).name(), i, i));
    }
    return xml.append("</sheets></workbook>").toString();
  }

  /** Two looks: text, and text in bold for the names of the columns; 49 is the format "text". */
  private static String styles() {
    return "<styleSheet "
        + MAIN
        + "><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/></cellXfs>"
        + "</styleSheet>";
  }

  private static String sheet(WorkSheet sheet) {
    int width = sheet.rows().get(0).size();
    var xml = new StringBuilder();
    xml.append("<worksheet ")
        .append(MAIN)
        .append("><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\"")
        .append(" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>")
        .append("</sheetViews><cols><col min=\"1\" max=\"" + width + "\" width=\"22\" style=\"1\"")
        .append(" customWidth=\"1\"/></cols><sheetData>\n");
    int number = 0;
    for (List<String> cells : sheet.rows()) {
      number++;
      xml.append("<row r=\"").append(number).append("\">");
      for (int i = 0; i < cells.size(); i++) {
        if (!cells.get(i).isEmpty()) {
          text(xml, WorkSheet.letters(i) + number, number == 1 ? 2 : 1, cells.get(i));
        }
      }
      xml.append("</row>\n");
    }
    xml.append("</sheetData>");
    choices(xml, sheet.choices());
    return xml.append("</worksheet>").toString();
  }

  private static void text(StringBuilder xml, String place, int style, String value) {
    xml.append("<c r=\"").append(place).append("\" s=\"").append(style);
    xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    value.codePoints().forEach(sign -> escaped(xml, sign));
    xml.append("</t></is></c>");
  }

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

  private static void choices(StringBuilder xml, List<WorkSheet.Choice> choices) {
    if (choices.isEmpty()) {
      return;
    }
    xml.append("<dataValidations count=\"").append(choices.size()).append("\">");
    for (WorkSheet.Choice choice : choices) {
      String column = WorkSheet.letters(choice.column());
      String source = WorkSheet.letters(choice.source());
      xml.append(
          "<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\"%s2:%s%d\"><formula1>lists!$%s$2:$%s$%d</formula1></dataValidation>"
              .formatted(column, column, MOST_ROWS, source, source, choice.values() + 1));
    }
    xml.append("</dataValidations>");
  }
}
