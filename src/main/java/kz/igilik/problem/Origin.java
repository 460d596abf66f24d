package kz.igilik.problem;

import java.util.Map;
import java.util.Set;

/**
 * Where an entry of the data was written: the place of the entry and of each of its fields.
 *
 * @param entry the place of the entry as a whole
 * @param fields from a path of field names ({@code venue/map}, {@code sessions/0/starts}) to the
 *     place of its value
 * @param gaps paths of fields that could not be read: wrong, required but missing, or misspelt. The
 *     record then holds a stand-in or nothing, which must not be checked; an empty path means the
 *     whole entry
 */
public record Origin(Position entry, Map<String, Position> fields, Set<String> gaps) {

  public static Origin of(Position entry) {
    return new Origin(entry, Map.of(), Set.of());
  }

  /** The origin of an entry that could not be read at all. */
  public static Origin unread(Position entry) {
    return new Origin(entry, Map.of(), Set.of(""));
  }

  /**
   * Whether the record holds what the author wrote for a field, possibly nothing. Checking a field
   * that was not read would only repeat an error already reported.
   */
  public boolean reads(String field) {
    if (gaps.isEmpty()) {
      return true;
    }
    String path = field;
    while (!gaps.contains(path)) {
      if (path.isEmpty()) {
        return true;
      }
      path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
    return false;
  }

  /** Whether everything in the entry was read. */
  public boolean isWhole() {
    return gaps.isEmpty();
  }

  /** The place of a field, or of the nearest enclosing element in the file. */
  public Position at(String field) {
    for (String path = field; ; path = path.substring(0, path.lastIndexOf('/'))) {
      Position place = fields.get(path);
      if (place != null) {
        return place;
      }
      if (path.indexOf('/') < 0) {
        return entry;
      }
    }
  }
}
