package kz.igilik.opendata;

import java.util.List;
import java.util.stream.Stream;
import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;
import kz.igilik.model.Block;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.site.FileKind;

/**
 * The files as addresses to ask (OpenAPI 3.1). An example is the file itself: what else could it
 * be.
 */
final class ApiDescription {
  static final String NAME = "openapi.json";
  private static final String JSON = "application/json";

  private final Shelf shelf;

  ApiDescription(Shelf shelf) {
    this.shelf = shelf;
  }

  JsonObject of(List<DataFile> files) {
    var paths = new JsonObject();
    files.forEach(file -> paths.put("/" + file.path(), got(file)));
    part(
        paths,
        "region",
        "/data/v1/regions/{region}/events.json",
        Stream.concat(Stream.of(Event.NATIONAL), shelf.site().regions().stream().map(Region::id))
            .toList());
    part(
        paths,
        "block",
        "/data/v1/blocks/{block}/events.json",
        shelf.site().blocks().stream().map(Block::id).toList());
    return new JsonObject()
        .put("openapi", "3.1.0")
        .put(
            "info",
            new JsonObject()
                .put("title", shelf.anyText(shelf.campaign().name()))
                .put("version", "1.0")
                .put(
                    "license",
                    new JsonObject()
                        .put("name", shelf.licence())
                        .put("identifier", shelf.licence())))
        .put("servers", JsonArray.of(List.of(new JsonObject().put("url", server()))))
        .put("paths", paths);
  }

  /** The address of the site without the slash with which paths begin. */
  private String server() {
    return shelf.campaign().baseUrl().toString().replaceFirst("/$", "");
  }

  private JsonObject got(DataFile file) {
    String type = file.kind().mediaType().replaceFirst(";.*", "");
    var content = new JsonObject();
    if (file.kind() == FileKind.DATA && file.rows() > 0) {
      content.put("schema", reference("schema/" + file.name()));
    }
    content.put("examples", example(shelf.url(file.path())));
    return new JsonObject().put("get", answer(type, content));
  }

  private void part(JsonObject paths, String name, String path, List<String> ids) {
    String example = path.replace("{" + name + "}", ids.get(0)).substring(1);
    var content =
        new JsonObject()
            .put("schema", reference("schema/events.json"))
            .put("examples", example(shelf.url(example)));
    var parameter =
        new JsonObject()
            .put("name", name)
            .put("in", "path")
            .put("required", true)
            .put(
                "schema",
                new JsonObject()
                    .put("type", "string")
                    .put("enum", JsonArray.of(ids.toArray(String[]::new))));
    paths.put(
        path,
        new JsonObject()
            .put("parameters", JsonArray.of(List.of(parameter)))
            .put("get", answer(JSON, content)));
  }

  private static JsonObject answer(String type, JsonObject content) {
    return new JsonObject()
        .put(
            "responses",
            new JsonObject()
                .put(
                    "200",
                    new JsonObject()
                        .put("description", "The file.")
                        .put("content", new JsonObject().put(type, content))));
  }

  private static JsonObject reference(String schema) {
    return new JsonObject().put("$ref", schema);
  }

  private static JsonObject example(String url) {
    return new JsonObject().put("real", new JsonObject().put("externalValue", url));
  }
}
