package kz.igilik.view.make;

import kz.igilik.language.Words;
import kz.igilik.view.page.Pages;

/** Telephone numbers as readers write them: in the groups of their language. */
final class PhoneText {
  /** Stands for a digit in the pattern. */
  private static final char DIGIT = '#';

  private static final char NO_BREAK = '\u00a0';

  private PhoneText() {}

  /** In groups, if the number has as many digits as the pattern; else as it is. */
  static Pages.Phone of(Words words, String dialled) {
    String shown = words.get("press.phone-groups");
    String digits = dialled.replaceAll("\\D", "");
    if (shown.chars().filter(sign -> sign == DIGIT).count() != digits.length()) {
      return new Pages.Phone(dialled, dialled);
    }
    for (char digit : digits.toCharArray()) {
      shown = shown.replaceFirst("#", String.valueOf(digit));
    }
    return new Pages.Phone(dialled, shown.replace(' ', NO_BREAK));
  }
}
