package kz.igilik.language;

import java.util.List;

/**
 * How parts become sentences, by the signs at their joints and in no language in particular: names
 * of regions, counts and titles are written as within a sentence, and may end with a sign of their
 * own.
 */
public final class Sentences {
  /** Signs that close a sentence, of several scripts. */
  private static final String CLOSING = ".?!…؟۔。！？।";

  private static final String COLON = ":";

  private static final Words.Joint JOINT =
      new Words.Joint() {
        @Override
        public String fit(CharSequence before, String value, char next) {
          String text = next == '.' ? withoutColon(value) : value;
          return begins(before) ? capitalised(text) : text;
        }

        @Override
        public boolean isClosed(CharSequence text) {
          return Sentences.isClosed(text);
        }
      };

  private Sentences() {}

  /** With a capital, behind quotes; a name that is written with one further on stays as it is. */
  public static String capitalised(String text) {
    int first = 0;
    while (first < text.length() && opens(text.codePointAt(first))) {
      first += Character.charCount(text.codePointAt(first));
    }
    if (first == text.length() || !Character.isLowerCase(text.codePointAt(first))) {
      return text;
    }
    int behind = first + Character.charCount(text.codePointAt(first));
    return hasCapital(text, behind)
        ? text
        : text.substring(0, first)
            + Character.toString(Character.toTitleCase(text.codePointAt(first)))
            + text.substring(behind);
  }

  private static boolean opens(int letter) {
    int type = Character.getType(letter);
    return type == Character.INITIAL_QUOTE_PUNCTUATION || type == Character.START_PUNCTUATION;
  }

  /** Whether the word goes on with a capital: {@code eGov}. */
  private static boolean hasCapital(String text, int from) {
    return text.substring(from)
        .codePoints()
        .takeWhile(Character::isLetter)
        .anyMatch(Character::isUpperCase);
  }

  /** One sentence after another. */
  public static String join(List<String> parts) {
    var text = new StringBuilder();
    for (String part : parts) {
      if (!text.isEmpty()) {
        text.append(isClosed(text) ? " " : ". ");
      }
      text.append(capitalised(withoutColon(part)));
    }
    return text.toString();
  }

  /** A sentence with its full stop, if it has no closing sign yet. */
  public static String closed(String sentence) {
    return sentence.isEmpty() || isClosed(sentence) ? sentence : sentence + ".";
  }

  /** A pattern of sentences with its places filled: pairs of name and value. */
  public static String fill(String pattern, Object... namesAndValues) {
    return Words.fill(pattern, JOINT, namesAndValues);
  }

  private static boolean begins(CharSequence before) {
    int end = before.length();
    while (end > 0 && Character.isWhitespace(before.charAt(end - 1))) {
      end--;
    }
    return end == 0 || end < before.length() && isClosed(before.subSequence(0, end));
  }

  /** Whether a text has come to its end, so that no full stop may follow. */
  static boolean isClosed(CharSequence text) {
    return text.length() > 0 && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static String withoutColon(String text) {
    return text.endsWith(COLON) ? text.substring(0, text.length() - 1) : text;
  }
}
