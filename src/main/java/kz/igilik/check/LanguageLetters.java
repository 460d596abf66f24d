package kz.igilik.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.igilik.model.Language;

/**
 * Tells the languages of a campaign apart by their letters. The interface words show which letters
 * a language uses. Its alphabet does not: it may also list letters of neighbouring languages, to
 * sort their names.
 */
final class LanguageLetters {
  /** Fewer letters say little about a language. */
  private static final int ENOUGH = 1_000;

  private static final double COMMON = 0.002;

  /** Every words file holds a word or two of a neighbouring language. */
  private static final double RARER = 15;

  /** A text expected to hold this many telling letters does not lack them by chance. */
  private static final double EXPECTED = 10;

  private static final int FOREIGN_WORDS = 3;
  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

  private final Map<String, Map<String, Telling>> telling = new HashMap<>();

  /**
   * The letters of one language that another does not use.
   *
   * @param share of these letters among all letters of the language
   */
  private record Telling(BitSet letters, double share) {}

  LanguageLetters(List<Language> languages) {
    var counts = new HashMap<String, Map<Integer, Integer>>();
    languages.forEach(language -> counts.put(language.code(), count(language)));
    for (Language one : languages) {
      var against = new HashMap<String, Telling>();
      for (Language other : languages) {
        telling(counts.get(one.code()), counts.get(other.code()))
            .ifPresent(found -> against.put(other.code(), found));
      }
      telling.put(one.code(), against);
    }
  }

  private static Map<Integer, Integer> count(Language language) {
    var counts = new HashMap<Integer, Integer>();
    for (String word : language.words().values()) {
      PLACE
          .matcher(word)
          .replaceAll("")
          .codePoints()
          .filter(Character::isLetter)
          .map(Character::toLowerCase)
          .forEach(letter -> counts.merge(letter, 1, Integer::sum));
    }
    return counts;
  }

  private static Optional<Telling> telling(
      Map<Integer, Integer> counts, Map<Integer, Integer> others) {
    double all = counts.values().stream().mapToInt(count -> count).sum();
    double allOthers = others.values().stream().mapToInt(count -> count).sum();
    if (all < ENOUGH || allOthers < ENOUGH) {
      return Optional.empty();
    }
    var letters = new BitSet();
    double share = 0;
    for (var entry : counts.entrySet()) {
      double own = entry.getValue() / all;
      double other = others.getOrDefault(entry.getKey(), 0) / allOthers;
      if (own >= COMMON && own >= other * RARER) {
        letters.set(entry.getKey());
        share += own;
      }
    }
    return Optional.of(new Telling(letters, share)).filter(found -> !letters.isEmpty());
  }

  /** The language that a text seems to be written in, if it is not its own. */
  Optional<String> instead(String text, String language) {
    String plain = Quotes.blanked(text);
    return telling.getOrDefault(language, Map.of()).keySet().stream()
        .sorted()
        .filter(other -> isForeign(plain, language, other))
        .findFirst()
        .or(
            () ->
                telling.keySet().stream()
                    .sorted()
                    .filter(other -> hasWordsOf(plain, language, other))
                    .findFirst());
  }

  /** Whether the text has none of the telling letters of its own language. */
  private boolean isForeign(String text, String language, String other) {
    Telling own = telling.get(language).get(other);
    return !hasAny(text, own.letters()) && letters(text) * own.share() >= EXPECTED;
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += KnownLetters.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  private static boolean hasAny(String text, BitSet letters) {
    for (int i = 0; i < text.length(); i++) {
      if (letters.get(KnownLetters.small(text.charAt(i)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether most words have letters that only the other language has. */
  private boolean hasWordsOf(String text, String language, String other) {
    Telling foreign = telling.get(other).get(language);
    if (foreign == null || !hasAny(text, foreign.letters())) {
      return false;
    }
    int words = 0;
    int found = 0;
    for (String word : text.split("[^\\p{L}]+")) {
      words += word.isEmpty() ? 0 : 1;
      found += hasAny(word, foreign.letters()) ? 1 : 0;
    }
    return found >= FOREIGN_WORDS && found * 5 >= words * 2 || found >= 2 && found == words;
  }
}
