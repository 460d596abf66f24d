package kz.igilik.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where the parts of a text are written: lines and columns from 1, columns in characters. No place
 * is found by counting from the beginning of its line, which may be the whole text.
 */
final class Places {
  private static final int[] UNKNOWN = {};

  private final String text;

  /** Where lines begin; found at first use, because most texts never need it. */
  private int[] lines = UNKNOWN;

  /** The second halves of characters that take two. */
  private int[] halves = UNKNOWN;

  Places(String text) {
    this.text = text;
  }

  int line(BasedSequence at) {
    return upTo(lines(), at.getStartOffset());
  }

  int column(BasedSequence at) {
    int start = at.getStartOffset();
    int lineStart = lines()[line(at) - 1];
    return start - lineStart - (upTo(halves, start) - upTo(halves, lineStart)) + 1;
  }

  private int[] lines() {
    if (lines == UNKNOWN) {
      var starts = IntStream.builder().add(0);
      var seconds = IntStream.builder();
      for (int i = 1; i < text.length(); i++) {
        char before = text.charAt(i - 1);
        if (before == '\n') {
          starts.add(i);
        } else if (Character.isSurrogatePair(before, text.charAt(i))) {
          seconds.add(i);
        }
      }
      lines = starts.build().toArray();
      halves = seconds.build().toArray();
    }
    return lines;
  }

  /** How many of the ascending numbers are at most as large as one. */
  private static int upTo(int[] numbers, int last) {
    int found = Arrays.binarySearch(numbers, last);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
