package kz.igilik.colour;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.problem.Position;

/**
 * A sheet of tokens, taken apart.
 *
 * @param light tokens of the page as a whole, by name
 * @param dark those of the dark scheme
 * @param rest everything else that stands in it
 */
record TokenSheet(Map<String, Token> light, Map<String, Token> dark, String rest) {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern TOKEN =
      Pattern.compile("([a-z-][a-z0-9-]*)\\s*:\\s*([^;{}]+?)\\s*(?:;|$)");

  /** Where a value is written. */
  record Token(String value, Position at) {}

  static TokenSheet of(String path, String text) {
    String sheet =
        COMMENT.matcher(text).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
    var read = new TokenSheet(new LinkedHashMap<>(), new LinkedHashMap<>(), "");
    var rest = new StringBuilder();
    int at = 0;
    for (int open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', at)) {
      int close = end(sheet, open);
      String head = sheet.substring(at, open).strip();
      int root = sheet.indexOf(":root", open);
      if (head.equals(":root")) {
        read.tokens(read.light, path, sheet, open + 1, close);
      } else if (isDark(head) && root >= 0 && root < close) {
        int inner = sheet.indexOf('{', root);
        read.tokens(read.dark, path, sheet, inner + 1, end(sheet, inner));
      } else {
        rest.append(sheet, at, Math.min(close + 1, sheet.length()));
      }
      at = Math.min(close + 1, sheet.length());
    }
    return new TokenSheet(read.light, read.dark, rest.toString());
  }

  private static boolean isDark(String head) {
    return head.startsWith("@media") && head.matches("(?s).*prefers-color-scheme\\s*:\\s*dark.*");
  }

  /** The brace that closes an open one, or the end. */
  private static int end(String sheet, int open) {
    int deep = 0;
    for (int i = open; i < sheet.length(); i++) {
      deep += sheet.charAt(i) == '{' ? 1 : sheet.charAt(i) == '}' ? -1 : 0;
      if (deep == 0) {
        return i;
      }
    }
    return sheet.length();
  }

  private void tokens(Map<String, Token> into, String path, String sheet, int from, int to) {
    Matcher found = TOKEN.matcher(sheet).region(from, to);
    while (found.find()) {
      into.put(found.group(1), new Token(found.group(2), place(path, sheet, found)));
    }
  }

  private static Position place(String path, String sheet, Matcher found) {
    int at = found.start();
    int line = 1 + (int) sheet.substring(0, at).chars().filter(sign -> sign == '\n').count();
    int start = sheet.lastIndexOf('\n', at) + 1;
    return new Position(
        path, line, sheet.codePointCount(start, at) + 1, found.end(2) - found.start());
  }
}
