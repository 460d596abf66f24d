package kz.igilik.problem;

import java.util.Map;

/**
 * Where an entry of the data was written: the place of the entry and of each of its fields.
 *
 * @param entry the place of the entry as a whole
 * @param fields from a path of field names ({@code venue/map}, {@code sessions/0/starts}) to the
 *     place of its value
 */
public record Origin(Position entry, Map<String, Position> fields) {

  public static Origin of(Position entry) {
    return new Origin(entry, Map.of());
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
