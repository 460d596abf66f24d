package kz.igilik.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date written in digits: {@code 19.05.2023}, {@code 2023-05-19}.
 *
 * @param end offset behind the date in the text
 */
record FigureDate(LocalDate day, int end) {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)|(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

  private static final int SHORTEST = 8;
  private static final int MONTHS = 12;
  private static final int LONGEST_MONTH = 31;

  static Optional<FigureDate> at(String text, int start) {
    if (text.length() - start < SHORTEST || !mayBe(text, start)) {
      return Optional.empty();
    }
    Matcher date = FORM.matcher(text).region(start, text.length());
    if (!date.lookingAt()) {
      return Optional.empty();
    }
    boolean dayFirst = date.group(1) != null;
    try {
      LocalDate day =
          dayFirst
              ? LocalDate.of(number(date, 4), number(date, 3), number(date, 1))
              : LocalDate.of(number(date, 5), number(date, 6), number(date, 7));
      return Optional.of(new FigureDate(day, date.end()));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /**
   * Where something ends that is written as a date and is none: {@code 31.06.2023}. Where the month
   * stands first, {@code 06/31/2023} is meant as one, too; between full stops it never does.
   */
  static Optional<Integer> endOfNone(String text, int start) {
    if (text.length() - start < SHORTEST || !mayBe(text, start)) {
      return Optional.empty();
    }
    Matcher date = FORM.matcher(text).region(start, text.length());
    boolean none =
        date.lookingAt()
            && at(text, start).isEmpty()
            && (date.group(1) == null
                || date.group(2).equals(".")
                || number(date, 1) > MONTHS
                || number(date, 3) > LONGEST_MONTH);
    return none ? Optional.of(date.end()) : Optional.empty();
  }

  /** Most numbers are surrounded by spaces. */
  private static boolean mayBe(String text, int start) {
    for (int i = start + 1; i <= start + 4; i++) {
      char character = text.charAt(i);
      if (!KnownLetters.isDigit(character)) {
        return character == '.' || character == '/' || character == '-';
      }
    }
    return false;
  }

  private static int number(Matcher date, int group) {
    return Integer.parseInt(date.group(group));
  }
}
