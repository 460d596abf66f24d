package kz.igilik.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.igilik.load.YamlNode.Entry;
import kz.igilik.load.YamlNode.MapNode;
import kz.igilik.problem.Code;
import kz.igilik.problem.Origin;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.schema.Declared;
import kz.igilik.schema.Field;
import kz.igilik.schema.Need;
import kz.igilik.schema.Type;
import kz.igilik.schema.Type.Fieldset;
import kz.igilik.schema.Type.Keyed;
import kz.igilik.schema.Type.ListOf;

/**
 * Keeps track of one entry while its fields are read: which fields were asked for, where each
 * stands, which are missing, and which could not be read. A gap in a group is also a gap in the
 * entry around it.
 */
final class FieldTracker {
  private final MapNode map;
  private final Type<?> type;
  private final String name;
  private final ReaderContext context;
  private final Problems problems;
  private final Optional<FieldTracker> above;
  private final String path;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<String> needed = new HashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private final Map<String, Position> places = new HashMap<>();
  private final List<FieldTracker> groups = new ArrayList<>();
  private final Set<String> gaps = new HashSet<>();
  private final Map<String, Runnable> absent = new HashMap<>();

  private FieldTracker(
      MapNode map,
      Type<?> type,
      String name,
      ReaderContext context,
      Optional<FieldTracker> above,
      String path) {
    this.map = map;
    this.type = type;
    this.name = name;
    this.context = context;
    this.problems = context.problems();
    this.above = above;
    this.path = path;
    map.entries().forEach(entry -> entries.put(entry.key(), entry));
  }

  static FieldTracker of(MapNode map, Type<?> type, String name, ReaderContext context) {
    return new FieldTracker(map, type, name, context, Optional.empty(), "");
  }

  /** The tracker of a group of fields below a field of this entry. */
  FieldTracker below(FieldPath field, MapNode group) {
    String nameBelow = EntryList.nameOf(group, name);
    Type<?> typeBelow = typeBelow(field.key());
    var tracker =
        new FieldTracker(group, typeBelow, nameBelow, context, Optional.of(this), field.path());
    groups.add(tracker);
    return tracker;
  }

  /** The type of what stands below a field, or in each item of its list. */
  private Type<?> typeBelow(String key) {
    if (type instanceof Keyed keyed) {
      return keyed.nests() ? keyed : keyed.value();
    }
    Type<?> below = declared().field(key).type();
    return below instanceof ListOf<?> list ? list.item() : below;
  }

  private Declared declared() {
    if (type instanceof Fieldset group) {
      return group.declared();
    }
    throw new IllegalStateException(name + " has no fields");
  }

  /** The keys that may stand here: those of the schema, or all keys where keys are data. */
  private Set<String> known() {
    return type instanceof Fieldset group ? group.declared().keys() : asked;
  }

  String name() {
    return name;
  }

  /** Where the entry stands. */
  Position at() {
    return map.at();
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  Optional<YamlNode> ask(Field<?> field) {
    assert declared().has(field) : name + " has no field " + field;
    asked.add(field.key());
    return Optional.ofNullable(entries.get(field.key())).map(Entry::value);
  }

  /** Asks for a field, and reports it at the end if it is missing. */
  Optional<YamlNode> need(Field<?> field) {
    Optional<YamlNode> node = ask(field);
    needed.add(field.key());
    if (node.isEmpty()) {
      missing.add(field.key());
      gap(field.key());
    }
    return node;
  }

  List<Entry> askAll() {
    map.entries().forEach(entry -> asked.add(entry.key()));
    return map.entries();
  }

  void record(String where, Position at) {
    places.put(where, at);
    above.ifPresent(tracker -> tracker.record(path + "/" + where, at));
  }

  /** Reports why the value at a path cannot be read. */
  void report(String where, Code code, Position at, Object... values) {
    gap(where);
    problems.report(code, at, values);
  }

  /** Notes that a value could not be read. The reason is reported elsewhere. */
  void gap(String where) {
    gaps.add(where);
    above.ifPresent(tracker -> tracker.gap(path + "/" + where));
  }

  /** Reports at the end that a field is missing, unless it seems to stand under another name. */
  void reportAbsent(String key, Code code, Position at, Object... values) {
    absent.put(key, () -> report(key, code, at, values));
  }

  boolean isWhole() {
    return gaps.isEmpty();
  }

  /** Where the entry and its fields stand. A view: it grows while fields are read. */
  Origin origin() {
    return new Origin(
        map.at(), Collections.unmodifiableMap(places), Collections.unmodifiableSet(gaps));
  }

  /** The place of a field's value, or of the entry if the field is not there. */
  Position placeOf(String key) {
    Entry entry = entries.get(key);
    return entry == null ? map.at() : entry.value().at();
  }

  /** Whether the next line is that of a language, which then has lost its indent. */
  boolean isFollowedByLanguage(String key) {
    List<Entry> all = map.entries();
    for (int i = 0; i + 1 < all.size(); i++) {
      if (all.get(i).key().equals(key)) {
        return context.languages().contains(all.get(i + 1).key());
      }
    }
    return false;
  }

  /** Reports fields that the schema does not have, and missing fields that were needed. */
  void close() {
    assert type instanceof Keyed || isAskedAsDeclared() : name + ": " + asked + ", " + declared();
    Set<String> misspelt = new UnknownFields(map, known(), name, context, this).report();
    missing.removeAll(misspelt); // such a field is not missing as well
    known().stream()
        .filter(missing::contains)
        .forEach(key -> problems.report(Code.FIELD_MISSING, map.at(), key, name));
    missing.clear();
    absent.keySet().removeAll(gaps);
    absent.values().forEach(Runnable::run);
    absent.clear();
    groups.forEach(FieldTracker::close);
    groups.clear();
  }

  /**
   * Whether the reader asked for every field of the schema, and needed those that always are. Tests
   * run with assertions.
   */
  private boolean isAskedAsDeclared() {
    return asked.equals(declared().keys())
        && declared().fields().stream()
            .allMatch(
                field ->
                    field.need() == Need.DEPENDS
                        || needed.contains(field.key()) == (field.need() == Need.ALWAYS));
  }
}
