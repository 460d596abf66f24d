package kz.igilik.markdown;

/**
 * The beginning of a text in plain words: its first paragraph. One that ends with a colon takes
 * along what it announces, a list or a paragraph; if that is neither, three dots say that there is
 * more.
 */
final class Lead {
  private static final String ENDS_SENTENCE = ".?!…؟";
  private static final char COLON = ':';

  private final StringBuilder text = new StringBuilder();
  private boolean open = true;
  private boolean inList;

  /** Whether anything more may belong to it. */
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

  /** Something that is not told in plain words. */
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
