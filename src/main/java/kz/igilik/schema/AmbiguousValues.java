package kz.igilik.schema;

import java.util.Locale;
import java.util.Set;

/**
 * Unquoted values that programs and people read differently: {@code no}, {@code ~}, {@code 007},
 * {@code 1:30:00}.
 */
public final class AmbiguousValues {
  private static final Set<String> WORDS =
      Set.of(
          "yes", "no", "on", "off", "y", "n", "~", "null", "true", "false", ".nan", ".inf",
          "-.inf");

  private AmbiguousValues() {}

  public static boolean contain(String text) {
    if (text.isEmpty() || text.length() > 12) {
      return false;
    }
    char first = text.charAt(0);
    if (first >= '0' && first <= '9' || first == '+' || first == '-') {
      return numberLike(text);
    }
    boolean plainFlag = text.equals("true") || text.equals("false");
    return !plainFlag && WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean numberLike(String text) {
    int start = text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
    String digits = text.substring(start);
    if (digits.length() < 2) {
      return false;
    }
    return startsWithZero(digits) || onlyDigitsAnd('_', digits) || sexagesimal(digits);
  }

  /** Octal and hexadecimal numbers to some programs, numbers with a leading zero to people. */
  private static boolean startsWithZero(String digits) {
    if (digits.charAt(0) != '0') {
      return false;
    }
    char second = digits.charAt(1);
    return second == 'x'
        || second == 'o'
        || second == 'b'
        || digits.chars().allMatch(AmbiguousValues::isDigit);
  }

  private static boolean onlyDigitsAnd(char separator, String digits) {
    return digits.indexOf(separator) > 0
        && digits.chars().allMatch(c -> isDigit(c) || c == separator);
  }

  /** Base 60 to some programs. A single colon is a time of day. */
  private static boolean sexagesimal(String digits) {
    return digits.indexOf(':') != digits.lastIndexOf(':') && onlyDigitsAnd(':', digits);
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }
}
