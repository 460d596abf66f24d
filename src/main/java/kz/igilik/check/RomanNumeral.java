package kz.igilik.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number from 1 to 39 in Roman signs. Higher ones would need L, C, D and M, and then a size (XL)
 * or a curriculum vitae (CV) would be a number, too. Writers take Cyrillic letters of the same
 * shape as well.
 *
 * @param end behind its last sign
 */
record RomanNumeral(int value, int end) {
  private static final int TEN = 10;
  private static final int FIVE = 5;

  /** Tens, then ones; no sign four times. */
  private static final Pattern NUMERAL =
      Pattern.compile("[XХ]{0,3}(?:[IІ][XХ]|[IІ]V|V?[IІ]{0,3})(?![\\p{L}\\p{N}])");

  /** A single sign may be a word, a label or a name; before one of these it counts something. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "[\\p{Zs}-](?:кезең|тоқсан|ғасыр|дәреже|санат|тур|этап|квартал|век|степен|разряд"
              + "|полугод|stage|round|century|quarter)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Writers leave three crosses where something is still to come. */
  private static final Pattern PLACEHOLDER = Pattern.compile("[XХ]{3}");

  static boolean mayBeginWith(char sign) {
    return switch (sign) {
      case 'I', 'V', 'X', 'І', 'Х' -> true;
      default -> false;
    };
  }

  /** The numeral that begins here; empty inside of a word, too. */
  static Optional<RomanNumeral> at(String text, int start) {
    if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      return Optional.empty();
    }
    Matcher signs = NUMERAL.matcher(text).region(start, text.length());
    signs.useTransparentBounds(true);
    if (!signs.lookingAt() || signs.end() == start) {
      return Optional.empty();
    }
    int end = signs.end();
    boolean plain = end - start > 1 && !PLACEHOLDER.matcher(text).region(start, end).matches();
    boolean counts = plain || COUNTED.matcher(text).region(end, text.length()).lookingAt();
    return counts
        ? Optional.of(new RomanNumeral(value(text.substring(start, end)), end))
        : Optional.empty();
  }

  private static int value(String signs) {
    int sum = 0;
    for (int i = 0; i < signs.length(); i++) {
      int own = value(signs.charAt(i));
      boolean beforeHigher = i + 1 < signs.length() && value(signs.charAt(i + 1)) > own;
      sum += beforeHigher ? -own : own;
    }
    return sum;
  }

  private static int value(char sign) {
    return switch (sign) {
      case 'X', 'Х' -> TEN;
      case 'V' -> FIVE;
      default -> 1;
    };
  }
}
