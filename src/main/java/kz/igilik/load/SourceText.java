package kz.igilik.load;

import kz.igilik.problem.Position;

/**
 * A text to be read, and where in its file it begins.
 *
 * @param file path from the source folder
 * @param text without byte order mark; lines end with {@code \n}
 * @param firstLine line of the file in which the text begins, from 1
 */
record SourceText(String file, String text, int firstLine) {

  /**
   * The whole text of a file. Lines of any system's kind become {@code \n}, which keeps their
   * numbers.
   */
  static SourceText of(String file, String text) {
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    boolean foreign = marked.indexOf('\r') >= 0;
    return new SourceText(
        file, foreign ? marked.replace("\r\n", "\n").replace('\r', '\n') : marked, 1);
  }

  /** A place in the file, from line and column within the text. */
  Position at(int line, int column, int length) {
    return new Position(file, line + firstLine - 1, column, Math.max(1, length));
  }

  /** The index in the string of the n-th character (code point). */
  int offset(int index) {
    return text.offsetByCodePoints(0, index);
  }

  /** The place of what begins at an index of the string. */
  Position atOffset(int offset, int length) {
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int line = 1;
    for (int i = text.indexOf('\n'); i >= 0 && i < lineStart; i = text.indexOf('\n', i + 1)) {
      line++;
    }
    return at(line, text.codePointCount(lineStart, offset) + 1, length);
  }

  /** The first character from an index of the string on that is not a space; 0 at the end. */
  int nextVisible(int offset) {
    int i = offset;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() ? text.codePointAt(i) : 0;
  }

  /** The character at a place of this text. */
  String characterAt(Position at) {
    String rest = from(at);
    return rest.isEmpty() ? "" : Character.toString(rest.codePointAt(0));
  }

  /** Whether nothing but spaces stands before a place on its line. */
  boolean startsLine(Position at) {
    return line(at.line()).substring(0, lengthBefore(at)).isBlank();
  }

  /** Length of what stands before a place on its line. */
  int lengthBefore(Position at) {
    return line(at.line()).length() - from(at).length();
  }

  private String from(Position at) {
    String line = line(at.line());
    int index = Math.min(at.column() - 1, line.codePointCount(0, line.length()));
    return line.substring(line.offsetByCodePoints(0, index));
  }

  /** A line by its number in the file; empty outside of this text. */
  String line(int number) {
    return number < firstLine
        ? ""
        : text.lines().skip(number - (long) firstLine).findFirst().orElse("");
  }
}
