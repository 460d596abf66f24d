package kz.igilik.check;

/**
 * A lookup table for what {@link Character} says of letters and digits, for the common alphabets.
 * Checks ask it for each character of a campaign, many times.
 */
final class KnownLetters {
  /** Latin, Greek, Cyrillic and Arabic letters lie below this code point. */
  private static final int END = 0x700;

  private static final boolean[] LETTERS = new boolean[END];
  private static final boolean[] DIGITS = new boolean[END];
  private static final char[] SMALL = new char[END];

  static {
    for (char c = 0; c < END; c++) {
      LETTERS[c] = Character.isLetter(c);
      DIGITS[c] = Character.isDigit(c);
      SMALL[c] = Character.toLowerCase(c);
    }
  }

  private KnownLetters() {}

  static boolean isLetter(char c) {
    return c < END ? LETTERS[c] : Character.isLetter(c);
  }

  static boolean isDigit(char c) {
    return c < END ? DIGITS[c] : Character.isDigit(c);
  }

  static char small(char c) {
    return c < END ? SMALL[c] : Character.toLowerCase(c);
  }
}
