package kz.igilik.formats.logo;

import java.util.Locale;

/** Where the name of the campaign stands. */
enum Layout {
  /** Nowhere: the mark alone. */
  MARK(1024),
  /** Beside the mark. */
  LINE(480),
  /** Below the mark. */
  STACK(1000);

  /** Height of the picture in pixels. */
  final int height;

  Layout(int height) {
    this.height = height;
  }

  /** As names of files have it. */
  String written() {
    return name().toLowerCase(Locale.ROOT);
  }
}
