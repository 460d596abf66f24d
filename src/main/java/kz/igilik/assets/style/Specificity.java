package kz.igilik.assets.style;

import java.util.List;

/**
 * The weight of a selector (Selectors 4, 17): ids before classes, attributes and states before
 * names of elements.
 */
final class Specificity {
  private static final int CLASS = 1 << 8;
  private static final int ID = 1 << 16;

  /** Pseudo-elements that may be written with one colon. */
  private static final List<String> OLD_PARTS =
      List.of("before", "after", "first-letter", "first-line");

  private Specificity() {}

  /** One number; the greater one is the stronger one. */
  static int of(String selector) {
    int sum = 0;
    int at = 0;
    while (at < selector.length()) {
      char sign = selector.charAt(at);
      if (sign == ':') {
        int end = stateEnd(selector, at);
        sum += state(selector.substring(at, end));
        at = end;
      } else if (sign == '[') {
        sum += CLASS;
        at = CssText.next(selector, at + 1, "]") + 1;
      } else if (sign == '.' || sign == '#') {
        sum += sign == '.' ? CLASS : ID;
        at = nameEnd(selector, at + 1);
      } else if (isName(sign)) {
        sum++;
        at = nameEnd(selector, at);
      } else {
        at++;
      }
    }
    return sum;
  }

  private static int state(String written) {
    int bracket = written.indexOf('(');
    String name = written.substring(0, bracket < 0 ? written.length() : bracket);
    if (name.startsWith("::") || OLD_PARTS.contains(name.substring(1))) {
      return 1;
    }
    return switch (name) {
      case ":where" -> 0;
      case ":not", ":is", ":has" ->
          CssText.split(written.substring(bracket + 1, written.length() - 1), ',').stream()
              .mapToInt(Specificity::of)
              .max()
              .orElse(0);
      default -> CLASS;
    };
  }

  private static int stateEnd(String selector, int at) {
    int end = nameEnd(selector, selector.startsWith("::", at) ? at + 2 : at + 1);
    return end < selector.length() && selector.charAt(end) == '('
        ? CssText.next(selector, end + 1, ")") + 1
        : end;
  }

  static int nameEnd(String selector, int from) {
    int at = from;
    while (at < selector.length() && (isName(selector.charAt(at)) || selector.charAt(at) == '\\')) {
      at += selector.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, selector.length());
  }

  private static boolean isName(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '-' || sign == '_' || sign > 127;
  }
}
