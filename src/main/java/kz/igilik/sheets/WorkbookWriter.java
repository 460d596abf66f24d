package kz.igilik.sheets;

import java.util.List;
import java.util.stream.IntStream;
import kz.igilik.xlsx.Cells;
import kz.igilik.xlsx.Workbook;
import kz.igilik.zip.Zip;

/**
 * A workbook for editors. Every cell is a text, so nothing in it is ever a formula, and a
 * spreadsheet changes no date or phone number by itself.
 */
final class WorkbookWriter {
  private static final int TEXT = 1;
  private static final int HEADING = 2;

  /** 49 is the format "text". */
  private static final List<String> LOOKS =
      List.of(
          "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>",
          "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>");

  /** How far a drop-down reaches below the last row. */
  private static final int MOST_ROWS = 20_000;

  private WorkbookWriter() {}

  static byte[] bytes(List<WorkSheet> sheets) {
    return Zip.of(new Workbook(sheets.stream().map(WorkbookWriter::sheet).toList(), LOOKS).parts());
  }

  private static Workbook.Sheet sheet(WorkSheet sheet) {
    String columns =
        "<cols><col min=\"1\" max=\"%d\" width=\"22\" style=\"1\" customWidth=\"1\"/></cols>"
            .formatted(sheet.rows().get(0).size());
    return new Workbook.Sheet(sheet.name(), columns, rows(sheet), choices(sheet.choices()));
  }

  /** One row after the other, so that those of a large programme are never all there at once. */
  private static Iterable<String> rows(WorkSheet sheet) {
    return () ->
        IntStream.range(0, sheet.rows().size())
            .mapToObj(i -> row(i + 1, sheet.rows().get(i)))
            .iterator();
  }

  private static String row(int number, List<String> cells) {
    var xml = new StringBuilder("<row r=\"").append(number).append("\">");
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        Cells.text(xml, Cells.column(i) + number, number == 1 ? HEADING : TEXT, cells.get(i));
      }
    }
    return xml.append("</row>\n").toString();
  }

  private static String choices(List<WorkSheet.Choice> choices) {
    if (choices.isEmpty()) {
      return "";
    }
    var xml = new StringBuilder("<dataValidations count=\"" + choices.size() + "\">");
    for (WorkSheet.Choice choice : choices) {
      String column = Cells.column(choice.column());
      String source = Cells.column(choice.source());
      xml.append(
          "<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\"%s2:%s%d\"><formula1>lists!$%s$2:$%s$%d</formula1></dataValidation>"
              .formatted(column, column, MOST_ROWS, source, source, choice.values() + 1));
    }
    return xml.append("</dataValidations>").toString();
  }
}
