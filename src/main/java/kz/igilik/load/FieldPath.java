package kz.igilik.load;

import kz.igilik.schema.Field;

/**
 * A field of an entry, or something below it.
 *
 * @param key of the field, for messages
 * @param path within the entry: {@code note}, {@code note/kk}, {@code audience/0}
 */
record FieldPath(String key, String path) {
  static FieldPath of(Field<?> field) {
    return of(field.key());
  }

  static FieldPath of(String key) {
    return new FieldPath(key, key);
  }

  /** A language of a text. */
  FieldPath in(String language) {
    return new FieldPath(key, path + "/" + language);
  }

  /** An item of a list, from 0. */
  FieldPath item(int index) {
    return new FieldPath(key, path + "/" + index);
  }
}
