package kz.igilik.desk;

import java.util.List;
import java.util.Optional;
import kz.igilik.schema.Kind;

/**
 * What is edited in one form.
 *
 * @param key part of the address of its form: {@code event/almaty/school-bag-fair}
 * @param page path of the page on which readers see it, without the language; empty if there is no
 *     single one
 */
record Entry(String key, List<Part> parts, Optional<String> page) {

  Entry on(String path) {
    return new Entry(key, parts, Optional.of(path));
  }

  /**
   * A part of a file.
   *
   * @param at path of the part within the file; empty for the whole file
   * @param language if the file holds one language
   */
  record Part(Kind kind, String file, String at, Optional<String> language) {
    boolean isText() {
      return file.endsWith(".md");
    }
  }
}
