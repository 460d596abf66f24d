package kz.igilik.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.igilik.model.Language;

/**
 * The names of months and weekdays as texts use them: the forms listed in the words file, and the
 * plain names. In many languages a plain name also has other meanings.
 */
final class DateWords {
  private final Map<String, Name> whole = new HashMap<>();
  private final List<Beginning> beginnings = new ArrayList<>();
  private final BitSet initials = new BitSet();

  /** What a word names. */
  enum Kind {
    MONTH,
    WEEKDAY
  }

  /** How certain it is that a form names a month or weekday. */
  enum Use {
    /** It has no other meaning. */
    ANYWHERE,
    /** It names a month or weekday only next to the rest of a date. */
    IN_DATES,
    /** It means every such day ("on Mondays") and belongs to no date. */
    REPEATED
  }

  /**
   * A month or weekday.
   *
   * @param number from 1; Monday is 1
   */
  record Name(Kind kind, int number, Use use) {}

  private record Beginning(String letters, Name name) {}

  DateWords(Language language) {
    language
        .datesInTexts()
        .ifPresent(
            forms -> {
              forms(forms.months(), Kind.MONTH);
              forms(forms.weekdays(), Kind.WEEKDAY);
            });
    names(language.months(), Kind.MONTH);
    names(language.monthsAlone(), Kind.MONTH);
    names(language.weekdays(), Kind.WEEKDAY);
    names(language.weekdaysShort(), Kind.WEEKDAY);
  }

  private void forms(List<String> all, Kind kind) {
    for (int i = 0; i < all.size(); i++) {
      for (String form : all.get(i).split(" ")) {
        form(form.strip(), kind, i + 1);
      }
    }
  }

  private void form(String form, Kind kind, int number) {
    Use use = form.endsWith("?") ? Use.IN_DATES : form.endsWith("+") ? Use.REPEATED : Use.ANYWHERE;
    String word = use == Use.ANYWHERE ? form : form.substring(0, form.length() - 1);
    boolean open = word.endsWith("*");
    add(open ? word.substring(0, word.length() - 1) : word, new Name(kind, number, use), open);
  }

  private void names(List<String> all, Kind kind) {
    for (int i = 0; i < all.size(); i++) {
      add(all.get(i), new Name(kind, i + 1, Use.IN_DATES), false);
    }
  }

  private void add(String written, Name name, boolean open) {
    String word = written.toLowerCase(Locale.ROOT);
    if (word.length() < 2) {
      return;
    }
    initials.set(initials(word, 0));
    if (open) {
      beginnings.add(new Beginning(word, name));
    } else {
      whole.putIfAbsent(word, name);
    }
  }

  private static int initials(String text, int start) {
    int first = KnownLetters.small(text.charAt(start));
    int second = KnownLetters.small(text.charAt(start + 1));
    return first * 31 + second & 0xFFFF;
  }

  /**
   * The month or weekday that a word names. Most words are ruled out by their first two letters.
   */
  Optional<Name> find(String text, int start, int end) {
    if (end - start < 2 || !initials.get(initials(text, start))) {
      return Optional.empty();
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    Name name = whole.get(word);
    return name != null
        ? Optional.of(name)
        : beginnings.stream()
            .filter(beginning -> word.startsWith(beginning.letters()))
            .map(Beginning::name)
            .findFirst();
  }
}
