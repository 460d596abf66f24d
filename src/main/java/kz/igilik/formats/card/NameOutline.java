package kz.igilik.formats.card;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import kz.igilik.font.Fonts;
import kz.igilik.font.Fonts.Weight;
import kz.igilik.problem.Code;
import kz.igilik.problem.Unable;

/**
 * A line of bold letters as the data of an SVG path, so that nobody needs the font: its baseline at
 * 0, {@link #EM} units to the em.
 *
 * @param width in the same units
 */
public record NameOutline(String path, int width) {
  /** As many as most fonts have, so that their points stay where they are. */
  public static final int EM = 1000;

  /** Height of capital letters in the fonts of cards, in units. */
  public static final int CAPITAL = 714;

  /**
   * @param fonts must have each letter
   */
  public static NameOutline of(Fonts fonts, String language, boolean rightToLeft, String text) {
    try {
      Studio.prepare();
      var letters = new Lettering(fonts, language, rightToLeft);
      String path = written(letters.outline(text, Weight.BOLD, EM));
      return new NameOutline(path, (int) Math.ceil(letters.width(text, Weight.BOLD, EM)));
    } catch (IOException | LinkageError | InternalError missing) {
      throw new UncheckedIOException(new Unable(Code.CARDS_NOT_DRAWN, missing));
    }
  }

  private static String written(Path2D shape) {
    var data = new StringBuilder();
    double[] points = new double[6];
    for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
      int segment = at.currentSegment(points);
      data.append("MLQCZ".charAt(segment));
      int numbers = new int[] {2, 2, 4, 6, 0}[segment];
      for (int i = 0; i < numbers; i++) {
        long value = Math.round(points[i]);
        data.append(i > 0 && value >= 0 ? " " : "").append(value);
      }
    }
    return data.toString();
  }
}
