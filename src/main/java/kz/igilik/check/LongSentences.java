package kz.igilik.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds long sentences in one pass over a text. Items of lists, headings and cells of tables are
 * sentences of their own.
 */
final class LongSentences {
  private static final String ENDS = ".!?…؟۔।|";
  private static final String CLOSING = "»”\")*_";
  private static final String MARKS = "#>|-*+";

  private final String text;
  private final int most;
  private final boolean wrapped;
  private final List<Found> found = new ArrayList<>();
  private int words;
  private int start = -1;

  private LongSentences(String text, int most, boolean wrapped) {
    this.text = text;
    this.most = most;
    this.wrapped = wrapped;
  }

  /**
   * A sentence with too many words.
   *
   * @param offset of its first word
   */
  record Found(int offset, int words) {}

  /**
   * The sentences with more than so many words.
   *
   * @param wrapped whether a line may end within a sentence
   */
  static List<Found> in(String text, int most, boolean wrapped) {
    return mayBeLonger(text, most) ? new LongSentences(text, most, wrapped).read() : List.of();
  }

  /** Most texts have fewer spaces than a long sentence has words. */
  private static boolean mayBeLonger(String text, int most) {
    int spaces = 0;
    for (int i = 0; i < text.length(); i++) {
      spaces += text.charAt(i) <= ' ' ? 1 : 0;
    }
    return spaces >= most;
  }

  private List<Found> read() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\n' && endsBlock(i)) {
        end();
        i++;
      } else if (isSpace(c)) {
        i++;
      } else {
        i = word(i);
      }
    }
    end();
    return found;
  }

  /** Reads what stands between two spaces, and returns its end. */
  private int word(int from) {
    int to = from;
    boolean counts = false;
    while (to < text.length() && !isSpace(text.charAt(to))) {
      char c = text.charAt(to++);
      counts |= KnownLetters.isLetter(c) || KnownLetters.isDigit(c);
    }
    if (counts) {
      start = words == 0 ? from : start;
      words++;
    }
    int last = to - 1;
    while (last > from && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    if (ENDS.indexOf(text.charAt(last)) >= 0) {
      end();
    }
    return to;
  }

  private void end() {
    if (words > most) {
      found.add(new Found(start, words));
    }
    words = 0;
  }

  /** Whether the line after this one begins anew: it is empty, or a mark stands before it. */
  private boolean endsBlock(int lineEnd) {
    int next = lineEnd + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (!wrapped || next >= text.length()) {
      return true;
    }
    char first = text.charAt(next);
    return first == '\n'
        || MARKS.indexOf(first) >= 0
        || KnownLetters.isDigit(first) && isItem(next);
  }

  /** {@code 1.} or {@code 1)}. */
  private boolean isItem(int from) {
    int i = from;
    while (i < text.length() && KnownLetters.isDigit(text.charAt(i))) {
      i++;
    }
    return i + 1 < text.length()
        && (text.charAt(i) == '.' || text.charAt(i) == ')')
        && text.charAt(i + 1) == ' ';
  }

  private static boolean isSpace(char c) {
    return c <= ' ';
  }
}
