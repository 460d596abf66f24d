package kz.igilik.load;

import java.util.List;
import kz.igilik.problem.Problems;

/**
 * What every reader needs besides its file.
 *
 * @param languages codes of the campaign's languages; empty while they are unknown
 * @param passages where texts in several languages are collected
 */
record ReaderContext(Problems problems, List<String> languages, Passages passages) {
  ReaderContext(Problems problems, List<String> languages) {
    this(problems, languages, new Passages());
  }

  ReaderContext with(Problems others) {
    return new ReaderContext(others, languages, passages);
  }

  boolean knowsLanguage(String code) {
    return languages.isEmpty() || languages.contains(code);
  }
}
