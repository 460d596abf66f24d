package kz.igilik.formats.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The commonest letters that take more than one byte change places with those of ASCII, each of
 * which takes one: texts in other scripts than the Latin pack a seventh smaller.
 */
final class Swap {
  private static final String SHORT = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final String longOnes;
  private final Map<Character, Character> partners = new HashMap<>();

  private Swap(String longOnes) {
    this.longOnes = longOnes;
    for (int i = 0; i < longOnes.length(); i++) {
      partners.put(longOnes.charAt(i), SHORT.charAt(i));
      partners.put(SHORT.charAt(i), longOnes.charAt(i));
    }
  }

  /** The best one for these texts. */
  static Swap of(List<String> texts) {
    var counts = new TreeMap<Character, Integer>();
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        char letter = text.charAt(i);
        if (letter > 127 && Character.isLetter(letter)) {
          counts.merge(letter, 1, Integer::sum);
        }
      }
    }
    return new Swap(
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(SHORT.length())
            .map(entry -> entry.getKey().toString())
            .collect(Collectors.joining()));
  }

  /** The letters that change places, and those they change with. */
  List<String> letters() {
    return List.of(longOnes, SHORT.substring(0, longOnes.length()));
  }

  /** The text with its letters swapped; done once more, it is the text itself. */
  String in(String text) {
    var swapped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      swapped.append(partners.getOrDefault(text.charAt(i), text.charAt(i)));
    }
    return swapped.toString();
  }
}
