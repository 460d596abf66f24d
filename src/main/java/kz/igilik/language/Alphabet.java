package kz.igilik.language;

import java.text.CollationKey;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Sorts by a language's own alphabet. The JDK lacks the collations of some languages and then
 * silently sorts by its root rules, so the letters of the words file are appended to those.
 */
public final class Alphabet {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final int[] each;
  private final RuleBasedCollator collator;

  /**
   * @param letters all letters in order, small and capital in turn: {@code аАәӘбБ}; without cases
   *     each twice
   */
  public Alphabet(String letters) {
    var rules =
        new StringBuilder(((RuleBasedCollator) Collator.getInstance(Locale.ROOT)).getRules());
    this.each = letters.codePoints().toArray();
    for (int i = 0; i + 1 < each.length; i += 2) {
      rules.append(" < ").appendCodePoint(each[i]);
      if (each[i] != each[i + 1]) {
        rules.append(" , ").appendCodePoint(each[i + 1]);
      }
    }
    try {
      collator = new RuleBasedCollator(rules.toString());
    } catch (ParseException wrong) {
      throw new IllegalArgumentException("letters that cannot be sorted: " + letters, wrong);
    }
    collator.setStrength(Collator.TERTIARY);
  }

  /**
   * The letter under which a name stands in an index, as a capital of the alphabet, or a digit. A
   * letter with a mark that is none of the alphabet stands under the one it is based on: É under E.
   * Empty if the name begins with a letter of another alphabet.
   */
  public Optional<String> heading(String name) {
    String own = own(Letters.spoken(name));
    if (own.isEmpty()) {
      return Optional.empty();
    }
    int first = own.codePointAt(0);
    int at = place(first);
    if (at >= 0) {
      return Optional.of(Character.toString(each[at | 1]));
    }
    return Character.isDigit(first) ? Optional.of(Character.toString(first)) : Optional.empty();
  }

  private int place(int letter) {
    for (int i = 0; i < each.length; i++) {
      if (each[i] == letter) {
        return i;
      }
    }
    return -1;
  }

  /** Sorts things by name; equal names keep their order. */
  public <T> List<T> sorted(List<T> things, Function<T, String> name) {
    record Keyed<T>(CollationKey key, T thing) {}
    var keyed = new ArrayList<Keyed<T>>();
    things.forEach(thing -> keyed.add(new Keyed<>(key(name.apply(thing)), thing)));
    keyed.sort(Comparator.comparing(Keyed::key));
    return keyed.stream().map(Keyed::thing).toList();
  }

  /** Compares word by word, because the collator ignores blanks. */
  private synchronized CollationKey key(String name) {
    String words = BETWEEN_WORDS.matcher(Letters.spoken(name)).replaceAll("_");
    return collator.getCollationKey(own(words.startsWith("_") ? words.substring(1) : words));
  }

  /** A text with letters of the alphabet in place of those that are based on them. */
  private String own(String text) {
    var own = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            letter ->
                Optional.of(letter)
                    .filter(any -> Character.isLetter(any) && !has(any))
                    .flatMap(Letters::base)
                    .filter(base -> base.codePoints().allMatch(this::has))
                    .ifPresentOrElse(own::append, () -> own.appendCodePoint(letter)));
    return own.toString();
  }

  private boolean has(int letter) {
    return place(letter) >= 0;
  }
}
