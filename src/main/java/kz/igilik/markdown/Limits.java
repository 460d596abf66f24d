package kz.igilik.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import kz.igilik.markdown.MarkdownPage.Kind;
import kz.igilik.markdown.MarkdownPage.Sign;

/**
 * Scans a text once before the parser does: its length, the depth of its nested lists and quotes,
 * and the number of markup characters in each paragraph. The parser recurses as deep as the text
 * nests, and for each such character it may search to the end of the paragraph.
 */
final class Limits {
  static final int DEEPEST = 20;
  static final int MOST_SIGNS = 1000;

  /** About forty printed pages. A longer text is too heavy a page for a phone. */
  static final int LONGEST = 100_000;

  /**
   * Most markup characters of a paragraph times its length; real paragraphs stay below a hundredth
   * of it.
   */
  private static final long MOST_WORK = 20_000_000;

  private static final String SIGNS = "[]*_`\\<&!~|{";
  private static final char LAST_SIGN = '~';
  private static final int TAB = 4;

  private final String text;

  /** The column at which the text of each open list begins. */
  private final Deque<Integer> lists = new ArrayDeque<>();

  private int line = 1;
  private int at;
  private int column;
  private int signs;
  private int paragraph;

  private Limits(String text) {
    this.text = text;
  }

  /** The position at which a text exceeds a limit, if it does. */
  static Optional<Sign> exceeded(String text) {
    var limits = new Limits(text);
    if (text.length() > LONGEST && text.codePointCount(0, text.length()) > LONGEST) {
      return Optional.of(tooLong(text));
    }
    while (limits.at < text.length()) {
      int start = limits.at;
      if (limits.line()) {
        int column = text.codePointCount(start, limits.at) + 1;
        var sign = text.substring(limits.at, Math.min(text.length(), limits.at + 1));
        return Optional.of(new Sign(Kind.TOO_DEEP, sign, "", limits.line, column, 1));
      }
      limits.at++;
      limits.line++;
    }
    return Optional.empty();
  }

  private static Sign tooLong(String text) {
    String before = text.substring(0, text.offsetByCodePoints(0, LONGEST));
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = 1 + before.codePointCount(before.lastIndexOf('\n') + 1, before.length());
    int length = text.codePointCount(0, text.length());
    return new Sign(Kind.TOO_LONG, Integer.toString(length), "", line, column, 1);
  }

  /** Reads a line; returns whether it exceeds a limit. */
  private boolean line() {
    column = 0;
    int quotes = 0;
    boolean item = false;
    spaces();
    if (isEnd(at)) {
      signs = 0;
      paragraph = at;
      return false;
    }
    while (!lists.isEmpty() && lists.peek() > column) {
      lists.pop();
    }
    for (int marker = marker(); marker > 0; marker = marker()) {
      quotes += text.charAt(at) == '>' ? 1 : 0;
      if (text.charAt(at) != '>') {
        item = true;
        lists.push(column + marker + 1);
      }
      if (lists.size() + quotes > DEEPEST) {
        return true;
      }
      at += marker;
      column += marker;
      spaces();
    }
    if (item) {
      signs = 0;
      paragraph = at;
    }
    for (; !isEnd(at); at++) {
      signs += isSign(text.charAt(at)) ? 1 : 0;
      if (signs > MOST_SIGNS || (long) signs * (at - paragraph) > MOST_WORK) {
        return true;
      }
    }
    return false;
  }

  /** Nearly all characters are letters, which lie above all markup characters. */
  private boolean isSign(char c) {
    return c <= LAST_SIGN && (SIGNS.indexOf(c) >= 0 || c == ':' && text.startsWith("://", at));
  }

  private void spaces() {
    while (!isEnd(at) && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      column += text.charAt(at) == '\t' ? TAB - column % TAB : 1;
      at++;
    }
  }

  /** The length of the marker of a quote or list item at this position; 0 if there is none. */
  private int marker() {
    if (isEnd(at)) {
      return 0;
    }
    char c = text.charAt(at);
    if (c == '>') {
      return 1;
    }
    int behind = at;
    while (behind - at < 9 && !isEnd(behind) && isDigit(text.charAt(behind))) {
      behind++;
    }
    boolean numbered =
        behind > at && !isEnd(behind) && (text.charAt(behind) == '.' || text.charAt(behind) == ')');
    boolean bullet = c == '-' || c == '+' || c == '*';
    int end = numbered ? behind + 1 : at + 1;
    boolean gap = isEnd(end) || text.charAt(end) == ' ' || text.charAt(end) == '\t';
    return (numbered || bullet) && gap ? end - at : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean isEnd(int index) {
    return index >= text.length() || text.charAt(index) == '\n';
  }
}
