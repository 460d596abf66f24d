package kz.igilik.formats.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import kz.igilik.language.Letters;

/**
 * Breaks a text into lines of nearly the same width, none wider than allowed.
 *
 * @param lines at most as many as asked for
 * @param whole whether the text fits completely
 */
record Paragraph(List<String> lines, boolean whole) {
  private static final String CUT = "…";
  private static final String DASHES = "–—-·";

  /**
   * @param width of a text on one line
   */
  static Paragraph of(String text, ToDoubleFunction<String> width, double widest, int most) {
    List<String> words = words(text, width, widest);
    List<String> greedy = fill(words, width, widest);
    if (greedy.size() > most) {
      return new Paragraph(cut(greedy, width, widest, most), false);
    }
    return new Paragraph(balanced(words, greedy, width, widest), true);
  }

  /** As few lines as possible, balanced: the smallest width that needs no more lines. */
  private static List<String> balanced(
      List<String> words, List<String> greedy, ToDoubleFunction<String> width, double widest) {
    List<String> best = greedy;
    double low = widest / 2;
    double high = widest;
    for (int i = 0; i < 6 && greedy.size() > 1; i++) {
      double middle = (low + high) / 2;
      List<String> lines = fill(words, width, middle);
      boolean fits =
          lines.size() == greedy.size()
              && lines.stream().allMatch(line -> width.applyAsDouble(line) <= middle);
      if (fits) {
        best = lines;
        high = middle;
      } else {
        low = middle;
      }
    }
    return best;
  }

  /** A dash or dot does not begin a line; a word wider than a line is broken anywhere. */
  private static List<String> words(String text, ToDoubleFunction<String> width, double widest) {
    var words = new ArrayList<String>();
    for (String word : text.strip().split("[ \\n\\t]+")) {
      int last = words.size() - 1;
      String joined = last < 0 ? word : words.get(last) + "\u00A0" + word;
      if (last >= 0 && DASHES.contains(word) && width.applyAsDouble(joined) <= widest) {
        words.set(last, joined);
      } else {
        words.addAll(pieces(word, width, widest));
      }
    }
    return words;
  }

  private static List<String> pieces(String word, ToDoubleFunction<String> width, double widest) {
    var pieces = new ArrayList<String>();
    String rest = word;
    while (width.applyAsDouble(rest) > widest && rest.codePointCount(0, rest.length()) > 1) {
      int end = rest.length();
      while (end > rest.offsetByCodePoints(0, 1)
          && width.applyAsDouble(rest.substring(0, end)) > widest) {
        end = rest.offsetByCodePoints(end, -1);
      }
      end = breakable(rest, end);
      pieces.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    pieces.add(rest);
    return pieces;
  }

  /** The last place up to another at which a word may be broken, if any: no mark begins a line. */
  private static int breakable(String word, int place) {
    int end = place;
    while (end > 0
        && end < word.length()
        && Letters.isBound(word.codePointBefore(end), word.codePointAt(end))) {
      end = word.offsetByCodePoints(end, -1);
    }
    return end > 0 ? end : place;
  }

  private static List<String> fill(
      List<String> words, ToDoubleFunction<String> width, double widest) {
    var lines = new ArrayList<String>();
    double space = width.applyAsDouble(" ");
    double used = 0;
    for (String word : words) {
      double wide = width.applyAsDouble(word);
      int last = lines.size() - 1;
      if (last >= 0 && used + space + wide <= widest) {
        lines.set(last, lines.get(last) + " " + word);
        used += space + wide;
      } else {
        lines.add(word);
        used = wide;
      }
    }
    return lines;
  }

  private static List<String> cut(
      List<String> lines, ToDoubleFunction<String> width, double widest, int most) {
    var kept = new ArrayList<>(lines.subList(0, most));
    String last = kept.get(most - 1);
    while (width.applyAsDouble(last + CUT) > widest && !last.isEmpty()) {
      last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
    }
    kept.set(most - 1, last.stripTrailing() + CUT);
    return kept;
  }
}
