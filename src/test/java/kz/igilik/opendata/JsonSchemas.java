package kz.igilik.opendata;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON Schema as a validator sees it that did not write it. */
final class JsonSchemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private JsonSchemas() {}

  /** What is wrong with a text by a schema. */
  static List<String> problems(String schema, String text) {
    return REGISTRY.getSchema(schema, InputFormat.JSON).validate(text, InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  /** The schema with nothing allowed that it does not name. */
  static String closed(JsonNode schema) {
    close(schema);
    return schema.toString();
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.has("properties")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    node.values().forEach(JsonSchemas::close);
  }
}
