package kz.igilik.qr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The outline of the dark squares of a grid. One path around areas instead of one shape per square:
 * shorter, and no hairlines between the squares where a printer or a screen smooths edges.
 */
final class Outline {
  private final int size;
  private final Squares dark;
  private final Map<Corner, Corner> besides = new HashMap<>();
  private final Map<Corner, Corner> below = new HashMap<>();
  private final LinkedHashSet<Corner> corners = new LinkedHashSet<>();

  /** Which squares are dark; x to the right, y down. */
  interface Squares {
    boolean at(int x, int y);
  }

  private record Corner(int x, int y) {}

  Outline(int size, Squares dark) {
    this.size = size;
    this.dark = dark;
    var columns = new ArrayList<List<Corner>>();
    for (int x = 0; x <= size; x++) {
      columns.add(new ArrayList<>());
    }
    for (int y = 0; y <= size; y++) {
      var row = new ArrayList<Corner>();
      for (int x = 0; x <= size; x++) {
        if (turns(x, y)) {
          var corner = new Corner(x, y);
          row.add(corner);
          columns.get(x).add(corner);
        }
      }
      corners.addAll(row);
      pair(row, besides);
    }
    columns.forEach(column -> pair(column, below));
  }

  /** Lines begin and end in turn, so neighbours along a row or a column belong together. */
  private static void pair(List<Corner> line, Map<Corner, Corner> pairs) {
    for (int i = 0; i + 1 < line.size(); i += 2) {
      pairs.put(line.get(i), line.get(i + 1));
      pairs.put(line.get(i + 1), line.get(i));
    }
  }

  /** An edge turns where an odd number of the four squares around a point is dark. */
  private boolean turns(int x, int y) {
    return isDark(x - 1, y - 1) ^ isDark(x, y - 1) ^ isDark(x - 1, y) ^ isDark(x, y);
  }

  private boolean isDark(int x, int y) {
    return x >= 0 && y >= 0 && x < size && y < size && dark.at(x, y);
  }

  /**
   * {@code M4 4h7v7h-7z…}
   *
   * @param margin how far the grid is moved right and down
   */
  String path(int margin) {
    var path = new StringBuilder();
    var open = new LinkedHashSet<>(corners);
    while (!open.isEmpty()) {
      Corner start = open.iterator().next();
      path.append('M').append(start.x() + margin).append(' ').append(start.y() + margin);
      Corner at = start;
      do {
        Corner side = besides.get(at);
        path.append('h').append(side.x() - at.x());
        Corner next = below.get(side);
        if (!next.equals(start)) {
          path.append('v').append(next.y() - side.y());
        }
        open.remove(at);
        open.remove(side);
        at = next;
      } while (!at.equals(start));
      path.append('z');
    }
    return path.toString();
  }
}
