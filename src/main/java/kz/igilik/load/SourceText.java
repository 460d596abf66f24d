package kz.igilik.load;

import kz.igilik.problem.Position;

/**
 * A text to be read, and where in its file it begins.
 *
 * @param file path from the source folder
 * @param text without byte order mark; lines end with {@code \n}
 * @param firstLine line of the file in which the text begins, from 1
 */
record SourceText(String file, String text, int firstLine, TextIndex index) {

  SourceText(String file, String text, int firstLine) {
    this(file, text, firstLine, new TextIndex(text));
  }

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
  int offset(int character) {
    return index.offsetOf(character);
  }

  /** The place of what begins at an index of the string. */
  Position atOffset(int offset, int length) {
    int line = index.lineAt(offset);
    int before = index.charactersBefore(index.startOf(line));
    return at(line, index.charactersBefore(offset) - before + 1, length);
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
    return index.line(number - firstLine + 1);
  }
}
