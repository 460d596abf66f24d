package kz.igilik.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** An array: values one after another. */
public final class JsonArray extends Json {
  private final List<Object> items = new ArrayList<>();

  public static JsonArray of(String... texts) {
    var array = new JsonArray();
    array.items.addAll(List.of(texts));
    return array;
  }

  public static JsonArray of(List<? extends Json> values) {
    var array = new JsonArray();
    array.items.addAll(values);
    return array;
  }

  public JsonArray add(String value) {
    return with(value);
  }

  public JsonArray add(int value) {
    return with(value);
  }

  public JsonArray add(double value) {
    return with(value);
  }

  public JsonArray add(Json value) {
    return with(value);
  }

  public int size() {
    return items.size();
  }

  private JsonArray with(Object value) {
    items.add(value);
    return this;
  }

  @Override
  void write(JsonGenerator to) {
    to.writeStartArray();
    items.forEach(item -> write(item, to));
    to.writeEndArray();
  }
}
