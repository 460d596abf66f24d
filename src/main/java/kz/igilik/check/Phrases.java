package kz.igilik.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds words and phrases in many texts, in one pass and ignoring case. */
final class Phrases {
  private static final int PAIRS = 0x10000;

  private final List<String> all;
  private final boolean[] beginnings = new boolean[PAIRS];

  Phrases(List<String> all) {
    this.all = all;
    for (String phrase : all) {
      if (phrase.length() > 1) {
        beginnings[pair(small(phrase, 0), small(phrase, 1))] = true;
      } else {
        Arrays.fill(beginnings, true);
      }
    }
  }

  /**
   * A found phrase.
   *
   * @param offset of its first letter in the text
   */
  record Found(String phrase, int offset) {}

  /** The first match in a text, also within a word. */
  Optional<Found> in(String text) {
    return find(text, false);
  }

  /** The first match in a text that is not part of a longer word. */
  Optional<Found> asWordIn(String text) {
    return find(text, true);
  }

  private Optional<Found> find(String text, boolean whole) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    int next = small(text, 0);
    for (int i = 0; i < text.length(); i++) {
      int letter = next;
      next = small(text, i + 1);
      if (beginnings[pair(letter, next)] && (!whole || !isLetter(text, i - 1))) {
        for (String phrase : all) {
          if (text.regionMatches(true, i, phrase, 0, phrase.length())
              && (!whole || !isLetter(text, i + phrase.length()))) {
            return Optional.of(new Found(phrase, i));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Hashes two letters to one number; collisions are possible. */
  private static int pair(int first, int second) {
    return (first * 31 + second) & 0xFFFF;
  }

  /** A letter in lower case; 0 behind the end of the text. */
  private static int small(String text, int at) {
    return at < text.length() ? KnownLetters.small(text.charAt(at)) : 0;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && KnownLetters.isLetter(text.charAt(at));
  }
}
