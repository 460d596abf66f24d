package kz.igilik.compare;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.igilik.model.Coordinates;
import kz.igilik.model.Embargo;
import kz.igilik.model.Hours;
import kz.igilik.model.Localized;
import kz.igilik.model.Moment;
import kz.igilik.model.Session;
import kz.igilik.problem.Origin;

/**
 * The values of a record, whatever it groups them in. Nothing is listed here, so a new field of the
 * model is compared from its first day.
 */
final class FlatRecord {
  /** Of the reading, or told by the rest; dates of events are compared one by one. */
  private static final Set<String> PASSED_OVER =
      Set.of("id", "origin", "sessions", "firstLine", "columns");

  private final Map<Part, Object> values = new LinkedHashMap<>();

  /**
   * A value of a record.
   *
   * @param path names of the components that lead to it
   * @param key its language, or its key if the keys are data; else empty
   */
  record Part(List<String> path, String key) {}

  private FlatRecord() {}

  /** Every value that is there. */
  static Map<Part, Object> of(Record whole) {
    var flat = new FlatRecord();
    flat.addAll(whole, List.of());
    return flat.values;
  }

  private void addAll(Record group, List<String> path) {
    for (RecordComponent component : group.getClass().getRecordComponents()) {
      if (!PASSED_OVER.contains(component.getName())) {
        var longer = new ArrayList<>(path);
        longer.add(component.getName());
        add(value(group, component), List.copyOf(longer));
      }
    }
  }

  private void add(Object value, List<String> path) {
    if (value instanceof Optional<?> maybe) {
      maybe.ifPresent(inside -> add(inside, path));
    } else if (value instanceof Localized texts) {
      texts.texts().forEach((language, text) -> values.put(new Part(path, language), text));
    } else if (value instanceof Map<?, ?> keyed) {
      keyed.forEach((key, inside) -> values.put(new Part(path, key.toString()), inside));
    } else if (value instanceof Record group && !isOneValue(group)) {
      addAll(group, path);
    } else if (!(value instanceof Origin) && !isNothing(value)) {
      values.put(new Part(path, ""), value);
    }
  }

  /** What an editor left out. */
  private static boolean isNothing(Object value) {
    return value instanceof Collection<?> all && all.isEmpty();
  }

  private static boolean isOneValue(Record value) {
    return value instanceof Moment
        || value instanceof Hours
        || value instanceof Coordinates
        || value instanceof Embargo
        || value instanceof Session;
  }

  /** Whether two values say the same, wherever they stand in their files. */
  static boolean same(Object one, Object other) {
    return withoutPlaces(one).equals(withoutPlaces(other));
  }

  private static Object withoutPlaces(Object value) {
    if (value instanceof Collection<?> all) {
      return all.stream().map(FlatRecord::withoutPlaces).toList();
    }
    if (value instanceof Optional<?> maybe) {
      return maybe.map(FlatRecord::withoutPlaces);
    }
    if (value instanceof Record group && !(group instanceof Origin)) {
      var parts = new ArrayList<>();
      for (RecordComponent component : group.getClass().getRecordComponents()) {
        if (component.getType() != Origin.class) {
          parts.add(withoutPlaces(value(group, component)));
        }
      }
      return parts;
    }
    return value;
  }

  private static Object value(Record group, RecordComponent component) {
    try {
      return component.getAccessor().invoke(group);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible); // records of the model are public
    }
  }
}
