package kz.igilik.model;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Invisible characters, by general Unicode rules: which are removed because nothing is lost, which
 * are forbidden, and whether a text shows anything at all.
 */
public final class Characters {
  /** Scripts whose letters are joined or separated by zero-width characters. */
  private static final Set<UnicodeScript> JOINING =
      EnumSet.of(
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.NKO,
          UnicodeScript.MANDAIC,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.PHAGS_PA,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN);

  /** Scripts whose letters have no variation selectors. */
  private static final Set<UnicodeScript> PLAIN =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN);

  /** Format characters of Arabic and related scripts that are visible. */
  private static final String SEEN = "\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u070F\u08E2";

  /** Invisible characters that Unicode counts as letters, symbols or marks. */
  private static final String BLANK = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int BLACK_FLAG = 0x1F3F4;

  private Characters() {}

  /** Why a character is forbidden in a text. */
  public enum Fault {
    /** A control character or half of a surrogate pair. */
    CONTROL,
    /** It reverses the text after it. */
    DIRECTION,
    /** It replaces something that was lost in copying. */
    LOST
  }

  /**
   * Whether a character needs a closer look. Fast path: false for the letters, digits and marks of
   * ordinary Latin and Cyrillic texts.
   */
  public static boolean isSuspect(char c) {
    if (c < 0x300) {
      return c < ' ' ? c != '\n' && c != '\t' : c >= 0x7F && (c < 0xA0 || c == 0xAD);
    }
    if (c >= 0x400 && c < 0x530) {
      return c >= 0x483 && c <= 0x489;
    }
    boolean punctuation = c >= 0x2010 && c < 0x2028 || c >= 0x202F && c < 0x205F || c == 0x2116;
    return !punctuation;
  }

  public static Optional<Fault> faultOf(int c) {
    if (c == 0xFFFC || c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE) {
      return Optional.of(Fault.LOST);
    }
    if (c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069) {
      return Optional.of(Fault.DIRECTION);
    }
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && !isLineBreak(c);
    boolean none = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return control || none || half ? Optional.of(Fault.CONTROL) : Optional.empty();
  }

  /** Line breaks of other systems, which text editors do not show as such. */
  public static boolean isLineBreak(int c) {
    return c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /**
   * Whether a character is invisible and has no effect in its place. Such characters are removed,
   * because they break searches.
   *
   * @param before the character before it, 0 if there is none
   * @param after the character behind it, 0 if there is none
   * @param rightToLeft the line has letters of a right-to-left script
   */
  public static boolean isNothing(int c, int before, int after, boolean rightToLeft) {
    if (c == NON_JOINER) {
      return !joins(before) || !joins(after);
    }
    if (c == JOINER) {
      return !joins(before) && !(isPicture(before) && isPicture(after));
    }
    if (c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF) {
      return before == 0
          || isSpace(before)
          || Character.isLetter(before) && PLAIN.contains(UnicodeScript.of(before));
    }
    if (c >= 0xE0000 && c <= 0xE007F) {
      return before != BLACK_FLAG && !(before > 0xE0000 && before <= 0xE007F);
    }
    boolean mark = c == 0x200E || c == 0x200F || c == 0x061C;
    boolean format = Character.getType(c) == Character.FORMAT && SEEN.indexOf(c) < 0;
    return format && !(mark && rightToLeft) && c < 0x11000 || c == 0x034F;
  }

  private static boolean joins(int c) {
    return JOINING.contains(UnicodeScript.of(c))
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** A part of an emoji. */
  private static boolean isPicture(int c) {
    int type = Character.getType(c);
    return c == 0xFE0F || type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL;
  }

  /** A space of any kind: no-break, narrow, ideographic … */
  public static boolean isSpace(int c) {
    return Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  /** A space that only looks like U+0020. */
  public static boolean isOddSpace(int c) {
    return c >= 0xA0 && Character.isSpaceChar(c);
  }

  /** Whether a letter is written from right to left. */
  public static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    boolean turned =
        direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    return turned && Character.isLetter(c);
  }

  /** Whether nothing of a text shows. */
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(Characters::isBlank);
  }

  private static boolean isBlank(int c) {
    int type = Character.getType(c);
    return isSpace(c)
        || type == Character.FORMAT
        || type == Character.CONTROL
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || BLANK.indexOf(c) >= 0;
  }

  /** The text without spaces of any kind at its ends. */
  public static String trimmed(String text) {
    int from = 0;
    int until = text.length();
    while (from < until && isSpace(text.charAt(from))) {
      from++;
    }
    while (until > from && isSpace(text.charAt(until - 1))) {
      until--;
    }
    return text.substring(from, until);
  }
}
