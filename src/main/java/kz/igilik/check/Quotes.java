package kz.igilik.check;

/**
 * What a text only quotes: words in quotation marks, the target of a link, a web address. Names
 * keep the language and the words they are in.
 */
final class Quotes {
  private Quotes() {}

  /** The text with a space for each character that is quoted; all else keeps its place. */
  static String blanked(String text) {
    StringBuilder blanked = null;
    for (int i = 0; i < text.length(); ) {
      int end = end(text, i);
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

  /** Where a quotation ends that starts here; the start itself if none does. */
  private static int end(String text, int start) {
    return switch (text.charAt(start)) {
      case '«' -> behind(text, '»', start);
      case '“' -> behind(text, '”', start);
      case '"' -> behind(text, '"', start);
      case ']' -> text.startsWith("](", start) ? behind(text, ')', start) : start;
      case 'h' -> address(text, start);
      default -> start;
    };
  }

  private static int behind(String text, char closing, int start) {
    return Math.max(start, text.indexOf(closing, start + 1) + 1);
  }

  private static int address(String text, int start) {
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
