package kz.igilik.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fields that stand together, in order: those of an entry, or of a group within one. */
public final class Declared {
  private final String name;
  private final Map<String, Field<?>> fields = new LinkedHashMap<>();

  /** Empty; the class that declares a kind adds each field where it defines it. */
  Declared(String name) {
    this.name = name;
  }

  /** A field that every entry has. */
  <T> Field<T> needs(String key, Type<T> type) {
    return add(new Field<>(name, key, type, Need.ALWAYS));
  }

  /** A field that other fields make needed. */
  <T> Field<T> dependsOn(String key, Type<T> type) {
    return add(new Field<>(name, key, type, Need.DEPENDS));
  }

  /** A field that may be left out. */
  <T> Field<T> may(String key, Type<T> type) {
    return add(new Field<>(name, key, type, Need.NEVER));
  }

  /** Fields of one type, by their keys. */
  <T> Map<String, Field<T>> needsEach(List<String> keys, Type<T> type) {
    var each = new LinkedHashMap<String, Field<T>>();
    keys.forEach(key -> each.put(key, needs(key, type)));
    return Collections.unmodifiableMap(each);
  }

  /** Fields of one type that may be left out, by their keys. */
  <T> Map<String, Field<T>> mayEach(List<String> keys, Type<T> type) {
    var each = new LinkedHashMap<String, Field<T>>();
    keys.forEach(key -> each.put(key, may(key, type)));
    return Collections.unmodifiableMap(each);
  }

  /** Adds the fields of another group, which mean the same here. */
  void share(Declared others) {
    others.fields().forEach(this::add);
  }

  private <T> Field<T> add(Field<T> field) {
    if (fields.putIfAbsent(field.key(), field) != null) {
      throw new IllegalStateException(name + " has two fields " + field.key());
    }
    return field;
  }

  /** As the type of a field. */
  Type<Void> group() {
    return new Type.Fieldset(this);
  }

  public String name() {
    return name;
  }

  public Collection<Field<?>> fields() {
    return Collections.unmodifiableCollection(fields.values());
  }

  /** The keys of all fields, in order. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(fields.keySet());
  }

  public boolean has(Field<?> field) {
    return field.equals(fields.get(field.key()));
  }

  public Field<?> field(String key) {
    Field<?> field = fields.get(key);
    if (field == null) {
      throw new IllegalArgumentException(name + " has no field " + key);
    }
    return field;
  }

  @Override
  public String toString() {
    return name + fields.keySet();
  }
}
