package kz.igilik.problem;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Maps columns of a cleaned text to columns of the file. Lines and columns count from 1. */
public final class Columns {
  /** The text was not changed. */
  public static final Columns AS_WRITTEN = new Columns(Map.of());

  /** For each changed line, the original column of each of its characters and of its end. */
  private final Map<Integer, int[]> lines;

  private Columns(Map<Integer, int[]> lines) {
    this.lines = lines;
  }

  public static Columns of(Map<Integer, int[]> lines) {
    return lines.isEmpty() ? AS_WRITTEN : new Columns(new HashMap<>(lines));
  }

  /** The column in the file of a column in the cleaned text. */
  public int written(int line, int column) {
    int[] columns = lines.get(line);
    if (columns == null || column < 1) {
      return column;
    }
    int last = columns.length;
    return column <= last ? columns[column - 1] : columns[last - 1] + column - last;
  }

  /** The column in the cleaned text of a column in the file. */
  public int cleaned(int line, int column) {
    int[] columns = lines.get(line);
    if (columns == null) {
      return column;
    }
    int found = Arrays.binarySearch(columns, column);
    return found >= 0 ? found + 1 : -found - 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Columns columns
        && lines.keySet().equals(columns.lines.keySet())
        && lines.keySet().stream()
            .allMatch(line -> Arrays.equals(lines.get(line), columns.lines.get(line)));
  }

  @Override
  public int hashCode() {
    return lines.keySet().hashCode();
  }
}
