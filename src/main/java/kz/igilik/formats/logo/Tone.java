package kz.igilik.formats.logo;

import java.util.Locale;

/** For which ground, or in which one colour, a logo is drawn. */
enum Tone {
  /** In its colours, for light grounds. */
  LIGHT,
  /** In its colours, for dark grounds. */
  DARK,
  BLACK,
  WHITE;

  boolean isOneColour() {
    return this == BLACK || this == WHITE;
  }

  /** As names of files have it. */
  String written() {
    return name().toLowerCase(Locale.ROOT);
  }
}
