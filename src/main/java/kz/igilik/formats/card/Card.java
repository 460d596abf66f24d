package kz.igilik.formats.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.view.Sentences;

/**
 * What stands on a card: all that decides its picture, besides fonts and colours.
 *
 * @param campaign name of the campaign, at the top
 * @param marks what must not be missed: a sample, cancelled
 * @param chip the large number at the start
 * @param kicker the line above the title, or nothing
 * @param lines below the title, the first one strong
 * @param struck what is written large in the chip no longer holds
 * @param struckLine nor does the first line
 * @param hue of the block; the campaign's own colour where it is absent
 * @param region id of the region that the map shows
 * @param days how full each day of the campaign is, 0 to 4, or {@link #THIS}
 * @param highlight index of the day the campaign is about, or -1
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

  /** The card in words, for those who do not see it. */
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
