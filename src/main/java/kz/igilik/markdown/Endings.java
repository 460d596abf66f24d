package kz.igilik.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;

/**
 * Lets asterisks close after a quote or a full stop even if a letter follows: languages that add
 * endings to words write {@code **«Ана тілім»**ге}. CommonMark takes such asterisks for opening
 * ones only.
 */
final class Endings extends AsteriskDelimiterProcessor {
  /** A quote that closes in some languages and opens in others. */
  private static final char EITHER = '\u201C';

  Endings() {
    super(false);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return rightFlanking
        || beforeIsPunctuation
            && closes(before.charAt(0))
            && Character.isLetterOrDigit(after.charAt(0));
  }

  private static boolean closes(char sign) {
    int type = Character.getType(sign);
    return type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION
        || sign == EITHER;
  }
}
