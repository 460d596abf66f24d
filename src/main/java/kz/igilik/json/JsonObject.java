package kz.igilik.json;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** An object: names and their values. */
public final class JsonObject extends Json {
  private final Map<String, Object> members = new LinkedHashMap<>();

  public JsonObject put(String name, String value) {
    return with(name, value);
  }

  public JsonObject put(String name, int value) {
    return with(name, value);
  }

  public JsonObject put(String name, double value) {
    return with(name, value);
  }

  public JsonObject put(String name, boolean value) {
    return with(name, value);
  }

  public JsonObject put(String name, Json value) {
    return with(name, value);
  }

  /** Adds all members of another object. */
  public JsonObject putAll(JsonObject other) {
    members.putAll(other.members);
    return this;
  }

  /** The JSON text of each member, by its name. */
  public Map<String, String> texts() {
    var texts = new LinkedHashMap<String, String>();
    members.forEach((name, value) -> texts.put(name, text(value)));
    return texts;
  }

  public int size() {
    return members.size();
  }

  private JsonObject with(String name, Object value) {
    members.put(name, value);
    return this;
  }

  @Override
  void write(JsonGenerator to) {
    to.writeStartObject();
    members.forEach(
        (name, value) -> {
          to.writeName(name);
          write(value, to);
        });
    to.writeEndObject();
  }
}
