package kz.igilik.problem;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param file path relative to the source folder, with {@code /}
 * @param line from 1; 0 means the file as a whole
 * @param column from 1, counted in characters (code points); 0 with line 0
 * @param length characters to underline, at least 1
 */
public record Position(String file, int line, int column, int length)
    implements Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::inOrder)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

  /** The file as a whole, for problems that belong to no single line. */
  public static Position wholeFile(String file) {
    return new Position(file, 0, 0, 1);
  }

  /** The file; of a cell of a spreadsheet ({@code events!C10}) as many digits as others have. */
  private String inOrder() {
    int cell = file.indexOf('!') + 1;
    if (cell == 0) {
      return file;
    }
    String column = file.substring(cell).replaceAll("[0-9]", "");
    String row = file.substring(cell + column.length());
    return file.substring(0, cell) + "%8s%4s".formatted(row, column);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  /** {@code data/blocks.yaml:14:10}, or the file name alone. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
