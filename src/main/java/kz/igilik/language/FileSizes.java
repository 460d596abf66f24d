package kz.igilik.language;

/** Writes how large a file is: {@code 46 КБ}, {@code 1,2 МБ}. */
final class FileSizes {
  private static final long KILO = 1024;
  private static final long MEGA = KILO * KILO;

  /** From here on the next unit is easier to read. */
  private static final long MOST_KILO = 1000;

  private static final char NO_BREAK = '\u00A0';

  private FileSizes() {}

  /** Rounded up, for nobody should wait for more than they were told. */
  static String written(long bytes, Words words) {
    long kilos = Math.max(1, (bytes + KILO - 1) / KILO);
    if (kilos < MOST_KILO) {
      return words.get("file.kb", "n", kilos).replace(' ', NO_BREAK);
    }
    long tenths = (10 * bytes + MEGA - 1) / MEGA;
    return words.get("file.mb", "whole", tenths / 10, "tenth", tenths % 10).replace(' ', NO_BREAK);
  }
}
