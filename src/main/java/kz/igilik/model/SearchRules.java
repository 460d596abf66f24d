package kz.igilik.model;

import java.util.Optional;

/**
 * How readers of a language type and bend its words, so that a search finds them: from {@code
 * search} in {@code data/words/<code>.yaml}. All of it works on small letters.
 *
 * @param fold letters that readers often replace by plainer ones
 * @param keyboard keys of a Latin keyboard and the letters in their places
 * @param shortest letters that a stem keeps at least
 * @param endings endings as they stand after folding, separated by spaces; {@code ы+н} takes off
 *     {@code н} behind {@code ы}
 * @param finals last letters of stems that change before an ending, and what they are without it
 * @param exceptions stems that change in other ways, separated by spaces, and what they are
 */
public record SearchRules(
    Pairs fold,
    Optional<Pairs> keyboard,
    int shortest,
    String endings,
    Optional<Pairs> finals,
    Optional<Pairs> exceptions) {

  /** What becomes what: two texts of the same length, letter by letter or word by word. */
  public record Pairs(String from, String to) {}
}
