package kz.igilik.load;

import java.util.Arrays;

/**
 * Finds lines and characters (code points) of a text without walking through all of it each time,
 * so that a file with a problem on every line stays cheap. Built at first use; not thread-safe.
 */
final class TextIndex {
  /** Distance between two remembered characters. */
  private static final int STEP = 256;

  private final String text;
  private int[] lines;
  private int[] steps;

  TextIndex(String text) {
    this.text = text;
  }

  /** The number of the line, from 1, in which an index of the string lies. */
  int lineAt(int offset) {
    int found = Arrays.binarySearch(lines(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The index in the string at which a line begins. */
  int startOf(int line) {
    return lines()[line - 1];
  }

  /** A line by its number, from 1, without its end; empty outside of the text. */
  String line(int number) {
    if (number < 1 || number > lines().length) {
      return "";
    }
    boolean last = number == lines.length;
    return text.substring(lines[number - 1], last ? text.length() : lines[number] - 1);
  }

  /** The index in the string of the n-th character. */
  int offsetOf(int character) {
    int step = Math.min(character / STEP, steps().length - 1);
    return text.offsetByCodePoints(steps[step], character - step * STEP);
  }

  /** How many characters stand before an index of the string. */
  int charactersBefore(int offset) {
    int found = Arrays.binarySearch(steps(), offset);
    int step = found >= 0 ? found : -found - 2;
    return step * STEP + text.codePointCount(steps[step], offset);
  }

  private int[] lines() {
    if (lines == null) {
      int[] starts = new int[16];
      int count = 1;
      for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = end + 1;
      }
      lines = Arrays.copyOf(starts, count);
    }
    return lines;
  }

  private int[] steps() {
    if (steps == null) {
      int[] offsets = new int[text.length() / STEP + 1];
      int count = 0;
      int character = 0;
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        if (character++ % STEP == 0) {
          offsets[count++] = i;
        }
      }
      steps = Arrays.copyOf(offsets, Math.max(1, count));
    }
    return steps;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextIndex index && text.equals(index.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
