package kz.igilik.assets.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Makes sure that the same rule wins as with layers. Without layers a rule wins by its selector,
 * then by its position. Where that would change the winner, the selector of the right rule gets an
 * addition that is true of every element and heavier than any class: {@code :not(#\9)}, for no id
 * is a tab.
 *
 * <p>Two rules conflict only if they set the same property and may match the same element, so few
 * selectors need it.
 */
final class Weights {
  private static final String HEAVIER = ":not(#\\9)";

  private final Properties properties = new Properties();
  private final List<Voice> voices = new ArrayList<>();

  /** One selector of a rule, with what decides whether it wins. */
  private static final class Voice {
    final int sheet;
    final long before;
    final long after;
    final BitSet said;
    final String element;
    final String part;
    BitSet touched = new BitSet();
    int level;

    Voice(int sheet, long before, long after, BitSet said, String selector) {
      this.sheet = sheet;
      this.before = before;
      this.after = after;
      this.said = said;
      String subject = subject(selector);
      int colons = subject.indexOf("::");
      this.element = subject.substring(0, Specificity.nameEnd(subject, 0));
      this.part = colons < 0 ? "" : subject.substring(colons);
    }

    boolean mayMeet(Voice other) {
      return (sheet == 0 || other.sheet == 0 || sheet == other.sheet)
          && said.intersects(other.touched)
          && part.equals(other.part)
          && (element.isEmpty() || other.element.isEmpty() || element.equals(other.element));
    }
  }

  /** The number of a rule, for asking for its selectors later. */
  record Noted(int first, List<String> selectors) {}

  /**
   * Adds a rule; rules are written in the order of the calls.
   *
   * @param sheet 0 for what stands on every page; pages have one more sheet at most
   * @param layer a greater number is stronger
   * @param selectors as they will be written, and those that they were made from
   */
  Noted note(int sheet, int layer, List<String> selectors, List<String> made, StyleRule rule) {
    int first = voices.size();
    List<Declaration> ordinary =
        rule.declarations().stream().filter(said -> !said.isImportant()).toList();
    BitSet said = properties.said(ordinary);
    for (int i = 0; i < selectors.size(); i++) {
      long place = voices.size();
      long before = (long) layer << 48 | (long) Specificity.of(made.get(i)) << 24 | place;
      long after = (long) Specificity.of(selectors.get(i)) << 24 | place;
      voices.add(new Voice(sheet, before, after, said, selectors.get(i)));
    }
    return new Noted(first, selectors);
  }

  /** Decides which rules need more weight; to be called once, after all rules were added. */
  void settle() {
    voices.forEach(voice -> voice.touched = properties.touchedBy(voice.said));
    var rising = new ArrayList<>(voices);
    rising.sort(Comparator.comparingLong(voice -> voice.before));
    for (int at = 1; at < rising.size(); at++) {
      Voice stronger = rising.get(at);
      for (int i = 0; i < at; i++) {
        Voice weaker = rising.get(i);
        int needed = stronger.after > weaker.after ? weaker.level : weaker.level + 1;
        if (needed > stronger.level && weaker.mayMeet(stronger)) {
          stronger.level = needed;
        }
      }
    }
  }

  /** The selectors of a rule, heavier where they have to be. */
  List<String> selectors(Noted noted) {
    var selectors = new ArrayList<String>();
    for (int i = 0; i < noted.selectors().size(); i++) {
      int level = voices.get(noted.first() + i).level;
      selectors.add(heavier(noted.selectors().get(i), level));
    }
    return selectors;
  }

  /** The offset after the element name, if the selector begins with one. */
  private static String heavier(String selector, int level) {
    int at = selector.startsWith("*") ? 1 : Specificity.nameEnd(selector, 0);
    return selector.substring(0, at) + HEAVIER.repeat(level) + selector.substring(at);
  }

  /** The part after the last combinator. */
  private static String subject(String selector) {
    int from = 0;
    int at = CssText.next(selector, 0, " >+~");
    while (at < selector.length()) {
      from = at + 1;
      at = CssText.next(selector, from, " >+~");
    }
    return selector.substring(from);
  }
}
