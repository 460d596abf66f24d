package kz.igilik.model;

import java.util.List;
import java.util.Optional;
import kz.igilik.problem.Origin;

/**
 * How readers of a language type and bend its words, so that a search finds them: from {@code
 * search} in {@code data/words/<code>.yaml}. All of it works on small letters.
 *
 * @param fold letters that readers often replace by plainer ones
 * @param keyboard keys of a Latin keyboard and the letters in their places
 * @param latin letters of the language as they are written in Latin, the longest first
 * @param alike letters that readers take one for another, in stems
 * @param silent letters that readers leave out
 * @param shortest letters that a stem keeps at least
 * @param endings endings as they stand after folding, separated by spaces; {@code ы+н} takes off
 *     {@code н} behind {@code ы}
 * @param finals last letters of stems that change before an ending, and what they are without it
 * @param exceptions stems that change in other ways, separated by spaces, and what they are
 * @param help the words of someone who needs help
 */
public record SearchRules(
    Pairs fold,
    Optional<Pairs> keyboard,
    Optional<Pairs> latin,
    Optional<Pairs> alike,
    String silent,
    int shortest,
    String endings,
    Optional<Pairs> finals,
    Optional<Pairs> exceptions,
    List<Help> help) {

  /** Of a language that says nothing of it: words are found as they are written. */
  public static final SearchRules NONE =
      new SearchRules(
          new Pairs("", ""),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "",
          Integer.MAX_VALUE,
          "",
          Optional.empty(),
          Optional.empty(),
          List.of());

  /** What becomes what: two texts of the same length, letter by letter or word by word. */
  public record Pairs(String from, String to) {
    public List<String> fromWords() {
      return words(from);
    }

    public List<String> toWords() {
      return words(to);
    }
  }

  /** What stands between the spaces of a text. */
  public static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  /**
   * Words that lead to help before all else.
   *
   * @param to ids of helplines, guides and pages, the first to be shown first
   * @param words words and phrases
   */
  public record Help(List<String> to, List<String> words, Origin origin) {}
}
