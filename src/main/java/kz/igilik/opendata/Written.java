package kz.igilik.opendata;

import java.util.Locale;

/** Constants as the sources write them: {@code online-only}. */
final class Written {
  private Written() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
