package kz.igilik.markdown;

import java.util.Optional;

/**
 * Reads paragraphs of letters, digits and harmless punctuation, as nearly all summaries are: each
 * line begins with a letter or an opening quote, and nothing in it can be markup. That needs no
 * rule of Markdown, so the parser is not called. A test compares the two.
 */
final class PlainParagraphs {
  private static final String HARMLESS = ".,;:!?…«»“”„’—–-()/№%+₸";

  private PlainParagraphs() {}

  /** The text as a page; empty if the parser has to read it. */
  static Optional<MarkdownPage> read(String text) {
    if (text.length() > Limits.LONGEST || !isPlain(text)) {
      return Optional.empty();
    }
    var html = new StringBuilder(text.length() + 64);
    var lead = new Lead();
    for (String paragraph : text.split("\n\n+")) {
      String words = paragraph.strip();
      if (!words.isEmpty()) {
        html.append(html.isEmpty() ? "<p>" : "\n<p>").append(words).append("</p>");
        lead.paragraph(words.replace('\n', ' '));
      }
    }
    return Optional.of(MarkdownPage.ofWords(new Html(html.toString()), lead.text()));
  }

  private static boolean isPlain(String text) {
    char before = '\n';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char behind = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
      boolean plain =
          switch (c) {
            case '\n' -> true;
            case ' ' -> before != '\n' && behind != ' ' && behind != '\n';
            default -> before == '\n' ? opensLine(c, behind) : isHarmless(c);
          };
      if (!plain) {
        return false;
      }
      before = c;
    }
    return !text.contains("://") && !text.contains("www."); // these are addresses
  }

  private static boolean isHarmless(char c) {
    return Character.isLetterOrDigit(c) || HARMLESS.indexOf(c) >= 0;
  }

  /** A line that begins with anything else, or with {@code a)}, may be part of a list. */
  private static boolean opensLine(char c, char behind) {
    return Character.isLetter(c) && behind != ')' || c == '«';
  }
}
