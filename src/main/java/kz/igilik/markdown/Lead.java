package kz.igilik.markdown;

/**
 * The beginning of a text without markup: its first paragraph. A paragraph that ends with a colon
 * is followed by what it announces, a list or a paragraph; if neither follows, an ellipsis shows
 * that there is more.
 */
final class Lead {
  private static final String ENDS_SENTENCE = ".?!…؟";
  private static final char COLON = ':';

  private final StringBuilder text = new StringBuilder();
  private boolean open = true;
  private boolean inList;

  /** Whether more of the text may belong to the lead. */
  boolean isOpen() {
    return open;
  }

  void paragraph(String words) {
    if (open && inList) {
      open = false;
    } else if (open && !words.isEmpty()) {
      text.append(text.isEmpty() ? "" : " ").append(words);
      open = last() == COLON;
    }
  }

  /** An item of a list. */
  void item(String words) {
    if (text.isEmpty() || !open) {
      paragraph(words); // a text that begins with a list begins with its first item
      return;
    }
    inList = true;
    String item = words.replaceFirst("[;,]$", "");
    text.append(last() == COLON || endsSentence() ? " " : "; ").append(item);
  }

  /** A block that cannot be put into plain words. */
  void other() {
    open = open && text.isEmpty();
  }

  String text() {
    if (text.isEmpty() || last() != COLON && (!inList || endsSentence())) {
      return text.toString();
    }
    return last() == COLON ? text.substring(0, text.length() - 1) + " …" : text + ".";
  }

  private boolean endsSentence() {
    return ENDS_SENTENCE.indexOf(last()) >= 0;
  }

  private char last() {
    return text.charAt(text.length() - 1);
  }
}
