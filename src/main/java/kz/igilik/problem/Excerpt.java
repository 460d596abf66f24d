package kz.igilik.problem;

import java.util.List;
import java.util.Optional;

/**
 * The source line of a problem, with marks below the place.
 *
 * @param line number of the line
 * @param text the line, cut to the width of a screen
 * @param marks spaces and {@code ^} as wide as the text above them
 */
record Excerpt(int line, String text, String marks) {
  /** Paragraphs of Markdown are one long line; only the part around the place is shown. */
  private static final int WIDEST = 100;

  private static final int BEFORE = 40;

  static Optional<Excerpt> of(Position at, List<String> lines) {
    if (at.line() < 1 || at.line() > lines.size()) {
      return Optional.empty();
    }
    int[] all = lines.get(at.line() - 1).codePoints().map(ProblemWords::visible).toArray();
    int place = Math.min(Math.max(at.column() - 1, 0), all.length);
    int from =
        all.length <= WIDEST ? 0 : Math.max(0, Math.min(place - BEFORE, all.length - WIDEST));
    int until = Math.min(all.length, from + WIDEST);
    int end = Math.max(place + 1, Math.min(until, place + at.length()));
    String before = from > 0 ? "…" : "";
    String text = before + new String(all, from, until - from) + (until < all.length ? "…" : "");
    String marks =
        " ".repeat(before.length() + width(all, from, place))
            + "^".repeat(Math.max(1, width(all, place, end)));
    return Optional.of(new Excerpt(at.line(), text.stripTrailing(), marks));
  }

  /** The width of characters in columns of a terminal. */
  private static int width(int[] characters, int from, int until) {
    int width = 0;
    for (int i = from; i < Math.min(until, characters.length); i++) {
      width += width(characters[i]);
    }
    return width;
  }

  private static int width(int character) {
    int kind = Character.getType(character);
    if (kind == Character.NON_SPACING_MARK
        || kind == Character.ENCLOSING_MARK
        || kind == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        character >= 0x1F300 && character <= 0x1FAFF || Character.isIdeographic(character);
    return wide ? 2 : 1;
  }
}
