package kz.igilik.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.edit.FlatField;
import kz.igilik.problem.Problem;

/** A row of events with the rows of its further dates. */
final class SheetRow {
  private final String folder;
  private final String id;
  private final List<Cell> cells = new ArrayList<>();

  /** Of its row of the events; empty if only dates name it. */
  private Optional<String> place = Optional.empty();

  SheetRow(String folder, String id) {
    this.folder = folder;
    this.id = id;
  }

  /**
   * A cell.
   *
   * @param field its place in the file of the event
   * @param place of the cell: {@code events.xlsx, events!C5}
   */
  record Cell(List<String> field, FlatField column, String text, String place) {}

  /** {@code almaty/relay}. */
  String event() {
    return folder + "/" + id;
  }

  /** The path of its file from the source folder. */
  String path() {
    return EventSheets.path(event());
  }

  List<Cell> cells() {
    return cells;
  }

  void add(Cell cell) {
    cells.add(cell);
  }

  /** Whether the sheet of events has it. */
  boolean isListed() {
    return place.isPresent();
  }

  void listAt(String at) {
    place = Optional.of(at);
  }

  /** Where it begins. */
  String place() {
    return place.orElseGet(() -> cells.get(0).place());
  }

  /**
   * The cell that a problem of its file is about.
   *
   * @param field the place in the file that the line of the problem tells
   */
  String cellOf(List<String> field, Problem problem) {
    return missing(field, problem).orElseGet(() -> cellOf(field));
  }

  /** The empty cell of a field that is missing, which no line can tell. */
  private Optional<String> missing(List<String> place, Problem problem) {
    if (problem.values().isEmpty()) {
      return Optional.empty();
    }
    String field = problem.values().get(0);
    String language = problem.values().get(problem.values().size() - 1);
    List<String> names = List.of(field, field + "." + language);
    for (int length = place.size(); length >= 0; length--) {
      String above = String.join(".", place.subList(0, length)) + (length == 0 ? "" : ".");
      for (Cell cell : cells) {
        String name = String.join(".", cell.field());
        if (cell.text().isEmpty() && names.stream().anyMatch(one -> name.equals(above + one))) {
          return Optional.of(cell.place());
        }
      }
    }
    return Optional.empty();
  }

  /** The cell of a field, or the first one of its group, or of its row. */
  private String cellOf(List<String> field) {
    for (int length = field.size(); length > 0; length--) {
      List<String> place = field.subList(0, length);
      Optional<Cell> cell =
          cells.stream()
              .filter(one -> one.field().size() >= place.size())
              .filter(one -> one.field().subList(0, place.size()).equals(place))
              .findFirst();
      if (cell.isPresent()) {
        return cell.get().place();
      }
    }
    return place();
  }
}
