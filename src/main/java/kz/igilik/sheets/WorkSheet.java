package kz.igilik.sheets;

import java.util.List;

/**
 * A sheet of a workbook.
 *
 * @param rows texts as cells, the first row names the columns
 * @param choices drop-downs of columns
 */
record WorkSheet(String name, List<List<String>> rows, List<Choice> choices) {
  /**
   * A drop-down.
   *
   * @param column of this sheet, from 0
   * @param source column of the sheet "lists", from 0
   * @param values how many values it has
   */
  record Choice(int column, int source, int values) {}

  static WorkSheet of(String name, List<List<String>> rows) {
    return new WorkSheet(name, rows, List.of());
  }
}
