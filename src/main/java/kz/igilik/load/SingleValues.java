package kz.igilik.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.load.YamlNode.TextNode;
import kz.igilik.model.Characters;
import kz.igilik.problem.Code;
import kz.igilik.schema.AmbiguousValues;
import kz.igilik.schema.Type;
import kz.igilik.schema.Type.PlainText;

/** Reads the single values of one entry, and reports a wrong one at its place. */
final class SingleValues {
  private final FieldTracker tracker;

  SingleValues(FieldTracker tracker) {
    this.tracker = tracker;
  }

  <T> Optional<T> read(FieldPath field, YamlNode node, Type<T> type) {
    ValueParser<T> parser = ValueParsers.of(type);
    if (!(type instanceof PlainText text)) {
      return read(field, node, parser);
    }
    if (text.mayBeSpace() && node instanceof TextNode space && isSpace(space.text())) {
      tracker.record(field.path(), node.at());
      return parser.read(space.text(), (code, values) -> {});
    }
    return text.shown() ? readShown(field, node, parser) : read(field, node, parser);
  }

  /** A space that a line does not break at, as between the digits of a number. */
  private static boolean isSpace(String text) {
    return !text.isBlank() && Characters.isBlank(text);
  }

  <T> Optional<T> read(FieldPath field, YamlNode node, ValueParser<T> parser) {
    tracker.record(field.path(), node.at());
    if (!(node instanceof TextNode text)) {
      tracker.report(field.path(), Code.FIELD_NOT_TEXT, node.at(), field.key());
      return Optional.empty();
    }
    if (text.isEmpty()) {
      tracker.report(field.path(), Code.FIELD_EMPTY, text.at(), field.key());
      return Optional.empty();
    }
    String written = text.text();
    boolean odd =
        Characters.isOddSpace(written.charAt(0))
            || Characters.isOddSpace(written.charAt(written.length() - 1));
    return parser.read(
        odd ? Characters.trimmed(written) : written,
        (code, values) -> refuse(field, text, code, values));
  }

  /**
   * Reads a text that readers of the site see. Behind a date or a name, {@code # …} is a remark.
   * Behind such a text it is probably the end of the text, which would be lost without a word.
   */
  <T> Optional<T> readShown(FieldPath field, YamlNode node, ValueParser<T> parser) {
    if (node instanceof TextNode text && text.commented() && !text.isEmpty()) {
      tracker.report(field.path(), Code.YAML_HASH_IN_TEXT, text.at(), text.text());
      return Optional.empty(); // that it says less than the other languages follows from it
    }
    return read(field, node, parser);
  }

  /** Reports a wrong value, unless it was reported as ambiguous: the one follows from the other. */
  void refuse(FieldPath field, TextNode text, Code code, Object... values) {
    if (text.plain() && AmbiguousValues.contain(text.text())) {
      tracker.gap(field.path());
      return;
    }
    var all = new ArrayList<Object>();
    all.add(field.key());
    all.addAll(List.of(values));
    tracker.report(field.path(), code, text.at(), all.toArray());
  }
}
