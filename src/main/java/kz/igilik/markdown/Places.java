package kz.igilik.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Converts offsets in a text to lines and columns, both from 1, columns in characters. It never
 * counts from the beginning of a line, because a line may be the whole text.
 */
final class Places {
  private static final int[] UNKNOWN = {};

  private final String text;

  /** Offsets of line starts; computed on first use, because most texts never need them. */
  private int[] lines = UNKNOWN;

  /** Offsets of the second halves of surrogate pairs. */
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

  /** How many of the ascending numbers are not greater than a number. */
  private static int upTo(int[] numbers, int last) {
    int found = Arrays.binarySearch(numbers, last);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
