package kz.igilik.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds spaces at which a line may break although what stands before and after belongs together:
 * within a number, and after words such as {@code No.}.
 */
final class BreakingSpaces {
  private static final int GROUP = 3;

  private BreakingSpaces() {}

  /**
   * A space that was found.
   *
   * @param offset where what belongs together begins
   * @param space its own offset
   * @param end behind the next word or group of digits
   */
  record Found(int offset, int space, int end) {}

  static List<Found> in(String text, List<String> bound) {
    var found = new ArrayList<Found>();
    for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
      if (i > 0 && i + 1 < text.length()) {
        int start = startOfNumber(text, i);
        if (start == i) {
          start = startOfWord(text, i, bound);
        }
        if (start < i) {
          found.add(new Found(start, i, endOfWord(text, i + 1)));
        }
      }
    }
    return found;
  }

  /** Where a number begins that goes on behind this space with three digits; else the space. */
  private static int startOfNumber(String text, int space) {
    int start = space;
    while (start > 0 && isDigit(text, start - 1)) {
      start--;
    }
    int end = space + 1;
    while (isDigit(text, end)) {
      end++;
    }
    int first = space - start;
    boolean number =
        first > 0
            && first <= GROUP
            && end - space - 1 == GROUP
            && text.charAt(start) != '0'
            && !isJoined(text, start - 1)
            && !isJoined(text, end);
    return number ? start : space;
  }

  /** Whether digits go on beyond a sign, as in a phone number or a date, or it has three parts. */
  private static boolean isJoined(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    boolean between = " -–/.,".indexOf(c) >= 0 && isDigit(text, at - 1) && isDigit(text, at + 1);
    return between || c == '+' || c == '(' || KnownLetters.isLetter(c);
  }

  private static int startOfWord(String text, int space, List<String> bound) {
    char next = text.charAt(space + 1);
    if (!KnownLetters.isDigit(next) && !KnownLetters.isLetter(next)) {
      return space;
    }
    for (String word : bound) {
      int start = space - word.length();
      if (start >= 0
          && text.startsWith(word, start)
          && (start == 0 || !KnownLetters.isLetter(text.charAt(start - 1)))) {
        return start;
      }
    }
    return space;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length()
        && (KnownLetters.isLetter(text.charAt(end)) || KnownLetters.isDigit(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && KnownLetters.isDigit(text.charAt(at));
  }
}
