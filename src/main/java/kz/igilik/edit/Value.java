package kz.igilik.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in a file, without how it is written: a text, a list or a group of fields. Numbers,
 * dates and flags are texts. Groups are equal whatever the order of their fields.
 *
 * <p>A place in it is a list of steps: the key of a field, or the index of an item as a number
 * ({@code sessions, 0, venue, name, kk}).
 */
public sealed interface Value {
  /** A text, number, date or flag. */
  record Text(String text) implements Value {}

  /** The items of a list. */
  record Items(List<Value> items) implements Value {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Fields by their keys, in order. */
  record Group(Map<String, Value> fields) implements Value {
    public static final Group EMPTY = new Group(Map.of());

    public Group {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  static Value text(String text) {
    return new Text(text);
  }

  static Value texts(List<String> texts) {
    return new Items(texts.stream().map(Value::text).toList());
  }

  /** A list or group with nothing in it. */
  default boolean isEmpty() {
    return equals(Group.EMPTY) || this instanceof Items list && list.items().isEmpty();
  }

  /** What stands at a place. */
  default Optional<Value> at(List<String> steps) {
    if (steps.isEmpty()) {
      return Optional.of(this);
    }
    return below(steps.get(0)).flatMap(below -> below.at(rest(steps)));
  }

  /** The text at a place; empty if there is none. */
  default String textAt(String... steps) {
    return at(List.of(steps))
        .map(found -> found instanceof Text text ? text.text() : "")
        .orElse("");
  }

  private Optional<Value> below(String step) {
    if (this instanceof Group group) {
      return Optional.ofNullable(group.fields().get(step));
    }
    if (this instanceof Items list) {
      int index = index(step);
      return index < list.items().size() ? Optional.of(list.items().get(index)) : Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * The same with another value at a place. Groups on the way to it are made where they are not
   * there yet; the index after the last item adds one.
   */
  default Value with(List<String> steps, Value value) {
    if (steps.isEmpty()) {
      return value;
    }
    String step = steps.get(0);
    Value below = below(step).orElse(Group.EMPTY).with(rest(steps), value);
    if (this instanceof Items list) {
      var items = new ArrayList<>(list.items());
      int index = index(step);
      if (index == items.size()) {
        items.add(below);
      } else {
        items.set(index, below);
      }
      return new Items(items);
    }
    var fields = new LinkedHashMap<>(this instanceof Group group ? group.fields() : Map.of());
    fields.put(step, below);
    return new Group(fields);
  }

  /** The same without the field or item at a place. */
  default Value without(List<String> steps) {
    List<String> parent = steps.subList(0, steps.size() - 1);
    String last = steps.get(steps.size() - 1);
    return at(steps).isEmpty() ? this : with(parent, at(parent).orElseThrow().lacking(last));
  }

  private Value lacking(String step) {
    if (this instanceof Items list) {
      var items = new ArrayList<>(list.items());
      items.remove(index(step));
      return new Items(items);
    }
    var fields = new LinkedHashMap<>(((Group) this).fields());
    fields.remove(step);
    return new Group(fields);
  }

  private static List<String> rest(List<String> steps) {
    return steps.subList(1, steps.size());
  }

  private static int index(String step) {
    try {
      return Integer.parseInt(step);
    } catch (NumberFormatException key) {
      throw new IllegalArgumentException("a list has no field " + step, key);
    }
  }
}
