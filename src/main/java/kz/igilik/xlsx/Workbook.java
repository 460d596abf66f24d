package kz.igilik.xlsx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.igilik.zip.Zip;

/**
 * A workbook. The first row of each sheet stays in sight.
 *
 * @param looks of cells: {@code xf} elements beside the plain one, which has number 0; font 1 is
 *     bold
 */
public record Workbook(List<Sheet> sheets, List<String> looks) {
  private static final String START =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String PLAIN = "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"";

  /**
   * A sheet.
   *
   * @param columns the element {@code cols}, or nothing
   * @param rows the content of {@code sheetData}, piece by piece, because there may be much of it
   * @param behind what follows it
   */
  public record Sheet(String name, String columns, Iterable<String> rows, String behind) {}

  /** The parts of the file, in the order in which programs expect them. */
  public List<Zip.Entry> parts() {
    var parts = new ArrayList<Zip.Entry>();
    parts.add(part("[Content_Types].xml", contentTypes()));
    parts.add(part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml"))));
    parts.add(part("xl/workbook.xml", workbook()));
    var related = new StringBuilder();
    for (int i = 1; i <= sheets.size(); i++) {
      related.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    related.append(relation(sheets.size() + 1, "styles", "styles.xml"));
    parts.add(part("xl/_rels/workbook.xml.rels", relations(related.toString())));
    parts.add(part("xl/styles.xml", styles()));
    for (int i = 0; i < sheets.size(); i++) {
      parts.add(new Zip.Entry("xl/worksheets/sheet" + (i + 1) + ".xml", sheet(sheets.get(i))));
    }
    return parts;
  }

  private static Zip.Entry part(String name, String xml) {
    return new Zip.Entry(name, (START + xml).getBytes(StandardCharsets.UTF_8));
  }

  private String contentTypes() {
    var types = new StringBuilder();
    types
        .append("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\"")
        .append(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
        .append(override("workbook.xml", "sheet.main"))
        .append(override("styles.xml", "styles"));
    for (int i = 1; i <= sheets.size(); i++) {
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

  private String workbook() {
    var xml = new StringBuilder("<workbook " + MAIN + " xmlns:r=\"" + OFFICE + "\"><sheets>");
    for (int i = 1; i <= sheets.size(); i++) {
      xml.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
              .formatted(sheets.get(i - 1).name(), i, i));
    }
    return xml.append("</sheets></workbook>").toString();
  }

  private String styles() {
    return "<styleSheet "
        + MAIN
        + "><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\">"
        + PLAIN
        + "/></cellStyleXfs><cellXfs count=\""
        + (looks.size() + 1)
        + "\">"
        + PLAIN
        + " xfId=\"0\"/>"
        + String.join("", looks)
        + "</cellXfs></styleSheet>";
  }

  private static byte[] sheet(Sheet sheet) {
    var bytes = new ByteArrayOutputStream();
    write(
        bytes,
        START
            + "<worksheet "
            + MAIN
            + "><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
            + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
            + sheet.columns()
            + "<sheetData>\n");
    sheet.rows().forEach(piece -> write(bytes, piece));
    write(bytes, "</sheetData>" + sheet.behind() + "</worksheet>");
    return bytes.toByteArray();
  }

  private static void write(ByteArrayOutputStream bytes, String xml) {
    bytes.writeBytes(xml.getBytes(StandardCharsets.UTF_8));
  }
}
