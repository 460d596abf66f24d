package kz.igilik.formats.card;

import java.util.List;
import kz.igilik.font.Fonts.Weight;

/**
 * Lines of one size; the top is that of capital letters.
 *
 * @param whole whether the text fits completely
 */
record TextBlock(List<String> lines, Weight weight, int size, boolean whole) {
  private static final double LEADING = 1.22;
  private static final double CAPITAL = .72;

  /** The text in the first of these sizes in which it fits the lines; otherwise cut. */
  static TextBlock fitting(
      String text, Weight weight, int[] sizes, int most, int width, Lettering letters) {
    TextBlock block = null;
    for (int size : sizes) {
      Paragraph paragraph =
          Paragraph.of(text, line -> letters.width(line, weight, size), width, most);
      block = new TextBlock(paragraph.lines(), weight, size, paragraph.whole());
      if (block.whole()) {
        return block;
      }
    }
    return block;
  }

  /** How many lines of a size fit. */
  static int lines(int height, int size) {
    return Math.max(1, 1 + (int) ((height - size * CAPITAL) / (size * LEADING)));
  }

  int baseline(int top, int line) {
    return (int) Math.round(top + size * (CAPITAL + LEADING * line));
  }

  int height() {
    return baseline(0, lines.size() - 1);
  }
}
