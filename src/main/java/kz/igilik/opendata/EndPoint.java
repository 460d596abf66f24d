package kz.igilik.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;
import kz.igilik.site.FileKind;

/**
 * An address that programs may ask, or a pattern of many such.
 *
 * @param path with the names of its parts in braces: {@code feeds/{language}/news.json}
 * @param schema of what it answers, as a path beside the description; empty if there is none
 * @param parts what each name may stand for, in the order of the path; nothing is listed of a name
 *     that stands for too many
 * @param example the path of a file of the site
 */
record EndPoint(
    String path, FileKind kind, String schema, Map<String, List<String>> parts, String example) {
  private static final String NO_SCHEMA = "";

  /** One file. */
  static EndPoint of(String path, FileKind kind) {
    return new EndPoint(path, kind, NO_SCHEMA, Map.of(), path);
  }

  EndPoint with(String itsSchema) {
    return new EndPoint(path, kind, itsSchema, parts, example);
  }

  /** The name may stand for each of these; the example has the first. */
  EndPoint with(String name, List<String> ids) {
    return with(name, ids, ids.get(0));
  }

  /** The name may stand for many things that are listed elsewhere. */
  EndPoint withAny(String name, String such) {
    return with(name, List.of(), such);
  }

  private EndPoint with(String name, List<String> ids, String such) {
    var all = new LinkedHashMap<>(parts);
    all.put(name, ids);
    return new EndPoint(path, kind, schema, all, example.replace("{" + name + "}", such));
  }

  /** As an entry of OpenAPI's {@code paths}. */
  JsonObject described(String exampleUrl) {
    var content = new JsonObject();
    if (!schema.isEmpty()) {
      content.put("schema", new JsonObject().put("$ref", schema));
    }
    content.put(
        "examples",
        new JsonObject().put("real", new JsonObject().put("externalValue", exampleUrl)));
    var described = new JsonObject();
    if (!parts.isEmpty()) {
      var parameters = new ArrayList<JsonObject>();
      parts.forEach((name, ids) -> parameters.add(parameter(name, ids)));
      described.put("parameters", JsonArray.of(parameters));
    }
    String type = kind.mediaType().replaceFirst(";.*", "");
    return described.put(
        "get",
        new JsonObject()
            .put(
                "responses",
                new JsonObject()
                    .put(
                        "200",
                        new JsonObject()
                            .put("description", "The file.")
                            .put("content", new JsonObject().put(type, content)))));
  }

  private static JsonObject parameter(String name, List<String> ids) {
    var text = new JsonObject().put("type", "string");
    if (!ids.isEmpty()) {
      text.put("enum", JsonArray.of(ids.toArray(String[]::new)));
    }
    return new JsonObject()
        .put("name", name)
        .put("in", "path")
        .put("required", true)
        .put("schema", text);
  }
}
