package kz.igilik.formats.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.language.Sentences;

/**
 * The contents of a card: everything that determines its picture, except fonts and colours.
 *
 * @param campaign name of the campaign, at the top
 * @param marks framed words that must not be missed: sample, cancelled
 * @param chip the large number at the start
 * @param kicker line above the title, or empty
 * @param lines lines below the title, the first one bold
 * @param struck the large text of the chip is struck through
 * @param struckLine the first line is struck through as well
 * @param hue of the block; the campaign's own colour where it is absent
 * @param region id of the region that the map shows
 * @param days how full each day of the campaign is, 0 to 4, or {@link #THIS}
 * @param highlight index of the day that the card is about, or -1
 * @param weekStarts index of the first Monday of the campaign
 */
record Card(
    String language,
    boolean rightToLeft,
    String campaign,
    List<Mark> marks,
    Optional<Chip> chip,
    String kicker,
    String title,
    List<String> lines,
    boolean struck,
    boolean struckLine,
    Optional<Integer> hue,
    Optional<String> region,
    List<Integer> days,
    int highlight,
    int weekStarts) {

  /** The day the card is about. */
  static final int THIS = 5;

  /**
   * A word in a frame.
   *
   * @param grave something does not take place as announced
   */
  record Mark(String text, boolean grave) {}

  /** A number, and small words below it. */
  record Chip(String number, List<String> below) {}

  /** The text alternative of the card. */
  String inWords() {
    var parts = new ArrayList<String>();
    marks.forEach(mark -> parts.add(mark.text()));
    parts.add(kicker);
    parts.add(title);
    parts.addAll(lines);
    parts.add(campaign);
    parts.removeIf(String::isBlank);
    return Sentences.join(parts);
  }
}
