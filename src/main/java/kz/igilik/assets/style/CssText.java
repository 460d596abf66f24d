package kz.igilik.assets.style;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the ends of words, brackets and strings in a style sheet, and writes them in the shortest
 * form.
 */
final class CssText {
  private CssText() {}

  /**
   * The next of these signs outside of strings and brackets of every kind, or the end of the text.
   */
  static int next(String css, int from, String signs) {
    int at = from;
    while (at < css.length()) {
      char sign = css.charAt(at);
      if (signs.indexOf(sign) >= 0) {
        return at;
      }
      at = after(css, at, sign);
    }
    return css.length();
  }

  private static int after(String css, int at, char sign) {
    return switch (sign) {
      case '\\' -> at + 2;
      case '"', '\'' -> stringEnd(css, at + 1, sign);
      case '(' -> next(css, at + 1, ")") + 1;
      case '[' -> next(css, at + 1, "]") + 1;
      case '{' -> next(css, at + 1, "}") + 1;
      default -> at + 1;
    };
  }

  private static int stringEnd(String css, int from, char quote) {
    int at = from;
    while (at < css.length() && css.charAt(at) != quote) {
      at += css.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  /** The parts between signs that stand outside of strings and brackets, without empty ones. */
  static List<String> split(String css, char sign) {
    var parts = new ArrayList<String>();
    String signs = String.valueOf(sign);
    int from = 0;
    while (from < css.length()) {
      int end = Math.min(css.length(), next(css, from, signs));
      String part = css.substring(from, end).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      from = end + 1;
    }
    return parts;
  }

  /**
   * With one blank for each stretch of space, and none beside these signs; strings stay as they
   * are.
   */
  static String lean(String css, String signs) {
    var lean = new StringBuilder(css.length());
    int at = 0;
    while (at < css.length()) {
      char sign = css.charAt(at);
      if (sign == '"' || sign == '\'') {
        int end = Math.min(css.length(), stringEnd(css, at + 1, sign));
        lean.append(css, at, end);
        at = end;
      } else if (Character.isWhitespace(sign)) {
        at = afterSpace(css, at);
        if (at < css.length() && signs.indexOf(css.charAt(at)) < 0 && wanted(lean, signs)) {
          lean.append(' ');
        }
      } else {
        lean.append(sign);
        at++;
      }
    }
    return lean.toString();
  }

  private static int afterSpace(String css, int from) {
    int at = from;
    while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean wanted(StringBuilder before, String signs) {
    return before.length() > 0 && signs.indexOf(before.charAt(before.length() - 1)) < 0;
  }
}
