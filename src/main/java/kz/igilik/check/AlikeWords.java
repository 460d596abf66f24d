package kz.igilik.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds words typed in the wrong script: {@code COBET} in Latin letters looks like Russian. Texts
 * may also hold real foreign words made of such letters. So a word counts only if, read in the
 * script of its text, its letter pairs are those of the words around it.
 */
final class AlikeWords {
  /** Letters that look the same in two or three scripts. */
  private static final List<String> ALIKE =
      List.of(
          "AАΑ", "BВΒ", "CС", "EЕΕ", "HНΗ", "IІΙ", "KКΚ", "MМΜ", "NΝ", "OОΟ", "PРΡ", "TТΤ", "XХΧ",
          "YУΥ", "ZΖ", "aаα", "cс", "eе", "hһ", "iіι", "oоο", "pрρ", "uυ", "vν", "xхχ", "yу");

  private static final Map<Character, String> GROUPS = new HashMap<>();

  /**
   * The script of each look-alike letter. An array, because every letter of every text is looked
   * up.
   */
  private static final UnicodeScript[] SCRIPTS = new UnicodeScript[0x500];

  static {
    for (String group : ALIKE) {
      for (char letter : group.toCharArray()) {
        GROUPS.put(letter, group);
        SCRIPTS[letter] = UnicodeScript.of(letter);
      }
    }
  }

  /** Roman numerals are not words. */
  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /**
   * Characters that join a word to a code or a name, not to a sentence: {@code A4}, {@code K-pop},
   * {@code ya.ru}.
   */
  private static final String JOINING = "-–_./@&+#:=*";

  /** Shorter words may be abbreviations, in any script. */
  private static final int SHORTEST = 4;

  /** Fewer words are not enough to learn which letter pairs are usual. */
  private static final int ENOUGH = 300;

  private final Supplier<Stream<String>> texts;
  private Habits habits;

  /** The words of the campaign, and their letter pairs. */
  private record Habits(Set<String> words, Set<String> parts) {}

  /**
   * A word typed in the wrong script.
   *
   * @param offset of the word in the text
   */
  record Word(String text, int offset) {}

  /**
   * @param texts of the campaign, to learn its usual letter pairs; read only when the first word is
   *     suspected
   */
  AlikeWords(Supplier<Stream<String>> texts) {
    this.texts = texts;
  }

  /** Computed on first use and shared by all threads. */
  private synchronized Habits habits() {
    if (habits == null) {
      habits = new Habits(new HashSet<>(), new HashSet<>());
      texts
          .get()
          .flatMap(text -> WORD.matcher(text).results())
          .map(word -> word.group().toLowerCase(Locale.ROOT))
          .filter(habits.words()::add)
          .forEach(word -> habits.parts().addAll(parts(word)));
    }
    return habits;
  }

  private static List<String> parts(String word) {
    String whole = " " + word + " ";
    var parts = new ArrayList<String>();
    for (int i = 0; i + 3 <= whole.length(); i++) {
      parts.add(whole.substring(i, i + 3));
    }
    return parts;
  }

  /**
   * Whether a text in this script also holds letters of another. Only such texts need a closer
   * look.
   */
  static boolean mayHold(String text, UnicodeScript script) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < SCRIPTS.length && SCRIPTS[letter] != null && SCRIPTS[letter] != script) {
        return true;
      }
    }
    return false;
  }

  /** The script of most of the letters. */
  static UnicodeScript scriptOf(String text) {
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<UnicodeScript, Integer>comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.COMMON);
  }

  /**
   * The words of a text that look as if they were in this script but are not.
   *
   * @param script of the text's language
   */
  List<Word> in(String text, UnicodeScript script) {
    var found = new ArrayList<Word>();
    int before = 0; // the word before, unless that is mistaken too
    int beforeEnd = 0;
    for (int start = wordFrom(text, 0), end; start < text.length(); start = wordFrom(text, end)) {
      end = endOfWord(text, start);
      if (isOfAlikeLetters(text, start, end)
          && scriptOf(text.substring(start, end)) != script
          && isOf(script, text.substring(before, beforeEnd))
          && isOf(script, nextWord(text, end))
          && !isJoined(text, start, end)
          && isMistaken(text.substring(start, end), script)) {
        found.add(new Word(text.substring(start, end), start));
      } else {
        before = start;
        beforeEnd = end;
      }
    }
    return found;
  }

  /** Whether every letter has a look-alike. Few words pass this first test. */
  private static boolean isOfAlikeLetters(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char letter = text.charAt(i);
      if (letter >= SCRIPTS.length || SCRIPTS[letter] == null) {
        return false;
      }
    }
    return true;
  }

  /**
   * At the start or end of a text there is no neighbour; that does not speak against the script.
   */
  private static boolean isOf(UnicodeScript script, String neighbour) {
    return neighbour.isEmpty() || scriptOf(neighbour) == script;
  }

  private static String nextWord(String text, int from) {
    int start = wordFrom(text, from);
    return text.substring(start, endOfWord(text, start));
  }

  private static int wordFrom(String text, int from) {
    int at = from;
    while (at < text.length() && !KnownLetters.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOfWord(String text, int start) {
    int at = start;
    while (at < text.length() && KnownLetters.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isJoined(String text, int start, int end) {
    return joins(text, start - 1, start - 2) || joins(text, end, end + 1);
  }

  private static boolean joins(String text, int at, int beyond) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    boolean goesOn =
        beyond >= 0 && beyond < text.length() && Character.isLetterOrDigit(text.charAt(beyond));
    return KnownLetters.isDigit(text.charAt(at)) || JOINING.indexOf(text.charAt(at)) >= 0 && goesOn;
  }

  private boolean isMistaken(String word, UnicodeScript script) {
    if (word.length() < 2 || ROMAN.matcher(word).matches()) {
      return false;
    }
    var meant = new StringBuilder();
    for (char letter : word.toCharArray()) {
      GROUPS
          .getOrDefault(letter, "")
          .chars()
          .filter(other -> UnicodeScript.of(other) == script)
          .findFirst()
          .ifPresent(other -> meant.append((char) other));
    }
    if (meant.length() < word.length()) {
      return false;
    }
    String read = meant.toString().toLowerCase(Locale.ROOT);
    boolean tells = read.length() >= SHORTEST && habits().words().size() >= ENOUGH;
    return tells && isBuiltAlike(read) || read.length() > 2 && habits().words().contains(read);
  }

  /** At least three of four letter pairs occur in the words of the campaign. */
  private boolean isBuiltAlike(String word) {
    List<String> steps = parts(word);
    long unknown = steps.stream().filter(step -> !habits().parts().contains(step)).count();
    return unknown * 4 <= steps.size();
  }
}
