package kz.igilik.check;

import kz.igilik.model.Article;
import kz.igilik.problem.Position;

/** Converts positions in the body of an article to positions in its file. */
final class BodyPlace {
  private BodyPlace() {}

  /** From the index of a character in the body. */
  static Position of(Article.Text text, int offset) {
    String before = text.markdown().substring(0, offset);
    int line = 1 + (int) before.chars().filter(character -> character == '\n').count();
    int lineStart = before.lastIndexOf('\n') + 1;
    return of(text, line, before.codePointCount(lineStart, offset) + 1, 1);
  }

  /** From line and column within the body. */
  static Position of(Article.Text text, int line, int column, int length) {
    String file = text.origin().entry().file();
    int inFile = text.firstLine() + line - 1;
    int from = text.columns().written(inFile, column);
    int until = text.columns().written(inFile, column + Math.max(1, length));
    return new Position(file, inFile, from, Math.max(1, until - from));
  }
}
