package kz.igilik.check;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Words and phrases that are looked for in many texts, in one pass and whatever their case. */
final class Phrases {
  private static final int PAIRS = 0x10000;

  private final List<String> all;
  private final BitSet beginnings = new BitSet(PAIRS);

  Phrases(List<String> all) {
    this.all = all;
    for (String phrase : all) {
      if (phrase.length() > 1) {
        beginnings.set(pair(phrase, 0));
      } else {
        beginnings.set(0, PAIRS);
      }
    }
  }

  /**
   * A phrase that was found.
   *
   * @param offset where it starts in the text
   */
  record Found(String phrase, int offset) {}

  /** The first of them in a text, also within a word. */
  Optional<Found> in(String text) {
    return find(text, false);
  }

  /** The first of them in a text that is not a part of a longer word. */
  Optional<Found> asWordIn(String text) {
    return find(text, true);
  }

  private Optional<Found> find(String text, boolean whole) {
    for (int i = 0; i < text.length(); i++) {
      if (beginnings.get(pair(text, i)) && (!whole || !isLetter(text, i - 1))) {
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

  /** The first two letters as one number; different ones may share it. */
  private static int pair(String text, int at) {
    int first = Character.toLowerCase(text.charAt(at));
    int second = at + 1 < text.length() ? Character.toLowerCase(text.charAt(at + 1)) : 0;
    return (first * 31 + second) & 0xFFFF;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }
}
