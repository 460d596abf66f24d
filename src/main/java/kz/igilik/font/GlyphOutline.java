package kz.igilik.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The outline of one letter of a TrueType font (tables {@code cmap}, {@code loca}, {@code glyf}),
 * as the data of an SVG path. Read by itself, because starting the JDK's fonts takes as long as
 * baking many pages.
 */
public final class GlyphOutline {
  private static final int DEEPEST = 4;
  private static final int ON_CURVE = 1;
  private static final int SHORT_X = 2;
  private static final int SHORT_Y = 4;
  private static final int REPEATED = 8;
  private static final int SAME_X = 16;
  private static final int SAME_Y = 32;
  private static final int WORDS = 1;
  private static final int OFFSETS = 2;
  private static final int SCALED = 8;
  private static final int MORE = 32;
  private static final int SCALED_BOTH = 64;
  private static final int MATRIX = 128;

  private final ByteBuffer font;
  private final List<List<Point>> contours = new ArrayList<>();

  private record Point(double x, double y, boolean onCurve) {
    Point middle(Point other) {
      return new Point((x + other.x) / 2, (y + other.y) / 2, true);
    }
  }

  private GlyphOutline(ByteBuffer font) {
    this.font = font;
  }

  /**
   * A letter in the middle of a square; empty if the font does not draw it, or draws it in another
   * way.
   *
   * @param size height or width of the letter, whichever is larger
   * @param centre of the square, across and down
   */
  public static Optional<String> of(FontFile file, int letter, double size, double centre) {
    try {
      var outline = new GlyphOutline(ByteBuffer.wrap(file.bytes()));
      outline.glyph(CharacterMap.glyph(file.bytes(), letter), 0, 0, DEEPEST);
      return outline.contours.isEmpty()
          ? Optional.empty()
          : Optional.of(outline.path(size, centre));
    } catch (IndexOutOfBoundsException | IllegalArgumentException otherKindOfFont) {
      return Optional.empty();
    }
  }

  private void glyph(int number, int right, int up, int deeper) {
    int locations = CharacterMap.table(font, "loca");
    boolean wide = word(CharacterMap.table(font, "head") + 50) == 1;
    int from = wide ? font.getInt(locations + 4 * number) : 2 * word(locations + 2 * number);
    int to = wide ? font.getInt(locations + 4 * number + 4) : 2 * word(locations + 2 * number + 2);
    if (from == to) {
      return;
    }
    int at = CharacterMap.table(font, "glyf") + from;
    int count = font.getShort(at);
    if (count >= 0) {
      simple(at + 10, count, right, up);
    } else if (deeper > 0) {
      composed(at + 10, right, up, deeper);
    }
  }

  private void composed(int first, int right, int up, int deeper) {
    int at = first;
    int flags;
    do {
      flags = word(at);
      int part = word(at + 2);
      boolean words = (flags & WORDS) != 0;
      boolean moved = (flags & OFFSETS) != 0;
      int x = words ? font.getShort(at + 4) : font.get(at + 4);
      int y = words ? font.getShort(at + 6) : font.get(at + 5);
      at += words ? 8 : 6;
      at +=
          (flags & SCALED) != 0
              ? 2
              : (flags & SCALED_BOTH) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
      glyph(part, right + (moved ? x : 0), up + (moved ? y : 0), deeper - 1);
    } while ((flags & MORE) != 0);
  }

  private void simple(int ends, int count, int right, int up) {
    if (count == 0) {
      return;
    }
    int points = word(ends + 2 * (count - 1)) + 1;
    int at = ends + 2 * count + 2 + word(ends + 2 * count);
    int[] flags = new int[points];
    for (int i = 0; i < points; i++) {
      flags[i] = font.get(at++) & 0xFF;
      int again = (flags[i] & REPEATED) != 0 ? font.get(at++) & 0xFF : 0;
      for (; again > 0; again--) {
        flags[i + 1] = flags[i];
        i++;
      }
    }
    int[] x = new int[points];
    at = coordinates(at, flags, SHORT_X, SAME_X, x);
    int[] y = new int[points];
    coordinates(at, flags, SHORT_Y, SAME_Y, y);
    int next = 0;
    for (int i = 0; i < count; i++) {
      var contour = new ArrayList<Point>();
      for (int last = word(ends + 2 * i); next <= last; next++) {
        contour.add(new Point(x[next] + right, y[next] + up, (flags[next] & ON_CURVE) != 0));
      }
      contours.add(contour);
    }
  }

  /** Reads the distances from one point to the next; returns where they end. */
  private int coordinates(int first, int[] flags, int shorter, int same, int[] values) {
    int at = first;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      if ((flags[i] & shorter) != 0) {
        int step = font.get(at++) & 0xFF;
        value += (flags[i] & same) != 0 ? step : -step;
      } else if ((flags[i] & same) == 0) {
        value += font.getShort(at);
        at += 2;
      }
      values[i] = value;
    }
    return at;
  }

  // ---- as a path

  private String path(double size, double centre) {
    var bounds = new double[] {1e9, 1e9, -1e9, -1e9};
    contours.forEach(contour -> contour.forEach(point -> widen(bounds, point)));
    double scale = size / Math.max(bounds[2] - bounds[0], bounds[3] - bounds[1]);
    double left = centre - scale * (bounds[0] + bounds[2]) / 2;
    double base = centre + scale * (bounds[1] + bounds[3]) / 2;
    var path = new StringBuilder();
    for (List<Point> contour : contours) {
      draw(
          contour.stream()
              .map(
                  point ->
                      new Point(
                          left + scale * point.x(), base - scale * point.y(), point.onCurve()))
              .toList(),
          path);
    }
    return path.toString();
  }

  private static void widen(double[] bounds, Point point) {
    bounds[0] = Math.min(bounds[0], point.x());
    bounds[1] = Math.min(bounds[1], point.y());
    bounds[2] = Math.max(bounds[2], point.x());
    bounds[3] = Math.max(bounds[3], point.y());
  }

  /** Between two points beside the curve lies one on it, which the font leaves out. */
  private static void draw(List<Point> contour, StringBuilder path) {
    int count = contour.size();
    Point last = contour.get(count - 1);
    Point first = contour.get(0);
    Point start = first.onCurve() ? first : last.onCurve() ? last : first.middle(last);
    path.append('M').append(written(start));
    for (int i = first.onCurve() ? 1 : 0; i < count; i++) {
      Point point = contour.get(i);
      Point next = i + 1 < count ? contour.get(i + 1) : start;
      if (point.onCurve()) {
        path.append('L').append(written(point));
      } else {
        Point to = next.onCurve() ? next : point.middle(next);
        path.append('Q').append(written(point)).append(' ').append(written(to));
        i += next.onCurve() ? 1 : 0;
      }
    }
    path.append('Z');
  }

  private static String written(Point point) {
    return tenth(point.x()) + " " + tenth(point.y());
  }

  private static String tenth(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
  }

  private int word(int at) {
    return font.getShort(at) & 0xFFFF;
  }
}
