package kz.igilik.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.igilik.load.YamlNode.Entry;
import kz.igilik.load.YamlNode.ListNode;
import kz.igilik.load.YamlNode.MapNode;
import kz.igilik.load.YamlNode.TextNode;
import kz.igilik.model.Characters;
import kz.igilik.model.Localized;
import kz.igilik.problem.Code;
import kz.igilik.problem.Origin;
import kz.igilik.problem.Position;
import kz.igilik.problem.Suggestion;
import kz.igilik.schema.Field;
import kz.igilik.schema.Kind;
import kz.igilik.schema.Need;
import kz.igilik.schema.Type;

/**
 * The fields of one entry. A reader asks for every field it knows; each mistake is reported where
 * it stands, and a stand-in comes back so that reading goes on; {@link #origin} knows these gaps.
 * What the schema does not have is an unknown field, which {@link #made} reports at the end.
 */
final class Fields {
  private final Ledger ledger;
  private final Reading reading;

  private Fields(Ledger ledger, Reading reading) {
    this.ledger = ledger;
    this.reading = reading;
  }

  /**
   * The fields of an entry.
   *
   * @param type what the schema says of them
   * @param name what its author calls it, for messages
   */
  static Fields of(MapNode map, Type<?> type, String name, Reading reading) {
    return new Fields(Ledger.of(map, type, name, reading), reading);
  }

  /**
   * The whole of a file as one entry, unless it is something else than fields.
   *
   * @param name what its author calls the entry
   */
  static Optional<Fields> ofFile(String name, YamlNode root, Kind kind, Reading reading) {
    if (root instanceof MapNode map) {
      return Optional.of(of(map, kind.content(), name, reading));
    }
    reading.problems().report(Code.FIELD_NOT_GROUP, root.at(), root.at().file());
    return Optional.empty();
  }

  /** What its author calls the entry. */
  String name() {
    return ledger.name();
  }

  boolean has(String key) {
    return ledger.has(key);
  }

  /** Where the entry and its fields stand. */
  Origin origin() {
    return ledger.origin();
  }

  // ---- fields of the schema

  /** A field that has to be there; the stand-in lets reading go on. */
  <T> T need(Field<T> field, T standIn) {
    return needed(field).orElse(standIn);
  }

  <T> Optional<T> needed(Field<T> field) {
    return ledger.need(field.key()).flatMap(node -> single(field, node));
  }

  <T> Optional<T> maybe(Field<T> field) {
    return ledger.ask(field.key()).flatMap(node -> single(field, node));
  }

  private <T> Optional<T> single(Field<T> field, YamlNode node) {
    Value<T> kind = TypedValues.of(field.type());
    boolean shown = field.type() instanceof Type.PlainText text && text.shown();
    return shown
        ? readersText(field.key(), field.key(), node, kind)
        : value(field.key(), field.key(), node, kind);
  }

  /** A field that is false where it is not there. */
  boolean flag(Field<Boolean> field) {
    return maybe(field).orElse(false);
  }

  /** A text in several languages; none where it may be left out and is. */
  Localized texts(Field<Localized> field) {
    int longest = ((Type.Translated) field.type()).longest();
    return field.need() == Need.ALWAYS
        ? texts(field.key(), Values.longestText(longest))
        : maybeTexts(field.key());
  }

  /** The single values of a list, each at most once. */
  <T> List<T> values(Field<List<T>> field) {
    var list = (Type.ListOf<T>) field.type();
    Value<T> kind = TypedValues.of(list.item());
    if (list.mayStandAlone()) {
      return oneOrMore(field.key(), kind);
    }
    return field.need() == Need.ALWAYS
        ? neededValues(field.key(), kind)
        : values(field.key(), kind);
  }

  /** The entries of a list, each read as one; those that nothing can be made of are left out. */
  <T> List<T> entries(Field<List<Void>> field, Function<Fields, Optional<T>> reader) {
    return field.need() == Need.ALWAYS
        ? neededEntries(field.key(), reader)
        : entries(field.key(), reader);
  }

  /** The fields below a field, if it is there. */
  Optional<Fields> group(Field<Void> field) {
    return field.need() == Need.ALWAYS ? neededGroup(field.key()) : group(field.key());
  }

  // ---- single values

  <T> T need(String key, Value<T> kind, T standIn) {
    return needed(key, kind).orElse(standIn);
  }

  <T> Optional<T> needed(String key, Value<T> kind) {
    return ledger.need(key).flatMap(node -> value(key, key, node, kind));
  }

  <T> Optional<T> maybe(String key, Value<T> kind) {
    return ledger.ask(key).flatMap(node -> value(key, key, node, kind));
  }

  /** A text that readers see. */
  String text(String key) {
    return ledger
        .need(key)
        .flatMap(node -> readersText(key, key, node, Values::anyText))
        .orElse("");
  }

  /** A text that may be a space and nothing else: between the digits of a number, say. */
  String spacing(String key) {
    Optional<YamlNode> node = ledger.need(key);
    if (node.isPresent() && node.get() instanceof TextNode text && isSpacing(text.text())) {
      ledger.record(key, text.at());
      return text.text();
    }
    return node.flatMap(found -> readersText(key, key, found, Values::anyText)).orElse("");
  }

  private static boolean isSpacing(String text) {
    return !text.isBlank() && Characters.isBlank(text);
  }

  Optional<String> maybeText(String key) {
    return ledger.ask(key).flatMap(node -> readersText(key, key, node, Values::anyText));
  }

  String id(String key) {
    return need(key, Values::id, "");
  }

  boolean flag(String key) {
    return maybeFlag(key).orElse(false);
  }

  Optional<Boolean> maybeFlag(String key) {
    return maybe(key, Values::flag);
  }

  private <T> Optional<T> value(String field, String where, YamlNode node, Value<T> kind) {
    ledger.record(where, node.at());
    if (!(node instanceof TextNode text)) {
      ledger.report(where, Code.FIELD_NOT_TEXT, node.at(), field);
      return Optional.empty();
    }
    if (text.isEmpty()) {
      ledger.report(where, Code.FIELD_EMPTY, text.at(), field);
      return Optional.empty();
    }
    String written = text.text();
    boolean odd =
        Characters.isOddSpace(written.charAt(0))
            || Characters.isOddSpace(written.charAt(written.length() - 1));
    return kind.read(
        odd ? Characters.trimmed(written) : written,
        (code, values) -> fault(where, code, text, field, values));
  }

  /**
   * A remark behind a date or a name is one; behind a text that readers see it is the end of the
   * text, lost without a word.
   */
  private <T> Optional<T> readersText(String field, String where, YamlNode node, Value<T> kind) {
    if (node instanceof TextNode text && text.commented() && !text.isEmpty()) {
      ledger.report(where, Code.YAML_HASH_IN_TEXT, text.at(), text.text());
      return Optional.empty(); // that it says less than the other languages follows from it
    }
    return value(field, where, node, kind);
  }

  /**
   * An ambiguous value has been reported already; that it is also of the wrong kind follows from
   * it.
   */
  private void fault(String where, Code code, TextNode text, String field, Object... values) {
    if (text.plain() && Ambiguous.is(text.text())) {
      ledger.gap(where);
      return;
    }
    var all = new ArrayList<Object>();
    all.add(field);
    all.addAll(List.of(values));
    ledger.report(where, code, text.at(), all.toArray());
  }

  // ---- texts in several languages

  Localized texts(String key) {
    return texts(key, Values::anyText);
  }

  Localized texts(String key, Value<String> kind) {
    return ledger.need(key).map(node -> localized(key, node, kind)).orElse(Localized.NONE);
  }

  Localized maybeTexts(String key) {
    return ledger
        .ask(key)
        .map(node -> localized(key, node, Values::anyText))
        .orElse(Localized.NONE);
  }

  private Localized localized(String key, YamlNode node, Value<String> kind) {
    ledger.record(key, node.at());
    if (!(node instanceof MapNode languages)) {
      notLocalized(key, node);
      return Localized.NONE;
    }
    if (languages.entries().isEmpty()) {
      ledger.report(key, Code.FIELD_EMPTY, node.at(), key);
    }
    var texts = new LinkedHashMap<String, String>();
    for (Entry entry : languages.entries()) {
      if (reading.knowsLanguage(entry.key())) {
        readersText(key, key + "/" + entry.key(), entry.value(), kind)
            .ifPresent(text -> texts.put(entry.key(), Characters.trimmed(text)));
      } else {
        unknownLanguage(key, languages, entry);
      }
    }
    return new Localized(texts);
  }

  private void notLocalized(String key, YamlNode node) {
    if (node instanceof TextNode empty && empty.isEmpty() && ledger.isFollowedByLanguage(key)) {
      ledger.gap(key); // what is wrong is said there
    } else if (node instanceof TextNode text && !text.isEmpty()) {
      fault(key, Code.TEXT_WITHOUT_LANGUAGE, text, key);
    } else {
      ledger.report(
          key,
          node instanceof TextNode ? Code.FIELD_EMPTY : Code.TEXT_WITHOUT_LANGUAGE,
          node.at(),
          key);
    }
  }

  /** Where no language is near, it may be any of those that are not there. */
  private void unknownLanguage(String key, MapNode texts, Entry entry) {
    List<String> written = texts.entries().stream().map(Entry::key).toList();
    List<String> left =
        reading.languages().stream().filter(language -> !written.contains(language)).toList();
    Optional<String> near = Suggestion.nearest(entry.key(), reading.languages());
    near.map(List::of).orElse(left).forEach(language -> ledger.gap(key + "/" + language));
    String all = String.join(", ", reading.languages());
    reading
        .problems()
        .report(Code.LANGUAGE_UNKNOWN, entry.keyAt(), entry.key(), all, near.orElse(""));
  }

  // ---- lists

  /** A list of single values, each at most once; empty if the field is missing. */
  <T> List<T> values(String key, Value<T> kind) {
    var values = new ArrayList<T>();
    var first = new HashMap<T, Position>();
    List<YamlNode> items = list(key);
    for (int i = 0; i < items.size(); i++) {
      YamlNode item = items.get(i);
      value(key, key + "/" + i, item, kind)
          .ifPresentOrElse(
              value -> addOnce(key, value, item, values, first), () -> ledger.gap(key));
    }
    return values;
  }

  /** The same, of which one may stand alone, without a list. */
  <T> List<T> oneOrMore(String key, Value<T> kind) {
    return ledger.ask(key).filter(TextNode.class::isInstance).isPresent()
        ? maybe(key, kind).stream().toList()
        : values(key, kind);
  }

  /** A list of single values that must be there and hold something. */
  <T> List<T> neededValues(String key, Value<T> kind) {
    ledger.need(key).ifPresent(node -> refuseNoItems(key, node));
    return values(key, kind);
  }

  private void refuseNoItems(String key, YamlNode node) {
    if (node instanceof ListNode list && list.items().isEmpty()) {
      ledger.report(key, Code.FIELD_EMPTY, list.at(), key);
    }
  }

  private <T> void addOnce(
      String key, T value, YamlNode item, List<T> values, Map<T, Position> first) {
    Position before = first.putIfAbsent(value, item.at());
    if (before == null) {
      ledger.record(key + "/" + values.size(), item.at()); // where it is if others are left out
      values.add(value);
      return;
    }
    reading.problems().clash(Code.VALUE_DUPLICATE, item.at(), before, key, value);
  }

  /** A list that must be there, of a fixed number of texts. */
  List<String> textsInOrder(String key, int number) {
    List<YamlNode> items = ledger.need(key).isPresent() ? list(key) : List.of();
    if (items.size() != number && has(key)) {
      ledger.report(key, Code.LIST_LENGTH, ledger.placeOf(key), key, items.size(), number);
    }
    return items.stream()
        .flatMap(item -> readersText(key, key, item, Values::anyText).stream())
        .toList();
  }

  /**
   * The entries of a list that must be there, each read as one; those that nothing can be made of
   * are left out.
   */
  <T> List<T> neededEntries(String key, Function<Fields, Optional<T>> reader) {
    ledger.need(key).ifPresent(node -> refuseNoItems(key, node));
    return entries(key, reader);
  }

  /** {@link #neededEntries} of which each has an id of its own. */
  <T> List<T> neededIdentified(String key, Function<Fields, Optional<T>> reader) {
    if (Entries.haveDoubledIds(list(key), reading.problems())) {
      ledger.gap(key);
    }
    return neededEntries(key, reader);
  }

  /** The entries of a list, each read as one; those that nothing can be made of are left out. */
  <T> List<T> entries(String key, Function<Fields, Optional<T>> reader) {
    var read = new ArrayList<T>();
    for (YamlNode item : list(key)) {
      String where = key + "/" + read.size();
      ledger.record(where, item.at());
      nested(key, where, item).flatMap(reader).ifPresentOrElse(read::add, () -> ledger.gap(key));
    }
    return read;
  }

  private List<YamlNode> list(String key) {
    Optional<YamlNode> node = ledger.ask(key);
    node.ifPresent(found -> ledger.record(key, found.at()));
    if (node.isPresent() && !(node.get() instanceof ListNode)) {
      boolean empty = node.get() instanceof TextNode text && text.isEmpty();
      ledger.report(key, empty ? Code.FIELD_EMPTY : Code.FIELD_NOT_LIST, node.get().at(), key);
    }
    return node.filter(ListNode.class::isInstance)
        .map(found -> ((ListNode) found).items())
        .orElse(List.of());
  }

  // ---- groups of fields

  /** The fields below a field. */
  Optional<Fields> group(String key) {
    return ledger.ask(key).flatMap(node -> nested(key, key, node));
  }

  Optional<Fields> neededGroup(String key) {
    return ledger.need(key).flatMap(node -> nested(key, key, node));
  }

  /** Every key of this entry: for maps whose keys are data. */
  List<Entry> all() {
    return ledger.askAll();
  }

  /** The fields of one of {@link #all}. */
  Optional<Fields> group(Entry entry) {
    return nested(entry.key(), entry.key(), entry.value());
  }

  /** The text of one of {@link #all}. */
  Optional<String> text(Entry entry) {
    return readersText(entry.key(), entry.key(), entry.value(), Values::anyText);
  }

  /** Reports what is wrong with the key of one of {@link #all}. */
  void refuse(Entry entry, Code code, String key, Object... values) {
    var all = new ArrayList<Object>(List.of(key));
    all.addAll(Arrays.asList(values));
    ledger.report(key, code, entry.keyAt(), all.toArray());
  }

  private Optional<Fields> nested(String key, String where, YamlNode node) {
    ledger.record(where, node.at());
    if (node instanceof MapNode below) {
      return Optional.of(new Fields(ledger.below(key, below, where), reading));
    }
    boolean empty = node instanceof TextNode text && text.isEmpty();
    ledger.report(where, empty ? Code.FIELD_EMPTY : Code.FIELD_NOT_GROUP, node.at(), key);
    return Optional.empty();
  }

  // ---- the end

  /** The entry, gaps and all. To be asked when every field has been read. */
  <T> Optional<T> made(T entry) {
    ledger.close();
    return Optional.of(entry);
  }

  /** The entry, unless it lacks one of these fields: without them nothing can be made of it. */
  <T> Optional<T> madeWith(List<String> needed, T entry) {
    ledger.close();
    return needed.stream().allMatch(origin()::reads) ? Optional.of(entry) : Optional.empty();
  }

  /** The entry, unless anything in it was wrong. */
  <T> Optional<T> madeWhole(T entry) {
    ledger.close();
    return ledger.isWhole() ? Optional.of(entry) : Optional.empty();
  }

  /** Reports a mistake at the value of a field, or at the entry if the field is not there. */
  void wrong(Code code, String key, Object... values) {
    ledger.report(key, code, ledger.placeOf(key), values);
  }

  /** Reports at a field that another has to stand beside it, and does not. */
  void lacks(String key, Code code, String place, Object... values) {
    ledger.reportAbsent(key, code, ledger.placeOf(place), values);
  }

  /** Reports the field as missing unless it is there. */
  void needs(String key) {
    ledger.need(key);
  }
}
