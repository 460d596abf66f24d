package kz.igilik.problem;

import java.util.Map;
import java.util.Set;

/**
 * Where an entry of the data was written: the place of the entry and of each of its fields.
 *
 * @param entry the place of the entry as a whole
 * @param fields from a path of field names ({@code venue/map}, {@code sessions/0/starts}) to the
 *     place of its value
 * @param gaps paths of what could not be read: wrong, or missing and needed, or written under
 *     another name. The record then holds a stand-in or nothing, of which nothing can be said; an
 *     empty path is the whole entry
 */
public record Origin(Position entry, Map<String, Position> fields, Set<String> gaps) {

  public static Origin of(Position entry) {
    return new Origin(entry, Map.of(), Set.of());
  }

  /** Of an entry that could not be read at all. */
  public static Origin unread(Position entry) {
    return new Origin(entry, Map.of(), Set.of(""));
  }

  /**
   * Whether the record says of a field what its author wrote, be it nothing. A check of a field
   * that was not read would only repeat what reading has told.
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

  /** The place of a field, or of the nearest thing around it that was written. */
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
