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
  SUN_ON_BAND("sun", "band"),
  MARK_ON_BAND("band-mark", "band"),
  INK_ON_TINT("on-sun", "sun-tint"),
  ON_DANGER("on-danger", "danger"),
  LEVEL_0("level-0", "paper"),
  LEVEL_1("level-1", "paper"),
  LEVEL_2("level-2", "paper"),
  LEVEL_3("level-3", "paper"),
  LEVEL_4("level-4", "paper");

  /** From the ground, 0, to the ink itself. */
  static final int STEPS = 11;

  final String colour;
  final String ground;

  Ink(String colour, String ground) {
    this.colour = colour;
    this.ground = ground;
  }

  /** Palette index of a step. */
  byte at(int step) {
    return (byte) (ordinal() * STEPS + step);
  }

  /** The step of a dot of this ink, or of any other, when so many steps are laid over it. */
  int added(byte dot, int steps) {
    int before = (dot & 0xFF) - ordinal() * STEPS;
    return before > 0 && before < STEPS ? Math.min(STEPS - 1, before + steps) : steps;
  }

  byte full() {
    return at(STEPS - 1);
  }

  static Ink level(int level) {
    return values()[LEVEL_0.ordinal() + level];
  }
}
