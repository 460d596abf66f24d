package kz.igilik.formats.card;

/**
 * Combinations of ink and ground. A picture has at most 256 colours, so soft edges are a few steps
 * from the ground to the ink.
 */
enum Ink {
  INK("ink", "paper"),
  QUIET("quiet", "paper"),
  HUE("hue", "paper"),
  BAND("band", "paper"),
  SUN("sun", "paper"),
  LINE("line", "paper"),
  TINT("sun-tint", "paper"),
  DANGER("danger", "paper"),
  CHIP("surface", "line"),
  INK_ON_CHIP("ink", "surface"),
  QUIET_ON_CHIP("quiet", "surface"),
  HUE_ON_CHIP("hue", "surface"),
  DANGER_ON_CHIP("danger", "surface"),
  MARK_ON_BAND("band-mark", "band"),
  INK_ON_TINT("on-sun", "sun-tint"),
  ON_DANGER("on-danger", "danger"),
  LEVEL_0("level-0"),
  LEVEL_1("level-1"),
  LEVEL_2("level-2", "paper"),
  LEVEL_3("level-3"),
  LEVEL_4("level-4"),
  PAPER_ON_HUE("paper", "hue"),
  PAPER_ON_BAND("paper", "band");

  /** From the ground, 0, to the ink itself. */
  static final int STEPS = 11;

  final String colour;
  final String ground;

  /** How many colours of the palette it has: one if nothing but rectangles is filled with it. */
  final int steps;

  private int first;

  static {
    int next = 0;
    for (Ink ink : values()) {
      ink.first = next;
      next += ink.steps;
    }
  }

  Ink(String colour, String ground) {
    this.colour = colour;
    this.ground = ground;
    this.steps = STEPS;
  }

  Ink(String colour) {
    this.colour = colour;
    this.ground = colour;
    this.steps = 1;
  }

  /** Palette index of a step. */
  byte at(int step) {
    return (byte) (first + Math.min(step, steps - 1));
  }

  /** The step of a dot of this ink, or of any other, when so many steps are laid over it. */
  int added(byte dot, int steps) {
    int before = (dot & 0xFF) - first;
    return before > 0 && before < this.steps ? Math.min(STEPS - 1, before + steps) : steps;
  }

  byte full() {
    return at(STEPS - 1);
  }

  static Ink level(int level) {
    return values()[LEVEL_0.ordinal() + level];
  }
}
