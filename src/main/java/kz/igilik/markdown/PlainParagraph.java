package kz.igilik.markdown;

import java.util.List;
import java.util.Optional;

/**
 * A text that is one paragraph without any markup, as most summaries of events are: what the parser
 * would make of it is known, and it takes a quarter of a millisecond to say so.
 */
final class PlainParagraph {
  /** Characters that may be markup, or that HTML writes in another way. */
  private static final String MARKUP = "\\`*_{}[]<>&\"'#|~^=\u0000";

  private PlainParagraph() {}

  /** The text as a page, or nothing if the parser has to look at it. */
  static Optional<MarkdownPage> read(String text) {
    if (text.isEmpty() || !isPlain(text)) {
      return Optional.empty();
    }
    return Optional.of(
        new MarkdownPage(
            new Html("<p>" + text + "</p>"),
            text.replace('\n', ' '),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  /** Each line begins with a letter or a quotation mark, so it begins no list, rule or code. */
  private static boolean isPlain(String text) {
    boolean lineStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (lineStart ? !(Character.isLetter(c) || c == '«' || c == '“') : isMarkup(c, i, text)) {
        return false;
      }
      lineStart = c == '\n';
    }
    return !lineStart;
  }

  private static boolean isMarkup(char c, int at, String text) {
    if (c == ' ') { // two of them before the end of a line are a break, and HTML joins them anyway
      char before = text.charAt(at - 1);
      return before == ' '
          || before == '\n'
          || at + 1 == text.length()
          || text.charAt(at + 1) == '\n';
    }
    boolean oddSpace = c != '\n' && Character.isWhitespace(c);
    return MARKUP.indexOf(c) >= 0 || oddSpace || Character.isSurrogate(c);
  }
}
