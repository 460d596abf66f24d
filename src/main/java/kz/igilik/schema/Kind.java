package kz.igilik.schema;

/**
 * A kind of file.
 *
 * @param file where such files lie: {@code data/events/<region>/<event>.yaml}
 * @param content the fields of its one entry, a list of entries, or a map whose keys are data; of a
 *     Markdown file those of its head
 */
public record Kind(String file, Type<?> content) {
  static Kind of(String file, Declared entry) {
    return new Kind(file, entry.group());
  }

  static Kind listOf(String file, Declared entry) {
    return new Kind(file, Type.listOf(entry.group()));
  }
}
