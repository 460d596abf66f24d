package kz.igilik.check;

import kz.igilik.model.Article;
import kz.igilik.problem.Position;

/** Turns places within the body of an article into places in its file. */
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
    return new Position(file, text.firstLine() + line - 1, column, Math.max(1, length));
  }
}
