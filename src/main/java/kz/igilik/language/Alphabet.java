package kz.igilik.language;

import java.text.CollationKey;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Sorts by a language's own alphabet. The JDK lacks the collations of some languages and then
 * silently sorts by its root rules, so the letters of the words file are appended to those.
 */
public final class Alphabet {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final String letters;
  private final RuleBasedCollator collator;

  /**
   * @param letters all letters in order, small and capital in turn: {@code аАәӘбБ}; without cases
   *     each twice
   */
  public Alphabet(String letters) {
    this.letters = letters;
    var rules =
        new StringBuilder(((RuleBasedCollator) Collator.getInstance(Locale.ROOT)).getRules());
    int[] each = letters.codePoints().toArray();
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

  /** Whether the language itself uses a character: a letter of its alphabet or a digit. */
  public boolean knows(int sign) {
    return letters.indexOf(sign) >= 0 || Character.isDigit(sign);
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
    String words = BETWEEN_WORDS.matcher(name).replaceAll("_");
    return collator.getCollationKey(words.startsWith("_") ? words.substring(1) : words);
  }
}
