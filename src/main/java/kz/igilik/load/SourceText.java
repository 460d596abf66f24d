package kz.igilik.load;

import kz.igilik.load.CleanText.Refused;
import kz.igilik.model.Characters;
import kz.igilik.problem.Code;
import kz.igilik.problem.Columns;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;

/**
 * A text to be read, and where in its file it begins.
 *
 * @param file path from the source folder
 * @param text without byte order mark and other invisible characters; lines end with {@code \n}
 * @param firstLine line of the file in which the text begins, from 1
 * @param columns the columns at which its characters stand in the file
 */
record SourceText(String file, String text, int firstLine, Columns columns, TextIndex index) {

  SourceText(String file, String text, int firstLine, Columns columns) {
    this(file, text, firstLine, columns, new TextIndex(text));
  }

  /**
   * The whole text of a file. The line ends of every system become {@code \n}; line numbers stay
   * the same. Forbidden characters are reported and left out.
   */
  static SourceText of(String file, String text, Problems problems) {
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    boolean foreign = marked.indexOf('\r') >= 0;
    CleanText clean =
        CleanText.of(foreign ? marked.replace("\r\n", "\n").replace('\r', '\n') : marked);
    for (Refused one : clean.refused()) {
      var at = new Position(file, one.line(), one.column(), 1);
      report(one.character(), at, problems);
    }
    return new SourceText(file, clean.text(), 1, clean.columns());
  }

  /**
   * A value that was written with escapes, {@code "\u200B"}. The rules for characters in a file
   * apply to it as well.
   */
  static String unescaped(String value, Position at, Problems problems) {
    CleanText clean = CleanText.of(value);
    clean.refused().forEach(one -> report(one.character(), at, problems));
    return clean.text();
  }

  private static void report(int character, Position at, Problems problems) {
    String name = "U+%04X".formatted(character);
    Code code =
        switch (Characters.faultOf(character).orElseThrow()) {
          case DIRECTION -> Code.CHARACTER_DIRECTION;
          case LOST -> Code.CHARACTER_LOST;
          case CONTROL -> at.file().endsWith(".md") ? Code.MARKDOWN_CHARACTER : Code.YAML_CHARACTER;
        };
    problems.report(code, at, name);
  }

  /** The part of this text between two indexes of the string. */
  SourceText part(int from, int until) {
    return new SourceText(
        file, text.substring(from, until), firstLine + index.lineAt(from) - 1, columns);
  }

  /** A place in the file, from line and column within the text. */
  Position at(int line, int column, int length) {
    int inFile = line + firstLine - 1;
    int from = columns.written(inFile, column);
    int until = columns.written(inFile, column + Math.max(1, length));
    return new Position(file, inFile, from, Math.max(1, until - from));
  }

  /** The index in the string of the n-th character (code point). */
  int offset(int character) {
    return index.offsetOf(character);
  }

  /** The place at an index of the string. */
  Position atOffset(int offset, int length) {
    int line = index.lineAt(offset);
    int before = index.charactersBefore(index.startOf(line));
    return at(line, index.charactersBefore(offset) - before + 1, length);
  }

  /** The first character at or after an index that is not a space; 0 at the end. */
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

  /** Whether only spaces come before a place on its line. */
  boolean startsLine(Position at) {
    return line(at.line()).substring(0, lengthBefore(at)).isBlank();
  }

  /** The length of a line up to a place. */
  int lengthBefore(Position at) {
    return line(at.line()).length() - from(at).length();
  }

  private String from(Position at) {
    String line = line(at.line());
    int column = columns.cleaned(at.line(), at.column());
    int index = Math.min(column - 1, line.codePointCount(0, line.length()));
    return line.substring(line.offsetByCodePoints(0, index));
  }

  /** A line by its number in the file; empty outside of this text. */
  String line(int number) {
    return index.line(number - firstLine + 1);
  }
}
