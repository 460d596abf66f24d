package kz.igilik.schema;

/**
 * A field of the data.
 *
 * @param in name of what declares it: a kind of file, or a group of fields
 * @param key as editors write it
 */
public record Field<T>(String in, String key, Type<T> type, Need need) {
  /** The key of its description. */
  public String name() {
    return in + "." + key;
  }
}
