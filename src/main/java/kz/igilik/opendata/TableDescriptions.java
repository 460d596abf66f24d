package kz.igilik.opendata;

import java.util.List;
import java.util.Map;
import kz.igilik.digest.Digests;
import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;

/**
 * What programs need to know of the tables: their columns, keys, and links to each other. Once as
 * CSV on the Web (W3C), at the name where its readers look by themselves, and once as a
 * Frictionless data package.
 */
final class TableDescriptions {
  static final String CSVW = "csv-metadata.json";
  static final String PACKAGE = "datapackage.json";

  private final Shelf shelf;
  private final List<Table<?>> tables;

  TableDescriptions(Shelf shelf, List<Table<?>> tables) {
    this.shelf = shelf;
    this.tables = tables;
  }

  JsonObject csvw() {
    return new JsonObject()
        .put("@context", "http://www.w3.org/ns/csvw")
        .put("dc:license", new JsonObject().put("@id", shelf.terms().url()))
        .put("tables", JsonArray.of(tables.stream().map(TableDescriptions::csvw).toList()));
  }

  private static JsonObject csvw(Table<?> table) {
    var schema =
        new JsonObject()
            .put(
                "columns",
                JsonArray.of(table.columns().stream().map(TableDescriptions::csvw).toList()))
            .put("primaryKey", texts(table.key()));
    if (!table.links().isEmpty()) {
      schema.put(
          "foreignKeys",
          JsonArray.of(table.links().stream().map(TableDescriptions::csvw).toList()));
    }
    return new JsonObject().put("url", table.name() + ".csv").put("tableSchema", schema);
  }

  private static JsonObject csvw(Column<?> column) {
    var described =
        new JsonObject()
            .put("name", column.name())
            .put("titles", column.name())
            .put("datatype", column.type().csvw());
    if (column.type() == Column.Type.LIST) {
      described.put("separator", Column.BETWEEN);
    }
    return column.required() ? described.put("required", true) : described;
  }

  private static JsonObject csvw(Table.Link link) {
    return new JsonObject()
        .put("columnReference", link.column())
        .put(
            "reference",
            new JsonObject().put("resource", link.table() + ".csv").put("columnReference", "id"));
  }

  /**
   * @param files by name
   */
  JsonObject dataPackage(Map<String, DataFile> files) {
    var terms = shelf.terms();
    return new JsonObject()
        .put("profile", "tabular-data-package")
        .put("name", shelf.campaign().id())
        .put("title", shelf.anyText(shelf.campaign().name()))
        .put("homepage", shelf.campaign().baseUrl().toString())
        .put("version", "1.0")
        .put(
            "licenses",
            JsonArray.of(
                List.of(new JsonObject().put("name", terms.licence()).put("path", terms.url()))))
        .put(
            "resources",
            JsonArray.of(
                tables.stream()
                    .map(table -> resource(table, files.get(table.name() + ".csv")))
                    .toList()));
  }

  private static JsonObject resource(Table<?> table, DataFile file) {
    var schema =
        new JsonObject()
            .put(
                "fields",
                JsonArray.of(table.columns().stream().map(TableDescriptions::field).toList()))
            .put("primaryKey", texts(table.key()));
    if (!table.links().isEmpty()) {
      schema.put(
          "foreignKeys",
          JsonArray.of(
              table.links().stream()
                  .map(
                      link ->
                          new JsonObject()
                              .put("fields", link.column())
                              .put(
                                  "reference",
                                  new JsonObject()
                                      .put("resource", link.table())
                                      .put("fields", "id")))
                  .toList()));
    }
    return new JsonObject()
        .put("name", table.name())
        .put("path", file.name())
        .put("profile", "tabular-data-resource")
        .put("format", "csv")
        .put("mediatype", "text/csv")
        .put("encoding", "utf-8")
        .put("bytes", file.bytes().length)
        .put("hash", "sha256:" + Digests.content(64, file.bytes()))
        .put("schema", schema);
  }

  private static JsonObject field(Column<?> column) {
    var field =
        new JsonObject().put("name", column.name()).put("type", column.type().tableSchema());
    switch (column.type()) {
      case INSTANT -> field.put("format", "any");
      case ADDRESS -> field.put("format", "uri");
      default -> {
        // as it is written by default
      }
    }
    return column.required()
        ? field.put("constraints", new JsonObject().put("required", true))
        : field;
  }

  private static JsonArray texts(List<String> texts) {
    return JsonArray.of(texts.toArray(String[]::new));
  }
}
