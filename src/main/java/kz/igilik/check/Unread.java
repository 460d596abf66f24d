package kz.igilik.check;

/**
 * Blanks the parts of a text that are no words: targets of links, addresses, code, marks in braces
 * and tags. Each character is replaced by one that belongs to no word and no number, so that
 * offsets stay the same.
 */
final class Unread {
  private static final char BLANK = '\u0001';

  private final String text;

  /** Closing characters that the rest of the text is known to lack. */
  private String missing = "";

  private Unread(String text) {
    this.text = text;
  }

  static String blanked(String text) {
    boolean plain =
        text.indexOf("](") < 0
            && text.indexOf("://") < 0
            && text.indexOf('`') < 0
            && text.indexOf('{') < 0
            && text.indexOf('<') < 0;
    return plain ? text : new Unread(text).blanked();
  }

  private String blanked() {
    var blanked = new StringBuilder(text);
    for (int i = 0; i < text.length(); ) {
      int end = end(i);
      for (int at = i; at < end; at++) {
        blanked.setCharAt(at, text.charAt(at) == '\n' ? '\n' : BLANK);
      }
      i = Math.max(i + 1, end);
    }
    return blanked.toString();
  }

  private int end(int start) {
    return switch (text.charAt(start)) {
      case ']' -> text.startsWith("](", start) ? behind(')', start) : start;
      case '`' -> behind('`', start);
      case '{' -> behind('}', start);
      case '<' -> behind('>', start);
      case 'h' -> text.startsWith("https://", start) ? endOfAddress(start) : start;
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

  private int endOfAddress(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) > ' ') {
      end++;
    }
    return end;
  }
}
