package kz.igilik.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.igilik.model.Language;
import kz.igilik.model.SearchRules.Pairs;

/**
 * Finds words that are written as the neighbouring language would: {@code Казакстан} for {@code
 * Қазақстан}. Which letters a language has to itself, its words file says: those of {@code
 * search.fold} that no other language of the campaign has in its alphabet, except letters with an
 * accent. The right forms are those that the campaign itself uses, and those listed as {@code
 * style.misspelt}.
 */
final class ForeignSpellings {
  /** Short words often differ from another word in one such letter only. */
  private static final int SHORTEST = 6;

  private final Map<Character, Character> plain;
  private final Map<String, String> misspelt;
  private final Map<String, Set<String>> right = new HashMap<>();
  private final Set<String> sound = new HashSet<>();

  private ForeignSpellings(Map<Character, Character> plain, Map<String, String> misspelt) {
    this.plain = plain;
    this.misspelt = misspelt;
  }

  /**
   * The spellings of a language.
   *
   * @param languages all of the campaign
   * @param texts some in this language, from which right forms are learned
   */
  static ForeignSpellings of(Language language, List<Language> languages, Stream<String> texts) {
    var spellings = new ForeignSpellings(plain(language, languages), language.style().misspelt());
    if (!spellings.plain.isEmpty()) {
      language.words().values().forEach(text -> spellings.learn(text, true));
      texts.forEach(text -> spellings.learn(text, false));
    }
    return spellings;
  }

  private static Map<Character, Character> plain(Language language, List<Language> languages) {
    var plain = new HashMap<Character, Character>();
    String others =
        languages.stream()
            .filter(other -> other != language)
            .map(Language::alphabet)
            .reduce("", String::concat);
    Pairs fold = language.search().map(rules -> rules.fold()).orElse(new Pairs("", ""));
    if (others.isEmpty() || fold.from().length() != fold.to().length()) {
      return plain;
    }
    for (int i = 0; i < fold.from().length(); i++) {
      char own = fold.from().charAt(i);
      if (others.indexOf(own) < 0 && others.indexOf(fold.to().charAt(i)) >= 0 && !isAccented(own)) {
        plain.put(own, fold.to().charAt(i));
      }
    }
    return plain;
  }

  /**
   * Whether it is another letter with a mark: in French, {@code classes} and {@code classés} are
   * both right.
   */
  private static boolean isAccented(char letter) {
    return !Normalizer.isNormalized(String.valueOf(letter), Normalizer.Form.NFD);
  }

  /**
   * A word that was found.
   *
   * @param offset of its first letter
   * @param right how it is written
   */
  record Found(int offset, String word, String right) {}

  List<Found> in(String text) {
    if (plain.isEmpty() && misspelt.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<Found>();
    for (int i = 0; i < text.length(); ) {
      int end = endOfWord(text, i);
      if (end > i) {
        String word = text.substring(i, end);
        int at = i;
        meant(small(word)).ifPresent(as -> found.add(new Found(at, word, like(word, as))));
      }
      i = end + 1;
    }
    return found;
  }

  private Optional<String> meant(String word) {
    for (var entry : misspelt.entrySet()) {
      if (word.startsWith(entry.getKey())) {
        return Optional.of(small(entry.getValue()) + word.substring(entry.getKey().length()));
      }
    }
    if (word.length() < SHORTEST || sound.contains(word)) {
      return Optional.empty();
    }
    Set<String> forms = right.getOrDefault(folded(word), Set.of());
    return forms.contains(word)
        ? Optional.empty()
        : forms.stream().filter(form -> isPlainerThan(form, word)).findFirst();
  }

  /** Whether a word differs only where a letter of its language was replaced. */
  private boolean isPlainerThan(String form, String word) {
    for (int i = 0; i < form.length(); i++) {
      char letter = form.charAt(i);
      if (letter != word.charAt(i) && plain.getOrDefault(letter, letter) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Notes the words of a text.
   *
   * @param trusted whether words without letters of the language's own are right as well
   */
  private void learn(String text, boolean trusted) {
    for (int i = 0; i < text.length(); ) {
      int end = endOfWord(text, i);
      if (end - i >= SHORTEST) {
        String word = small(text.substring(i, end));
        String folded = folded(word);
        if (!folded.equals(word)) {
          right.computeIfAbsent(folded, any -> new LinkedHashSet<>()).add(word);
        } else if (trusted) {
          sound.add(word);
        }
      }
      i = end + 1;
    }
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && KnownLetters.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private String folded(String word) {
    var folded = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      folded.setCharAt(i, plain.getOrDefault(word.charAt(i), word.charAt(i)));
    }
    return folded.toString();
  }

  private static String small(String word) {
    var small = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      small.setCharAt(i, KnownLetters.small(word.charAt(i)));
    }
    return small.toString();
  }

  /** With a capital where the author wrote one. */
  private static String like(String word, String right) {
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(right.charAt(0)) + right.substring(1)
        : right;
  }
}
