package kz.igilik.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Turns bare addresses in a text into links: {@code https://a.example/b}. Punctuation that ends the
 * sentence is not part of them.
 */
final class BareAddresses implements InlineParserExtension {
  private static final String START = "https://";
  private static final String ENDS_SENTENCE = ".,;:!?…'\"*_~)]}";
  private static final String NEVER_IN = "<>\"`{}|\\^«»“”„()[]";

  private BareAddresses() {}

  /** Called by the parser at each letter that may start an address. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return START.substring(0, 1);
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new BareAddresses();
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    if (!input.matchChars(START, start) || start > 0 && isWord(input.charAt(start - 1))) {
      return false;
    }
    int end = end(input, start + START.length());
    if (end == start + START.length() || !isWord(input.charAt(start + START.length()))) {
      return false;
    }
    BasedSequence address = input.subSequence(start, end);
    parser.setIndex(end);
    parser.appendNode(
        new AutoLink(address.subSequence(0, 0), address, address.subSequence(address.length())));
    return true;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** Parentheses are part of an address only in pairs. */
  private static int end(BasedSequence input, int from) {
    int end = from;
    int open = 0;
    while (end < input.length()) {
      char c = input.charAt(end);
      if (c == '(') {
        open++;
      } else if (c == ')' && open > 0) {
        open--;
      } else if (Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || NEVER_IN.indexOf(c) >= 0) {
        break;
      }
      end++;
    }
    while (end > from && ends(input, from, end)) {
      end--;
    }
    return end;
  }

  private static boolean ends(BasedSequence input, int from, int end) {
    char last = input.charAt(end - 1);
    if (last == ')') {
      long opened = input.subSequence(from, end).chars().filter(c -> c == '(').count();
      long closed = input.subSequence(from, end).chars().filter(c -> c == ')').count();
      return closed > opened;
    }
    return last == '(' || ENDS_SENTENCE.indexOf(last) >= 0;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {
    // nothing is kept
  }

  @Override
  public void finalizeBlock(InlineParser parser) {
    // nothing is kept
  }
}
