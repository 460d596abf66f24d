package kz.igilik.formats.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.font.Fonts.Weight;

/**
 * The blocks of a card, one below another, with the title as large as possible.
 *
 * @param parts from the top
 */
record CardLayout(List<Part> parts) {
  private static final int[] SIZES = {92, 84, 76, 68, 60, 54, 48, 43, 38, 34};
  private static final int SMALLEST = 34;
  private static final int ONE_LINE = 68;
  private static final int MOST_LINES = 4;
  private static final int GAP = 44;
  private static final int STRONG = 35;
  private static final int PLAIN = 31;

  /**
   * @param before space above it
   */
  record Part(TextBlock block, Ink ink, int before, boolean struck) {}

  static CardLayout of(Card card, int width, int height, Lettering letters) {
    List<Part> around = lines(card, width, letters);
    int left =
        height - around.stream().mapToInt(part -> part.before() + part.block().height()).sum();
    var parts = new ArrayList<Part>();
    if (!card.words().kicker().isEmpty()) {
      TextBlock kicker =
          TextBlock.fitting(
              card.words().kicker(), Weight.BOLD, new int[] {28, 24}, 1, width, letters);
      parts.add(new Part(kicker, card.hue().isPresent() ? Ink.HUE : Ink.QUIET, 0, false));
      left -= kicker.height() + 26;
    }
    int before = parts.isEmpty() ? 0 : 26;
    parts.add(new Part(title(card, width, left, letters), Ink.INK, before, false));
    parts.addAll(around);
    return new CardLayout(parts);
  }

  /** A title that needs no second line is easier to take in than a larger one that does. */
  private static TextBlock title(Card card, int width, int height, Lettering letters) {
    String title = card.words().title();
    int widest = CardPainter.widest(card);
    for (int size : SIZES) {
      TextBlock line = TextBlock.fitting(title, Weight.BOLD, new int[] {size}, 1, widest, letters);
      if (size >= ONE_LINE && line.whole() && line.height() <= height) {
        return line;
      }
    }
    return title(title, width, height, letters);
  }

  /** Whether a word has to be broken: smaller letters are easier to read than halves of words. */
  private static boolean breaksWords(String title, int size, int width, Lettering letters) {
    return size > SMALLEST
        && Stream.of(title.split("[ \\n\\t]+"))
            .anyMatch(word -> letters.width(word, Weight.BOLD, size) > width);
  }

  private static TextBlock title(String title, int width, int height, Lettering letters) {
    for (int size : SIZES) {
      TextBlock block =
          TextBlock.fitting(title, Weight.BOLD, new int[] {size}, MOST_LINES, width, letters);
      if (block.whole() && block.height() <= height && !breaksWords(title, size, width, letters)) {
        return block;
      }
    }
    int most = Math.min(MOST_LINES, TextBlock.lines(height, SMALLEST));
    return TextBlock.fitting(title, Weight.BOLD, new int[] {SMALLEST}, most, width, letters);
  }

  private static List<Part> lines(Card card, int width, Lettering letters) {
    var parts = new ArrayList<Part>();
    for (String line : card.words().lines()) {
      boolean first = parts.isEmpty();
      TextBlock block =
          TextBlock.fitting(
              line,
              first ? Weight.BOLD : Weight.REGULAR,
              first ? new int[] {STRONG, 31} : new int[] {PLAIN, 28},
              card.picture().motif() == Card.Motif.ART ? 3 : 2,
              width,
              letters);
      parts.add(
          new Part(
              block, first ? Ink.INK : Ink.QUIET, first ? GAP : 22, first && card.struck().line()));
    }
    return parts;
  }
}
