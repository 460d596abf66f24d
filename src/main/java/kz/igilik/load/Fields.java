package kz.igilik.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.igilik.load.YamlNode.Entry;
import kz.igilik.load.YamlNode.ListNode;
import kz.igilik.load.YamlNode.MapNode;
import kz.igilik.load.YamlNode.TextNode;
import kz.igilik.model.Localized;
import kz.igilik.problem.Code;
import kz.igilik.problem.Origin;
import kz.igilik.problem.Position;
import kz.igilik.schema.Field;
import kz.igilik.schema.Kind;
import kz.igilik.schema.Need;
import kz.igilik.schema.Type;

/**
 * The fields of one entry, read by their declarations in {@code schema}. A wrong or missing field
 * is reported at its place, and a stand-in is returned so that reading goes on; {@link #origin}
 * knows which fields have none of their own. {@link #made} ends the reading: it reports fields that
 * the schema does not have.
 */
final class Fields {
  private final FieldTracker tracker;
  private final ReaderContext context;
  private final SingleValues single;
  private final LocalizedTexts localized;

  private Fields(FieldTracker tracker, ReaderContext context) {
    this.tracker = tracker;
    this.context = context;
    this.single = new SingleValues(tracker);
    this.localized = new LocalizedTexts(tracker, context, single);
  }

  /**
   * The fields of an entry.
   *
   * @param type the declaration of its fields
   * @param name what its author calls it, for messages
   */
  static Fields of(MapNode map, Type<?> type, String name, ReaderContext context) {
    return new Fields(FieldTracker.of(map, type, name, context), context);
  }

  /**
   * The fields of a file that is one entry; reports a file that is a list or a text.
   *
   * @param name what its author calls the entry
   */
  static Optional<Fields> ofFile(String name, YamlNode root, Kind kind, ReaderContext context) {
    if (root instanceof MapNode map) {
      return Optional.of(of(map, kind.content(), name, context));
    }
    context.problems().report(Code.FIELD_NOT_GROUP, root.at(), root.at().file());
    return Optional.empty();
  }

  /** Whether everything that was asked for could be read. */
  boolean isWhole() {
    return tracker.isWhole();
  }

  /** What its author calls the entry. */
  String name() {
    return tracker.name();
  }

  boolean has(Field<?> field) {
    return tracker.has(field.key());
  }

  /** Where the entry and its fields stand. */
  Origin origin() {
    return tracker.origin();
  }

  // ---- single values

  /** The value of a field that must be there, or the stand-in. */
  <T> T need(Field<T> field, T standIn) {
    return needed(field).orElse(standIn);
  }

  /** The same, where more than the declaration decides how the value is written. */
  <T> T need(Field<T> field, ValueParser<T> parser, T standIn) {
    return tracker
        .need(field)
        .flatMap(node -> single.read(FieldPath.of(field), node, parser))
        .orElse(standIn);
  }

  <T> Optional<T> needed(Field<T> field) {
    return tracker
        .need(field)
        .flatMap(node -> single.read(FieldPath.of(field), node, field.type()));
  }

  <T> Optional<T> maybe(Field<T> field) {
    return tracker.ask(field).flatMap(node -> single.read(FieldPath.of(field), node, field.type()));
  }

  /** The same, where more than the declaration decides how the value is written. */
  <T> Optional<T> maybe(Field<T> field, ValueParser<T> parser) {
    return tracker.ask(field).flatMap(node -> single.read(FieldPath.of(field), node, parser));
  }

  /** A flag is false where it is left out. */
  boolean flag(Field<Boolean> field) {
    return maybe(field).orElse(false);
  }

  /** A text in several languages; {@link Localized#NONE} if it is left out. */
  Localized texts(Field<Localized> field) {
    var type = (Type.Translated) field.type();
    return asDeclared(field)
        .map(node -> localized.read(FieldPath.of(field), node, type))
        .orElse(Localized.NONE);
  }

  // ---- lists

  /** A list of single values, each at most once; empty if it is left out. */
  <T> List<T> values(Field<List<T>> field) {
    var list = (Type.ListOf<T>) field.type();
    Optional<YamlNode> node = asDeclared(field);
    if (list.mayStandAlone() && node.isPresent() && node.get() instanceof TextNode alone) {
      return single.read(FieldPath.of(field), alone, list.item()).stream().toList();
    }
    return values(FieldPath.of(field), items(field), list.item());
  }

  private <T> List<T> values(FieldPath list, List<YamlNode> items, Type<T> type) {
    return values(list, items, (path, item) -> single.read(path, item, type));
  }

  @FunctionalInterface
  private interface ItemReader<T> {
    Optional<T> read(FieldPath path, YamlNode item);
  }

  private <T> List<T> values(FieldPath list, List<YamlNode> items, ItemReader<T> reader) {
    var values = new ArrayList<T>();
    var first = new HashMap<T, Position>();
    for (int i = 0; i < items.size(); i++) {
      YamlNode item = items.get(i);
      reader
          .read(list.item(i), item)
          .ifPresentOrElse(
              value -> addOnce(list, value, item, values, first), () -> tracker.gap(list.path()));
    }
    return values;
  }

  private <T> void addOnce(
      FieldPath list, T value, YamlNode item, List<T> values, Map<T, Position> first) {
    Position before = first.putIfAbsent(value, item.at());
    if (before == null) {
      tracker.record(list.item(values.size()).path(), item.at()); // its place among those kept
      values.add(value);
      return;
    }
    context.problems().clash(Code.VALUE_DUPLICATE, item.at(), before, list.key(), value);
  }

  /** A list of a fixed number of texts, such as the months. */
  List<String> textsInOrder(Field<List<String>> field) {
    int number = ((Type.TextsInOrder) field.type()).number();
    FieldPath path = FieldPath.of(field);
    List<YamlNode> items = items(field);
    if (items.size() != number && has(field)) {
      Position at = tracker.placeOf(field.key());
      tracker.report(path.path(), Code.LIST_LENGTH, at, path.key(), items.size(), number);
    }
    return items.stream().flatMap(item -> single.read(path, item, Type.TEXT).stream()).toList();
  }

  /**
   * The entries of a list, each made by the reader. Entries that nothing can be made of are left
   * out; ids that occur twice are reported.
   */
  <T> List<T> entries(Field<List<Void>> field, Function<Fields, Optional<T>> reader) {
    List<YamlNode> items = items(field);
    if (EntryList.haveDoubledIds(items, field.type(), context.problems())) {
      tracker.gap(field.key());
    }
    var read = new ArrayList<T>();
    for (YamlNode item : items) {
      FieldPath path = FieldPath.of(field).item(read.size());
      group(path, item).flatMap(reader).ifPresentOrElse(read::add, () -> tracker.gap(field.key()));
    }
    return read;
  }

  /** The items of a list. A list that is needed must hold something. */
  private List<YamlNode> items(Field<?> field) {
    Optional<YamlNode> node = asDeclared(field);
    List<YamlNode> items = node.map(found -> items(field.key(), found)).orElse(List.of());
    boolean needed = field.need() == Need.ALWAYS && !(field.type() instanceof Type.TextsInOrder);
    if (needed && items.isEmpty() && node.isPresent() && node.get() instanceof ListNode) {
      tracker.report(field.key(), Code.FIELD_EMPTY, node.get().at(), field.key());
    }
    return items;
  }

  private List<YamlNode> items(String key, YamlNode node) {
    tracker.record(key, node.at());
    if (node instanceof ListNode list) {
      return list.items();
    }
    boolean empty = node instanceof TextNode text && text.isEmpty();
    tracker.report(key, empty ? Code.FIELD_EMPTY : Code.FIELD_NOT_LIST, node.at(), key);
    return List.of();
  }

  // ---- groups of fields

  /** The fields below a field; nothing if it is left out. */
  Optional<Fields> group(Field<Void> field) {
    return asDeclared(field).flatMap(node -> group(FieldPath.of(field), node));
  }

  private Optional<Fields> group(FieldPath field, YamlNode node) {
    tracker.record(field.path(), node.at());
    if (node instanceof MapNode below) {
      return Optional.of(new Fields(tracker.below(field, below), context));
    }
    boolean empty = node instanceof TextNode text && text.isEmpty();
    Code code = empty ? Code.FIELD_EMPTY : Code.FIELD_NOT_GROUP;
    tracker.report(field.path(), code, node.at(), field.key());
    return Optional.empty();
  }

  /** The node of a field; reports a missing one that every entry has. */
  private Optional<YamlNode> asDeclared(Field<?> field) {
    return field.need() == Need.ALWAYS ? tracker.need(field) : tracker.ask(field);
  }

  // ---- maps whose keys are data

  /** All keys of this map with their values. */
  List<Entry> all() {
    return tracker.askAll();
  }

  Optional<Fields> group(Entry entry) {
    return group(FieldPath.of(entry.key()), entry.value());
  }

  Optional<String> text(Entry entry) {
    return single.read(FieldPath.of(entry.key()), entry.value(), Type.TEXT);
  }

  <T> Optional<T> value(Entry entry, ValueParser<T> parser) {
    return single.read(FieldPath.of(entry.key()), entry.value(), parser);
  }

  <T> List<T> values(Entry entry, ValueParser<T> parser) {
    String key = entry.key();
    List<YamlNode> items = items(key, entry.value());
    if (items.isEmpty() && entry.value() instanceof ListNode) {
      tracker.report(key, Code.FIELD_EMPTY, entry.value().at(), key);
    }
    return values(FieldPath.of(key), items, (path, item) -> single.read(path, item, parser));
  }

  /** Reports a wrong key. */
  void refuse(Entry entry, Code code, Object... values) {
    var all = new ArrayList<Object>(List.of(entry.key()));
    all.addAll(Arrays.asList(values));
    tracker.report(entry.key(), code, entry.keyAt(), all.toArray());
  }

  // ---- the end

  /** The entry, even if some of its fields are stand-ins. Call it when every field is read. */
  <T> Optional<T> made(T entry) {
    tracker.close();
    return Optional.of(entry);
  }

  /** The entry, or nothing if it lacks one of these fields: without them it has no meaning. */
  <T> Optional<T> madeWith(T entry, Field<?>... needed) {
    tracker.close();
    boolean all = Arrays.stream(needed).allMatch(field -> origin().reads(field.key()));
    return all ? Optional.of(entry) : Optional.empty();
  }

  /** The entry, or nothing if any of its fields was wrong. */
  <T> Optional<T> madeWhole(T entry) {
    tracker.close();
    return tracker.isWhole() ? Optional.of(entry) : Optional.empty();
  }

  // ---- what readers report

  /** Reports a wrong field at its value, or at the entry if it is not there. */
  void wrong(Code code, Field<?> field, Object... values) {
    tracker.report(field.key(), code, tracker.placeOf(field.key()), values);
  }

  /** Reports a field as missing, in words of its own, where another field stands. */
  void lacks(Field<?> field, Code code, Field<?> place, Object... values) {
    tracker.reportAbsent(field.key(), code, tracker.placeOf(place.key()), values);
  }

  /** Reports what is missing below the fields, such as the text below a head. */
  void lacksBelow(String what, Code code, Object... values) {
    tracker.reportAbsent(what, code, tracker.at(), values);
  }

  /** Reports a field as missing unless it is there: others make it needed. */
  void needs(Field<?> field) {
    tracker.need(field);
  }
}
