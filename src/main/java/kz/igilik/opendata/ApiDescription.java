package kz.igilik.opendata;

import java.util.List;
import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;

/**
 * What programs may ask of a site (OpenAPI 3.1). The example of each address is a file of the site
 * itself.
 */
final class ApiDescription {
  static final String NAME = "openapi.json";

  private final Shelf shelf;

  ApiDescription(Shelf shelf) {
    this.shelf = shelf;
  }

  JsonObject of(List<DataFile> files) {
    var paths = new JsonObject();
    for (EndPoint point : new EndPoints(shelf.site()).of(files)) {
      paths.put("/" + point.path(), point.described(shelf.url(point.example())));
    }
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
}
