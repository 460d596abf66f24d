package kz.igilik.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.igilik.schema.Field;
import kz.igilik.schema.FieldDescriptions;
import kz.igilik.schema.Kind;

/** What editors call the values of records: the schema's own descriptions. */
final class FieldNames {
  /** Components of records that are not called as editors write them. */
  private static final Map<String, String> WRITTEN =
      Map.ofEntries(
          Map.entry("embargo", "publish"),
          Map.entry("regions", "region"),
          Map.entry("mainDays", "days"),
          Map.entry("base", "base-url"),
          Map.entry("main", "help"),
          Map.entry("refuseAfter", "refuse-after-days"),
          Map.entry("without", "publish"),
          Map.entry("agreed", "public"));

  private final FieldDescriptions descriptions;

  FieldNames(String language) {
    this.descriptions = FieldDescriptions.in(language);
  }

  /** The description of a value's field; empty if the schema has none for it. */
  Optional<String> of(Kind kind, List<String> path) {
    return field(kind, path).map(descriptions::of);
  }

  /** The field of a value; empty if the schema has none for it. */
  static Optional<Field<?>> field(Kind kind, List<String> path) {
    String key = written(path.get(path.size() - 1));
    String group = path.size() > 1 ? written(path.get(path.size() - 2)) : "";
    List<Field<?>> all = kind.fields().stream().filter(field -> field.key().equals(key)).toList();
    return all.stream()
        .filter(field -> field.in().equals(group))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private static String written(String component) {
    return WRITTEN.getOrDefault(
        component, component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
  }
}
