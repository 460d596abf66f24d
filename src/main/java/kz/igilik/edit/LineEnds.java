package kz.igilik.edit;

/** LineEnds of a text, which end as every system ends them. */
final class LineEnds {
  private LineEnds() {}

  /** The line end of a text, by its first line. */
  static String endOf(String text) {
    int end = text.indexOf('\n');
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }

  /** The index at which the line of an index ends, before its line end. */
  static int end(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  /** The index at which the next line begins. */
  static int behind(String text, int at) {
    int end = end(text, at);
    if (text.startsWith("\r\n", end)) {
      return end + 2;
    }
    return Math.min(text.length(), end + 1);
  }

  /** The index before the line end that ends at an index, if one does. */
  static int endBefore(String text, int at) {
    if (at > 1 && text.startsWith("\r\n", at - 2)) {
      return at - 2;
    }
    boolean lineEnd = at > 0 && "\r\n".indexOf(text.charAt(at - 1)) >= 0;
    return lineEnd ? at - 1 : at;
  }

  /** The index at which the line of an index begins. */
  static int start(String text, int at) {
    int i = at;
    while (i > 0 && text.charAt(i - 1) != '\n' && text.charAt(i - 1) != '\r') {
      i--;
    }
    return i;
  }

  static int column(String text, int at) {
    return at - start(text, at);
  }

  /** The comment that ends the line of an index, with the spaces before it. */
  static String comment(String text, int at) {
    String rest = text.substring(at, end(text, at));
    return rest.isBlank() ? "" : rest.stripTrailing();
  }
}
