package kz.igilik.check;

/**
 * Blanks what a text only quotes: words in quotation marks, link targets, web addresses. Names keep
 * the language and the words they are in.
 */
final class Quotes {
  private final String text;

  /**
   * Closing characters that the rest of the text is known to lack; searching again would take time.
   */
  private String missing = "";

  private Quotes(String text) {
    this.text = text;
  }

  /** The text with each quoted character replaced by a space, so that offsets stay the same. */
  static String blanked(String text) {
    return new Quotes(text).blanked();
  }

  private String blanked() {
    StringBuilder blanked = null;
    for (int i = 0; i < text.length(); ) {
      int end = end(i);
      if (end > i) {
        blanked = blanked == null ? new StringBuilder(text) : blanked;
        for (int at = i; at < end; at++) {
          blanked.setCharAt(at, ' ');
        }
        i = end;
      } else {
        i++;
      }
    }
    return blanked == null ? text : blanked.toString();
  }

  /** The end of a quotation that starts here, or its start if it is not closed. */
  private int end(int start) {
    return switch (text.charAt(start)) {
      case '«' -> behind('»', start);
      case '“' -> behind('”', start);
      case '"' -> behind('"', start);
      case ']' -> text.startsWith("](", start) ? behind(')', start) : start;
      case 'h' -> address(start);
      default -> start;
    };
  }

  private int behind(char closing, int start) {
    if (missing.indexOf(closing) >= 0) {
      return start;
    }
    int at = text.indexOf(closing, start + 1);
    missing += at < 0 ? String.valueOf(closing) : "";
    return Math.max(start, at + 1);
  }

  private int address(int start) {
    if (!text.startsWith("https://", start) && !text.startsWith("http://", start)) {
      return start;
    }
    int end = start;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(char character) {
    return character == ' ' || character >= '\t' && character <= '\r';
  }
}
