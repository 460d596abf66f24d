package kz.igilik.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.load.RawValues;
import kz.igilik.model.Picture;
import kz.igilik.schema.Kind;
import kz.igilik.schema.PictureFields;

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

  /** Where a file may lie that belongs to it and has not been saved: the original of a picture. */
  List<String> attached() {
    return parts.get(0).kind().equals(PictureFields.KIND)
        ? Picture.ENDINGS.stream()
            .map(ending -> Picture.FOLDER + key.substring(key.indexOf('/') + 1) + ending)
            .toList()
        : List.of();
  }

  /** All its files. */
  List<String> files() {
    return Stream.concat(parts.stream().map(Part::file), attached().stream()).distinct().toList();
  }

  /**
   * A part of a file.
   *
   * @param at path of the part within the file; empty for the whole file
   * @param language if the file holds one language
   */
  record Part(Kind kind, String file, String at, Optional<String> language) {
    /** What messages call it: its id, or the name of its file. */
    String id(RawValues values) {
      return values
          .text(RawValues.below(at, "id"))
          .orElseGet(() -> file.replaceFirst(".*/", "").replaceFirst("[.][a-z]+$", ""));
    }

    boolean isText() {
      return file.endsWith(".md");
    }
  }
}
