package kz.igilik.load;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds words that mix letters of two alphabets that look alike: {@code сoн} with a Latin o.
 * Search, sorting and screen readers stumble over them, and nobody sees the difference.
 */
final class MixedLetters {
  private static final Set<UnicodeScript> ALIKE =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  private MixedLetters() {}

  /**
   * A word of mixed letters.
   *
   * @param index where it begins in the text
   * @param odd its letters of the rarer alphabet
   */
  record Word(int index, String text, String odd) {}

  /** The first mixed word from an index on. */
  static Optional<Word> find(String text, int from) {
    UnicodeScript script = UnicodeScript.COMMON;
    int wordStart = from;
    for (int i = from; i < text.length(); ) {
      int character = text.codePointAt(i);
      UnicodeScript here = scriptOf(character);
      if (here == UnicodeScript.COMMON) {
        script = here;
        wordStart = i + Character.charCount(character);
      } else if (script == UnicodeScript.COMMON) {
        script = here;
      } else if (here != script && ALIKE.contains(here) && ALIKE.contains(script)) {
        return Optional.of(word(text, wordStart));
      }
      i += Character.charCount(character);
    }
    return Optional.empty();
  }

  private static Word word(String text, int start) {
    int end = start;
    while (end < text.length() && scriptOf(text.codePointAt(end)) != UnicodeScript.COMMON) {
      end += Character.charCount(text.codePointAt(end));
    }
    String word = text.substring(start, end);
    return new Word(start, word, lettersOf(rarest(word), word));
  }

  private static UnicodeScript rarest(String word) {
    return ALIKE.stream()
        .filter(script -> count(script, word) > 0)
        .reduce((one, other) -> count(other, word) < count(one, word) ? other : one)
        .orElse(UnicodeScript.LATIN);
  }

  private static long count(UnicodeScript script, String word) {
    return word.codePoints().filter(character -> scriptOf(character) == script).count();
  }

  private static String lettersOf(UnicodeScript script, String word) {
    return word.codePoints()
        .filter(character -> scriptOf(character) == script)
        .distinct()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * The script of a letter; COMMON for other characters. The two usual ranges come first, because
   * every character passes here.
   */
  private static UnicodeScript scriptOf(int character) {
    if (character < 0x80) {
      boolean letter = character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
      return letter ? UnicodeScript.LATIN : UnicodeScript.COMMON;
    }
    if (character >= 0x400 && character < 0x482) {
      return UnicodeScript.CYRILLIC;
    }
    return Character.isLetter(character) ? UnicodeScript.of(character) : UnicodeScript.COMMON;
  }
}
