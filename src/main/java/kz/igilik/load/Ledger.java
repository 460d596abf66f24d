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
import kz.igilik.load.YamlNode.TextNode;
import kz.igilik.problem.Code;
import kz.igilik.problem.Origin;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Suggestion;
import kz.igilik.schema.Declared;
import kz.igilik.schema.Need;
import kz.igilik.schema.Type;
import kz.igilik.schema.Type.Fieldset;
import kz.igilik.schema.Type.Keyed;
import kz.igilik.schema.Type.ListOf;

/**
 * The books of one entry while its fields are read: which were asked for, where each stands, which
 * are missing, and whether anything was wrong. What is wrong in a group is wrong in the entry
 * around it.
 */
final class Ledger {
  private final MapNode map;
  private final String name;
  private final Reading reading;
  private final Problems problems;
  private final Optional<Ledger> above;
  private final String path;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Type<?> type;
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<String> needed = new HashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private final Map<String, Position> places = new HashMap<>();
  private final List<Ledger> groups = new ArrayList<>();
  private final Set<String> gaps = new HashSet<>();
  private final Map<String, Runnable> absent = new HashMap<>();

  private Ledger(
      MapNode map,
      Type<?> type,
      String name,
      Reading reading,
      Optional<Ledger> above,
      String path) {
    this.map = map;
    this.type = type;
    this.name = name;
    this.reading = reading;
    this.problems = reading.problems();
    this.above = above;
    this.path = path;
    map.entries().forEach(entry -> entries.put(entry.key(), entry));
  }

  static Ledger of(MapNode map, Type<?> type, String name, Reading reading) {
    return new Ledger(map, type, name, reading, Optional.empty(), "");
  }

  /** The ledger of a group of fields below a path of this entry. */
  Ledger below(String key, MapNode group, String where) {
    String nameBelow = Entries.nameOf(group, name);
    var ledger = new Ledger(group, below(key), nameBelow, reading, Optional.of(this), where);
    groups.add(ledger);
    return ledger;
  }

  /** What stands below a field, or in each item of its list. */
  private Type<?> below(String key) {
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

  /** The keys that may stand here: those of the schema, or whatever stands where keys are data. */
  private Set<String> known() {
    return type instanceof Fieldset group ? group.declared().keys() : asked;
  }

  String name() {
    return name;
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  Optional<YamlNode> ask(String key) {
    asked.add(key);
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  Optional<YamlNode> need(String key) {
    Optional<YamlNode> node = ask(key);
    needed.add(key);
    if (node.isEmpty()) {
      missing.add(key);
      gap(key);
    }
    return node;
  }

  List<Entry> askAll() {
    map.entries().forEach(entry -> asked.add(entry.key()));
    return map.entries();
  }

  void record(String where, Position at) {
    places.put(where, at);
    above.ifPresent(ledger -> ledger.record(path + "/" + where, at));
  }

  /** Reports why what stands below a path cannot be read. */
  void report(String where, Code code, Position at, Object... values) {
    gap(where);
    problems.report(code, at, values);
  }

  /** Notes that a field could not be read, for a reason that has been or will be reported. */
  void gap(String where) {
    gaps.add(where);
    above.ifPresent(ledger -> ledger.gap(path + "/" + where));
  }

  /** Reports at the end that a field is not there, unless it may be so under another name. */
  void reportAbsent(String key, Code code, Position at, Object... values) {
    absent.put(key, () -> report(key, code, at, values));
  }

  boolean isWhole() {
    return gaps.isEmpty();
  }

  /** Where the entry and its fields stand; fields that are read later are in it as well. */
  Origin origin() {
    return new Origin(
        map.at(), Collections.unmodifiableMap(places), Collections.unmodifiableSet(gaps));
  }

  /** The place of a field's value, or of the entry if the field is not there. */
  Position placeOf(String key) {
    Entry entry = entries.get(key);
    return entry == null ? map.at() : entry.value().at();
  }

  /**
   * Reports the fields that the schema does not have, and those that were needed and are not there.
   */
  void close() {
    assert type instanceof Keyed || isAskedAsDeclared() : name + ": " + asked + ", " + declared();
    missing.removeAll(reportUnknown()); // a field that was only misspelt is not missing as well
    missing.forEach(key -> problems.report(Code.FIELD_MISSING, map.at(), key, name));
    missing.clear();
    absent.keySet().removeAll(gaps);
    absent.values().forEach(Runnable::run);
    absent.clear();
    groups.forEach(Ledger::close);
    groups.clear();
  }

  /**
   * Whether the reader asked for all fields of the schema and no other, and for those as needed
   * that always are. Tests run with assertions.
   */
  private boolean isAskedAsDeclared() {
    return asked.equals(declared().keys())
        && declared().fields().stream()
            .allMatch(
                field ->
                    field.need() == Need.DEPENDS
                        || needed.contains(field.key()) == (field.need() == Need.ALWAYS));
  }

  /** Reports the line of a language that has lost the spaces in front of it. */
  private boolean isOutdented(Entry entry) {
    Optional<String> owner = ownerOf(entry);
    owner.ifPresent(
        field -> {
          String name = field.substring(field.lastIndexOf('/') + 1);
          report(field + "/" + entry.key(), Code.FIELD_OUTDENTED, entry.keyAt(), entry.key(), name);
        });
    return owner.isPresent();
  }

  /** The path of the field whose text in a language this entry seems to be. */
  private Optional<String> ownerOf(Entry entry) {
    Optional<String> owner = Optional.empty();
    if (!reading.languages().contains(entry.key())) {
      return owner;
    }
    for (Entry before : map.entries()) {
      if (before.equals(entry)) {
        return owner;
      }
      if (!reading.languages().contains(before.key())) {
        owner = localized(before).filter(path -> known().contains(before.key()));
      }
    }
    return owner;
  }

  /** The path of the last field in an entry that has languages, or nothing at all. */
  private Optional<String> localized(Entry entry) {
    if (entry.value() instanceof TextNode text) {
      return text.isEmpty() ? Optional.of(entry.key()) : Optional.empty();
    }
    if (!(entry.value() instanceof MapNode below) || below.entries().isEmpty()) {
      return Optional.empty();
    }
    List<Entry> inside = below.entries();
    return inside.stream().anyMatch(text -> reading.languages().contains(text.key()))
        ? Optional.of(entry.key())
        : localized(inside.get(inside.size() - 1)).map(path -> entry.key() + "/" + path);
  }

  /** Whether the next line is that of a language, which then has lost its spaces. */
  boolean isFollowedByLanguage(String key) {
    List<Entry> all = map.entries();
    for (int i = 0; i + 1 < all.size(); i++) {
      if (all.get(i).key().equals(key)) {
        return reading.languages().contains(all.get(i + 1).key());
      }
    }
    return false;
  }

  /**
   * Reports the unknown fields, and returns the fields that were probably meant. Where none is near
   * it may be any of those that are not there.
   */
  private Set<String> reportUnknown() {
    var meant = new HashSet<String>();
    for (Entry entry : map.entries()) {
      if (!known().contains(entry.key()) && !isOutdented(entry)) {
        List<String> right = known().stream().filter(key -> !has(key)).toList();
        Optional<String> near =
            Suggestion.nearest(entry.key(), right)
                .or(() -> OtherNames.of(entry.key()).filter(known()::contains));
        near.ifPresent(meant::add);
        near.map(List::of).orElse(right).forEach(this::gap);
        String all = String.join(", ", known());
        problems.report(Code.FIELD_UNKNOWN, entry.keyAt(), entry.key(), name, all, near.orElse(""));
      }
    }
    return meant;
  }
}
