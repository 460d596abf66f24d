package kz.igilik.model;

import java.util.List;
import java.util.Optional;
import kz.igilik.problem.Origin;

/**
 * Spelling and inflection rules of a language, for the search, from {@code search} in {@code
 * data/words/<code>.yaml}. All rules work on lower-case letters.
 *
 * @param help the words of someone who needs help
 */
public record SearchRules(Spelling spelling, Inflection inflection, List<Help> help) {

  /** No rules but these letters: words are found as they are written, and by their beginnings. */
  public static SearchRules folding(Pairs fold) {
    return new SearchRules(
        new Spelling(fold, Optional.empty(), Optional.empty(), Optional.empty(), ""),
        new Inflection(Integer.MAX_VALUE, "", Optional.empty(), Optional.empty()),
        List.of());
  }

  /**
   * Other ways in which readers write letters.
   *
   * @param fold letters that readers often replace by simpler ones
   * @param keyboard keys of a Latin keyboard, mapped to the letters in their places
   * @param latin Latin transliterations of letters, longest first
   * @param alike letters that readers confuse, in stems
   * @param silent letters that readers leave out
   */
  public record Spelling(
      Pairs fold,
      Optional<Pairs> keyboard,
      Optional<Pairs> latin,
      Optional<Pairs> alike,
      String silent) {}

  /**
   * How words bend.
   *
   * @param shortest minimum length of a stem
   * @param endings after folding, separated by spaces; {@code ы+н} removes {@code н} after {@code
   *     ы}
   * @param finals final letters of stems that change before an ending, with their basic form
   * @param exceptions irregular stems, separated by spaces, with their basic form
   */
  public record Inflection(
      int shortest, String endings, Optional<Pairs> finals, Optional<Pairs> exceptions) {}

  public Pairs fold() {
    return spelling.fold();
  }

  public Optional<Pairs> keyboard() {
    return spelling.keyboard();
  }

  public Optional<Pairs> latin() {
    return spelling.latin();
  }

  public Optional<Pairs> alike() {
    return spelling.alike();
  }

  public String silent() {
    return spelling.silent();
  }

  public int shortest() {
    return inflection.shortest();
  }

  public String endings() {
    return inflection.endings();
  }

  public Optional<Pairs> finals() {
    return inflection.finals();
  }

  public Optional<Pairs> exceptions() {
    return inflection.exceptions();
  }

  /** A mapping: two texts of the same length, letter by letter or word by word. */
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
   * Words for which help is the first result.
   *
   * @param to ids of helplines, guides and pages, in the order of results
   * @param words words and phrases
   */
  public record Help(List<String> to, List<String> words, Origin origin) {}
}
