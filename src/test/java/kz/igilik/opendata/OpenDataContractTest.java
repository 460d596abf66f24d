package kz.igilik.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was promised with version 1. The files in {@code v1} are what readers of that version keep:
 * they are never updated. If this test breaks, either mend the output, or publish it as {@code
 * data/v2/} beside the old one.
 */
class OpenDataContractTest {
  private static final Path V1 = Path.of("src/test/resources/kz/igilik/opendata/v1");

  /** A field that went or changed its type breaks what somebody has built on it. */
  @ParameterizedTest
  @ValueSource(strings = {"events", "regions", "blocks", "helplines", "releases"})
  void whatIsPublishedTodayFitsTheFirstSchema(String kind) {
    assertThat(JsonSchemas.problems(read(kind + ".schema.json"), FullData.text(kind + ".json")))
        .isEmpty();
  }

  /** A schema that refuses old files would break archives of them. */
  @ParameterizedTest
  @ValueSource(strings = {"events", "regions", "blocks", "helplines", "releases"})
  void whatWasPublishedFirstFitsTheSchemaOfToday(String kind) {
    assertThat(
            JsonSchemas.problems(FullData.text("schema/" + kind + ".json"), read(kind + ".json")))
        .isEmpty();
  }

  /** What the schema does not demand is not lost unnoticed either. */
  @ParameterizedTest
  @ValueSource(strings = {"events", "regions", "blocks", "helplines", "releases"})
  void everyFieldThatWasThereIsStillThereWithItsType(String kind) {
    assertThat(shape(FullData.json(kind + ".json")))
        .containsAll(shape(new JsonMapper().readTree(read(kind + ".json"))));
  }

  private static Set<String> shape(JsonNode node) {
    var shape = new TreeSet<String>();
    shape("", node, shape);
    return shape;
  }

  private static void shape(String path, JsonNode node, Set<String> to) {
    to.add(path + " " + node.getNodeType());
    node.propertyStream()
        .forEach(field -> shape(path + "/" + field.getKey(), field.getValue(), to));
    if (node.isArray()) {
      node.values().forEach(item -> shape(path + "[]", item, to));
    }
  }

  /** Programs that read a table by the place of a column still find it. */
  @ParameterizedTest
  @ValueSource(strings = {"events", "dates", "regions", "blocks", "helplines"})
  void columnsStayWhereTheyWere(String table) {
    String header = FullData.text(table + ".csv").lines().findFirst().orElseThrow().substring(1);
    assertThat(header + ",").startsWith(read(table + ".header.txt").strip() + ",");
  }

  /** The test itself notices: the old schema refuses what lacks a field or has another type. */
  @Test
  void aFieldThatGoesOrChangesItsTypeIsNoticed() {
    String schema = read("events.schema.json");
    String today = FullData.text("events.json");
    for (String field : List.of("\"id\":", "\"sample\":", "\"dates\":", "\"pages\":")) {
      String without =
          today.replace("{" + field, "{\"other\":").replace("," + field, ",\"other\":");
      assertThat(JsonSchemas.problems(schema, without)).as(field).isNotEmpty();
    }
    assertThat(JsonSchemas.problems(schema, today.replace("\"sample\":true", "\"sample\":\"yes\"")))
        .isNotEmpty();
    assertThat(JsonSchemas.problems(schema, today.replace("+06:00\"", "\""))).isNotEmpty();
  }

  private static String read(String name) {
    try {
      return Files.readString(V1.resolve(name));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
