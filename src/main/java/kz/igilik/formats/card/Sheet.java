package kz.igilik.formats.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.language.Sentences;

/** The contents of a picture for social networks: everything that determines it but the look. */
record Sheet(Card.Script script, Shape shape, Words words, Motif motif) {

  /** Its outline. */
  enum Shape {
    /** For a post. */
    SQUARE(1080),
    /** For a story, whose upper and lower end networks cover with their own signs. */
    STORY(1920);

    static final int WIDTH = 1080;

    final int height;

    Shape(int height) {
      this.height = height;
    }
  }

  /**
   * What it says.
   *
   * @param kicker line above the title, or empty
   * @param lines below the title, the first one bold
   * @param address of the site, to be read and typed
   */
  record Words(String campaign, String kicker, String title, List<String> lines, String address) {}

  /**
   * What it shows: the drawing of a block in its colour, a region on the map, or the mark.
   *
   * @param hue of the block
   */
  record Motif(Optional<Integer> hue, Optional<String> icon, Optional<String> region) {}

  /** The text alternative. */
  String inWords() {
    var parts = new ArrayList<String>();
    parts.add(words.kicker());
    parts.add(words.title());
    parts.addAll(words.lines());
    parts.add(words.campaign());
    parts.removeIf(String::isBlank);
    return Sentences.join(parts);
  }
}
