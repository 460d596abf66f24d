package kz.igilik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds abbreviations in capitals that a text uses and does not explain. Explained is what stands
 * in brackets behind its words, or with its words behind it, in brackets or after a dash: {@code
 * Всемирная организация здравоохранения (ВОЗ)}, {@code ВОЗ – Всемирная организация …}.
 */
final class Abbreviations {
  /** Capitals, not part of a word; an ending may follow a hyphen: {@code БАҚ-тың}. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]['’.-])\\p{Lu}{2,5}(?![\\p{L}\\p{N}]|['’.]\\p{L})");

  /** In letters of either alphabet, as people type them. */
  private static final Pattern NUMERAL = Pattern.compile("[IVXLCІХ]+");

  /** So many words in capitals in a row are shouted, not shortened. */
  private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{2,}(?:[ ,!–-]+\\p{Lu}{2,}){2,}+");

  private static final String BEHIND = "[\\p{Pd}\\p{L}]*\\s*(?:\\(\\p{L}[^)]* |[–—]\\s+\\p{L})";

  private Abbreviations() {}

  /**
   * An abbreviation that was found.
   *
   * @param offset of its first letter
   */
  record Found(int offset, String letters) {}

  /**
   * The first use of each.
   *
   * @param text what is not read blanked
   * @param around all that readers see together with it
   * @param known what needs no explanation
   */
  static List<Found> in(String text, Supplier<String> around, Set<String> known) {
    if (!hasCapitals(text)) {
      return List.of();
    }
    var found = new ArrayList<Found>();
    var told = new TreeSet<String>(known);
    Matcher capitals = CAPITALS.matcher(blanked(text));
    while (capitals.find()) {
      String letters = capitals.group();
      if (!NUMERAL.matcher(letters).matches()
          && told.add(letters)
          && !isExplained(letters, around.get())) {
        found.add(new Found(capitals.start(), letters));
      }
    }
    return found;
  }

  /** Whether two capitals stand side by side, as in few texts. */
  private static boolean hasCapitals(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isUpperCase(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Without what is quoted or shouted. */
  private static String blanked(String text) {
    return SHOUTED
        .matcher(Quotes.blanked(text))
        .replaceAll(all -> " ".repeat(all.group().length()));
  }

  private static boolean isExplained(String letters, String around) {
    return around.contains("(" + letters + ")")
        || around.contains("(" + letters + ",")
        || Pattern.compile("(?<!\\p{L})" + letters + BEHIND).matcher(around).find();
  }
}
