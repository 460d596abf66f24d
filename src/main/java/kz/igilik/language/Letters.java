package kz.igilik.language;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What letters are made of, by Unicode and in no language in particular. */
public final class Letters {
  /** Letters that Unicode does not take apart, each before the simple ones it stands for. */
  private static final String[] JOINED = {
    "æ", "ae", "œ", "oe", "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "ħ", "h", "ŧ", "t", "ı", "i"
  };

  /** Vowels that are written before the consonant behind which they are spoken and sorted. */
  private static final Pattern VOWEL_FIRST =
      Pattern.compile("([\u0E40-\u0E44\u0EC0-\u0EC4\uAAB5\uAAB6\uAAB9\uAABB\uAABC])(\\p{L})");

  /** Vowels that are letters to Unicode, written behind their consonant. */
  private static final String VOWEL_BEHIND = "\u0E30\u0E32\u0E33\u0E45\u0E46\u0EB0\u0EB2\u0EB3";

  private Letters() {}

  /** The simple letters of one with a mark: {@code E} of {@code É}, {@code oe} of {@code œ}. */
  public static Optional<String> base(int letter) {
    String whole = Character.toString(letter);
    String apart = Normalizer.normalize(whole, Form.NFD);
    int first = apart.codePointAt(0);
    boolean marked =
        apart.length() > Character.charCount(first)
            && apart.codePoints().skip(1).allMatch(Letters::isMark);
    if (marked && Character.isLetter(first)) {
      return Optional.of(Character.toString(first));
    }
    int small = Character.toLowerCase(letter);
    for (int i = 0; i < JOINED.length; i += 2) {
      if (JOINED[i].codePointAt(0) == small) {
        return Optional.of(
            small == letter ? JOINED[i + 1] : JOINED[i + 1].toUpperCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  /** A mark that stands on, below or beside a letter, and in no word without one. */
  public static boolean isMark(int sign) {
    int type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Whether no line may break between two signs: a vowel stays with its consonant. */
  public static boolean isBound(int before, int behind) {
    return isMark(behind)
        || VOWEL_BEHIND.indexOf(behind) >= 0
        || VOWEL_FIRST.matcher(Character.toString(before) + Character.toString(behind)).matches();
  }

  /** A text in the order in which its letters are spoken: {@code เมือง} begins with {@code ม}. */
  static String spoken(String text) {
    return VOWEL_FIRST.matcher(text).replaceAll("$2$1");
  }
}
