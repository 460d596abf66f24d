package kz.igilik.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import kz.igilik.markdown.MarkdownPage.Kind;
import kz.igilik.model.Characters;

/**
 * Looks at the starts of the lines of a paragraph: bullets, numbers and bars that were meant as a
 * list or a table but run together in one paragraph.
 */
final class LineSigns {
  private static final String BULLETS = "•◦▪▫●○·‣⁃∙►▶➢➤❖■□◆◇▸";
  private static final String DASHES = "–—―−‒";
  private static final String BOXES = " xXхХvV✓";

  /** The possible starts of a line. */
  private enum Start {
    WORD,
    BULLET,
    DASH,
    HYPHEN,
    NUMBER,
    LETTER,
    SYMBOL,
    TIME,
    BARS
  }

  private final Shown shown;
  private final Signs signs;
  private Start before = Start.WORD;
  private int beforeAt;
  private int beforeEnd;
  private boolean told;

  LineSigns(Shown shown, Signs signs) {
    this.shown = shown;
    this.signs = signs;
  }

  void paragraph(Paragraph paragraph) {
    int lines = paragraph.getLineCount();
    for (int i = 0; i < lines && !told; i++) {
      var line = paragraph.getLineChars(i);
      line(line.getStartOffset(), line.getEndOffset(), i == 0);
    }
  }

  private void line(int from, int until, boolean first) {
    int at = from;
    while (at < until && isNothing(at)) {
      at++;
    }
    int end = until;
    while (end > at && isNothing(end - 1)) {
      end--;
    }
    if (at == end) {
      return;
    }
    heading(at, end);
    box(at, end);
    Start start = start(at, end);
    boolean announced = !first && shown.at(beforeEnd - 1) == ':';
    boolean again = start == before;
    switch (start) {
      case BULLET -> list(at, end);
      case HYPHEN -> hyphen(at, end, again);
      case DASH, NUMBER -> {
        if (again) {
          list(beforeAt, beforeEnd);
        } else if (announced) {
          list(at, end);
        }
      }
      case BARS -> bars(at, end, again);
      case LETTER, SYMBOL, TIME -> {
        if (again) {
          told(Kind.LINES, beforeAt, beforeEnd, "");
        }
      }
      default -> {
        // a word, as it should be
      }
    }
    before = start;
    beforeAt = at;
    beforeEnd = end;
  }

  private boolean isNothing(int at) {
    char c = shown.at(at);
    return c == Shown.MARKUP || Characters.isSpace(c);
  }

  private Start start(int at, int end) {
    char c = shown.at(at);
    char next = at + 1 < end ? shown.at(at + 1) : ' ';
    if (BULLETS.indexOf(c) >= 0) {
      return Start.BULLET;
    }
    if (DASHES.indexOf(c) >= 0) {
      return Characters.isSpace(next) || Character.isLetter(next) ? Start.DASH : Start.WORD;
    }
    if (hasBar(at, end)) {
      return Start.BARS;
    }
    if (c == '-' || c == '+' || c == '*') {
      boolean tight = Character.isLetter(next) || Characters.isOddSpace(next);
      return tight ? Start.HYPHEN : Start.WORD;
    }
    if (Character.isDigit(c)) {
      return number(at, end);
    }
    if (Character.isLetter(c) && next == ')') {
      return Start.LETTER;
    }
    boolean symbol =
        Character.getType(c) == Character.OTHER_SYMBOL && c != '№' || Character.isSurrogate(c);
    return symbol ? Start.SYMBOL : Start.WORD;
  }

  private Start number(int at, int end) {
    int behind = at;
    while (behind < end && Character.isDigit(shown.at(behind))) {
      behind++;
    }
    char sign = behind < end ? shown.at(behind) : ' ';
    char next = behind + 1 < end ? shown.at(behind + 1) : ' ';
    if ((sign == '.' || sign == ')') && behind - at < 3 && !Character.isDigit(next)) {
      return Start.NUMBER;
    }
    boolean time = (sign == ':' || sign == '.') && Character.isDigit(next) && behind - at < 3;
    boolean minutes = behind + 2 < end && Character.isDigit(shown.at(behind + 2));
    return time && minutes ? Start.TIME : Start.WORD;
  }

  /** Whether a line has only bars and dashes, as below the head of a table. */
  private boolean isRule(int at, int end) {
    boolean bar = false;
    for (int i = at; i < end; i++) {
      char c = shown.at(i);
      bar |= c == '|';
      if (c != '|' && c != '-' && c != ':' && !Characters.isSpace(c)) {
        return false;
      }
    }
    return bar;
  }

  private boolean hasBar(int at, int end) {
    for (int i = at; i < end; i++) {
      if (shown.at(i) == '|') {
        return true;
      }
    }
    return false;
  }

  // ---- what is told of them

  private void list(int at, int end) {
    int word = at;
    while (word < end && !Character.isLetter(shown.at(word)) && shown.at(word) != Shown.MEANT) {
      word++;
    }
    boolean numbered = Character.isDigit(shown.at(at));
    String rest = signs.written(numbered ? number(at) : word, end);
    String marker = numbered ? signs.written(at, number(at)) + ". " : "- ";
    told(Kind.LIST, at, end, rest.isEmpty() ? "" : marker + rest.replaceFirst("^[.)]\\s*", ""));
  }

  private int number(int at) {
    int behind = at;
    while (Character.isDigit(shown.at(behind))) {
      behind++;
    }
    return behind;
  }

  /**
   * One asterisk before a word is a footnote, and a hyphen may precede an ending that the text
   * mentions; neither is a bullet.
   */
  private void hyphen(int at, int end, boolean again) {
    boolean footnote = shown.at(at) == '*' && !again;
    boolean endings = signs.written(at + 1, end).contains(" -");
    if (!footnote && !endings) {
      list(again ? beforeAt : at, again ? beforeEnd : end);
    }
  }

  private void bars(int at, int end, boolean again) {
    boolean row = shown.at(at) == '|' && shown.at(end - 1) == '|' && end - at > 2;
    if (again || row || isRule(at, end)) {
      told(Kind.TABLE, again ? beforeAt : at, again ? beforeEnd : end, "");
    }
  }

  private void heading(int at, int end) {
    int behind = at;
    while (behind < end && shown.at(behind) == '#') {
      behind++;
    }
    int level = behind - at;
    if (level > 1 && behind < end) {
      String right = "#".repeat(Math.min(level, 6)) + " " + signs.written(behind, end).strip();
      signs.add(Kind.SIGN, at, level, shown.text(at, end), right);
    } else if (isAll('=', at, end) || isAll('~', at, end)) {
      signs.add(Kind.SIGN, at, end - at, shown.text(at, end), "");
    }
  }

  private boolean isAll(char c, int at, int end) {
    for (int i = at; i < end; i++) {
      if (shown.at(i) != c) {
        return false;
      }
    }
    return end - at > 2;
  }

  private void box(int at, int end) {
    boolean box =
        end - at > 3
            && shown.at(at) == '['
            && BOXES.indexOf(shown.at(at + 1)) >= 0
            && shown.at(at + 2) == ']'
            && Characters.isSpace(shown.at(at + 3));
    if (box) {
      String right = "- " + signs.written(at + 3, end).strip();
      signs.add(Kind.SIGN, at, 3, signs.written(at, at + 3), right);
    }
  }

  private void told(Kind kind, int at, int end, String meant) {
    told = true;
    signs.add(kind, at, end - at, shown.text(at, end), meant);
  }
}
