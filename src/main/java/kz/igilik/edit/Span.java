package kz.igilik.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of YAML with the indexes of the text at which it begins and ends. */
sealed interface Span {
  /** Where it begins, with its anchor. */
  int from();

  /** Behind its last character; comments and blank lines after it are not part of it. */
  int until();

  /** Whether aliases may repeat it. */
  boolean anchored();

  /** What it says. */
  Value value();

  /** How a text is written. */
  enum Style {
    PLAIN,
    SINGLE,
    DOUBLE,
    LITERAL,
    FOLDED;

    boolean isBlock() {
      return this == LITERAL || this == FOLDED;
    }
  }

  /** A text. */
  record TextSpan(int from, int until, boolean anchored, String text, Style style) implements Span {
    @Override
    public Value value() {
      return new Value.Text(text);
    }
  }

  /** An alias, with what it stands for. */
  record AliasSpan(int from, int until, Value value) implements Span {
    @Override
    public boolean anchored() {
      return false;
    }
  }

  /** A map. */
  record MapSpan(int from, int until, boolean anchored, boolean flow, List<Entry> entries)
      implements Span {
    @Override
    public Value value() {
      Map<String, Value> fields = new LinkedHashMap<>();
      entries.forEach(entry -> fields.put(entry.key(), entry.value().value()));
      return new Value.Group(fields);
    }

    /** The index of a key; -1 without it. */
    int indexOf(String key) {
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i).key().equals(key)) {
          return i;
        }
      }
      return -1;
    }
  }

  /** A key with its value. */
  record Entry(int from, int until, String key, Span value) {}

  /** A list. */
  record ListSpan(int from, int until, boolean anchored, boolean flow, List<Item> items)
      implements Span {
    @Override
    public Value value() {
      return new Value.Items(items.stream().map(item -> item.value().value()).toList());
    }
  }

  /**
   * An item.
   *
   * @param from where its dash is; of one in brackets where it begins
   */
  record Item(int from, Span value) {}
}
