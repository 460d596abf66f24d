package kz.igilik.load;

import java.util.List;
import kz.igilik.problem.Problems;

/**
 * What every reader needs besides its file.
 *
 * @param languages codes of the campaign's languages; empty while they are unknown
 */
record ReaderContext(Problems problems, List<String> languages) {

  ReaderContext with(Problems others) {
    return new ReaderContext(others, languages);
  }

  boolean knowsLanguage(String code) {
    return languages.isEmpty() || languages.contains(code);
  }
}
