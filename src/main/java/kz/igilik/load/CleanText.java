package kz.igilik.load;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.igilik.model.Characters;
import kz.igilik.problem.Columns;

/**
 * A text without invisible characters. Characters that show nothing are left out, letters made of
 * two characters ({@code й} from macOS and PDFs) are joined, separators of lines and paragraphs
 * become spaces.
 *
 * @param columns the columns at which its characters stand in the file
 * @param refused forbidden characters, which are left out as well
 */
record CleanText(String text, Columns columns, List<Refused> refused) {

  /** A character and where it is written. */
  record Refused(int character, int line, int column) {}

  static CleanText of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Characters.isSuspect(text.charAt(i))) {
        return new Cleaning(text).cleaned();
      }
    }
    return new CleanText(text, Columns.AS_WRITTEN, List.of()); // true of nearly every text
  }

  /** The work on one text, line by line. */
  private static final class Cleaning {
    private final String text;
    private final StringBuilder clean;
    private final Map<Integer, int[]> columns = new HashMap<>();
    private final List<Refused> refused = new ArrayList<>();

    Cleaning(String text) {
      this.text = text;
      clean = new StringBuilder(text.length());
    }

    CleanText cleaned() {
      int number = 1;
      for (int start = 0; ; number++) {
        int end = text.indexOf('\n', start);
        line(number, text.substring(start, end < 0 ? text.length() : end));
        if (end < 0) {
          break;
        }
        clean.append('\n');
        start = end + 1;
      }
      return new CleanText(clean.toString(), Columns.of(columns), refused);
    }

    private void line(int number, String line) {
      boolean suspect = line.chars().anyMatch(c -> Characters.isSuspect((char) c));
      if (!suspect) {
        clean.append(line);
        return;
      }
      var kept = new Line(number, line);
      if (kept.isChanged()) {
        columns.put(number, kept.columns());
      }
      clean.append(kept.text());
      refused.addAll(kept.refused);
    }
  }

  /** One line of it. */
  private static final class Line {
    private final int[] written;
    private final List<Refused> refused = new ArrayList<>();
    private int[] characters;
    private int[] columns;
    private int length;
    private boolean changed;

    Line(int number, String line) {
      written = line.codePoints().toArray();
      characters = new int[written.length];
      columns = new int[written.length + 1];
      boolean rightToLeft = Arrays.stream(written).anyMatch(Characters::isRightToLeft);
      int before = 0;
      for (int i = 0; i < written.length; i++) {
        int c = written[i];
        if (Characters.faultOf(c).isPresent()) {
          refused.add(new Refused(c, number, i + 1));
        } else if (!Characters.isNothing(c, before, after(i), rightToLeft)) {
          add(Characters.isLineBreak(c) ? ' ' : c, i + 1);
          before = c;
        }
      }
      columns[length] = written.length + 1;
      changed = length < written.length;
      compose();
    }

    /** The next character; 0 at the end of the line. */
    private int after(int i) {
      return i + 1 < written.length ? written[i + 1] : 0;
    }

    private void add(int character, int column) {
      if (length + 1 >= columns.length) {
        characters = Arrays.copyOf(characters, 2 * length + 2);
        columns = Arrays.copyOf(columns, 2 * length + 3);
      }
      characters[length] = character;
      columns[length++] = column;
    }

    /** Joins each letter with the marks after it. */
    private void compose() {
      if (Normalizer.isNormalized(text(), Form.NFC)) {
        return;
      }
      int[] apart = Arrays.copyOf(characters, length);
      int[] from = Arrays.copyOf(columns, length + 1);
      length = 0;
      for (int start = 0, end; start < apart.length; start = end) {
        end = start + 1;
        while (end < apart.length && isMark(apart[end])) {
          end++;
        }
        int[] joined =
            Normalizer.normalize(new String(apart, start, end - start), Form.NFC)
                .codePoints()
                .toArray();
        for (int i = 0; i < joined.length; i++) {
          add(joined[i], from[Math.min(start + i, end - 1)]);
        }
      }
      columns[length] = from[apart.length];
      changed = true;
    }

    /** A mark, or a vowel or final consonant of Hangul, which joins the letter before it. */
    private static boolean isMark(int c) {
      int type = Character.getType(c);
      return type == Character.NON_SPACING_MARK
          || type == Character.COMBINING_SPACING_MARK
          || type == Character.ENCLOSING_MARK
          || c >= 0x1160 && c <= 0x11FF;
    }

    String text() {
      return new String(characters, 0, length);
    }

    boolean isChanged() {
      return changed;
    }

    int[] columns() {
      return Arrays.copyOf(columns, length + 1);
    }
  }
}
