package kz.igilik.assets.style;

import java.util.List;

/**
 * Selectors for elements whose text runs one way. {@code :lang()} goes by the nearest element that
 * names a language, so it also holds for a text of another direction inside a page; {@code :dir()}
 * is too new, and {@code [dir]} on an ancestor is not the nearest one.
 */
final class Tongues {
  private Tongues() {}

  static List<String> of(List<String> selectors, String language) {
    return with(selectors, ":lang(" + language + ")");
  }

  static List<String> others(List<String> selectors, List<String> languages) {
    return with(selectors, ":not(:lang(" + String.join(")):not(:lang(", languages) + "))");
  }

  private static List<String> with(List<String> selectors, String state) {
    return selectors.stream().map(selector -> with(selector, state)).toList();
  }

  private static String with(String selector, String state) {
    int part = selector.indexOf("::");
    return part < 0
        ? selector + state
        : selector.substring(0, part) + state + selector.substring(part);
  }
}
