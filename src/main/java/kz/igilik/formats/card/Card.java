package kz.igilik.formats.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.language.Sentences;

/** The contents of a card: everything that determines its picture, except fonts and colours. */
record Card(
    Script script,
    Words words,
    Optional<Chip> chip,
    Struck struck,
    Picture picture,
    Ribbon ribbon) {

  /** How it is written. */
  record Script(String language, boolean rightToLeft) {}

  /**
   * What it says.
   *
   * @param campaign name of the campaign, at the top
   * @param marks framed words that must not be missed: sample, cancelled
   * @param kicker line above the title, or empty
   * @param lines below the title, the first one bold
   */
  record Words(
      String campaign, List<Mark> marks, String kicker, String title, List<String> lines) {}

  /** What is struck through: the large text of the chip, the first line. */
  record Struck(boolean chip, boolean line) {}

  /**
   * What it shows.
   *
   * @param hue of the block; the campaign's own colour where it is absent
   * @param region id of the region that the map shows
   * @param icon name of the block's drawing
   * @param motif the campaign's own drawing beside the words
   */
  record Picture(
      Optional<Integer> hue, Optional<String> region, Optional<String> icon, Motif motif) {}

  /**
   * A drawing of the campaign: none, its mark on the main day, or its picture where no days are
   * shown.
   */
  enum Motif {
    NONE,
    MARK,
    ART
  }

  /**
   * The days of the campaign.
   *
   * @param days how full each is, 0 to 4, or {@link #THIS}
   * @param highlight index of the day that the card is about, or -1
   * @param weekStarts index of the first Monday of the campaign
   */
  record Ribbon(List<Integer> days, int highlight, int weekStarts) {}

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

  String language() {
    return script.language();
  }

  boolean rightToLeft() {
    return script.rightToLeft();
  }

  Optional<Integer> hue() {
    return picture.hue();
  }

  /** The text alternative of the card. */
  String inWords() {
    var parts = new ArrayList<String>();
    words.marks().forEach(mark -> parts.add(mark.text()));
    parts.add(words.kicker());
    parts.add(words.title());
    parts.addAll(words.lines());
    parts.add(words.campaign());
    parts.removeIf(String::isBlank);
    return Sentences.join(parts);
  }
}
