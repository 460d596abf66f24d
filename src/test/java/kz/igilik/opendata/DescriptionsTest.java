package kz.igilik.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What describes the files is true of the files. */
class DescriptionsTest {
  private static final String BASE = FullData.SITE.campaign().baseUrl().toString();

  /** Each column that a table has, in order, with keys that are columns. */
  @Test
  void columnsAreThoseOfTheTables() {
    JsonNode csvw = FullData.json("csv-metadata.json");
    JsonNode tables = FullData.json("datapackage.json").get("resources");
    assertThat(csvw.get("tables")).hasSize(5);
    assertThat(tables).hasSize(5);
    for (int i = 0; i < 5; i++) {
      JsonNode web = csvw.get("tables").get(i);
      JsonNode pack = tables.get(i);
      List<String> header = header(web.get("url").asString());
      assertThat(names(web.at("/tableSchema/columns"))).isEqualTo(header);
      assertThat(names(pack.at("/schema/fields"))).isEqualTo(header);
      assertThat(pack.get("path")).isEqualTo(web.get("url"));
      web.at("/tableSchema/primaryKey")
          .values()
          .forEach(key -> assertThat(header).contains(key.asString()));
      web.at("/tableSchema/foreignKeys")
          .values()
          .forEach(
              key ->
                  assertThat(header(key.at("/reference/resource").asString()))
                      .contains(key.at("/reference/columnReference").asString()));
    }
  }

  @Test
  void sizesAndChecksumsAreThoseOfTheFiles() {
    for (JsonNode table : FullData.json("datapackage.json").get("resources")) {
      byte[] file = FullData.bytes(table.get("path").asString());
      assertThat(table.get("bytes").asInt()).isEqualTo(file.length);
      assertThat(table.get("hash").asString()).isEqualTo("sha256:" + sha256(file));
    }
    JsonNode files = FullData.json("catalog.jsonld").at("/dcat:dataset/dcat:distribution");
    assertThat(files.size()).isGreaterThanOrEqualTo(4);
    for (JsonNode file : files) {
      byte[] bytes = FullData.FILES.get(path(file.at("/dcat:downloadURL/@id").asString()));
      assertThat(file.at("/spdx:checksum/spdx:checksumValue/@value").asString())
          .isEqualTo(sha256(bytes));
      assertThat(file.at("/dcat:byteSize/@value").asString()).isEqualTo("" + bytes.length);
      assertThat(file.at("/dct:license/@id").asString()).startsWith("https://creativecommons.org/");
    }
  }

  /** What DCAT-AP demands of a catalogue and a data set, and what a portal asks besides. */
  @Test
  void theCatalogueSaysWhatPortalsAskFor() {
    JsonNode catalogue = FullData.json("catalog.jsonld");
    JsonNode dataset = catalogue.get("dcat:dataset");
    for (JsonNode thing : List.of(catalogue, dataset)) {
      assertThat(thing.get("dct:title").values())
          .extracting(title -> title.get("@language").asString())
          .containsExactly("kk", "ru");
      assertThat(thing.get("dct:description")).isNotEmpty();
      assertThat(thing.at("/dct:publisher/foaf:name")).isNotEmpty();
    }
    assertThat(dataset.at("/dct:temporal/dcat:startDate/@value").asString())
        .isEqualTo("2023-05-17");
    assertThat(dataset.at("/dct:spatial/@id").asString()).endsWith("/country/KAZ");
    assertThat(dataset.at("/dct:language").values())
        .extracting(language -> language.get("@id").asString())
        .allMatch(id -> id.matches(".*/language/(KAZ|RUS)"));
    assertThat(dataset.has("dcat:contactPoint")).isTrue();
  }

  /** What a portal asks for, in each language, and nothing as certain that is not. */
  @Test
  void thePassportSaysWhatPortalsAskFor() {
    List<String> rows = FullData.text("passport.csv").lines().toList();
    assertThat(rows.get(0)).isEqualTo("\uFEFFfield,kk,ru");
    assertThat(rows)
        .anyMatch(row -> row.matches("name,.*[әіңғүұқөһ].*,.*[а-я]+.*"))
        .contains(
            "first_day,2023-05-17,2023-05-17",
            "licence,CC-BY-4.0,CC-BY-4.0",
            "licence_assumed,true,true",
            "samples,true,true",
            "records,%1$d,%1$d".formatted(FullData.SITE.events().size()));
    assertThat(rows).noneMatch(row -> row.startsWith("category"));
  }

  /** Every file of open data is described and is as it is described. */
  @Test
  void filesAreAsTheDescriptionOfAddressesSays() {
    var described = new HashSet<String>();
    FullData.json("openapi.json")
        .get("paths")
        .propertyStream()
        .filter(path -> path.getKey().startsWith("/data/"))
        .forEach(
            path -> {
              JsonNode ids = path.getValue().at("/parameters/0/schema/enum");
              JsonNode content =
                  path.getValue().at("/get/responses/200/content").values().iterator().next();
              List<String> all =
                  ids.isMissingNode()
                      ? List.of(path.getKey())
                      : ids.valueStream()
                          .map(id -> path.getKey().replaceFirst("\\{.*}", id.asString()))
                          .toList();
              for (String one : all) {
                described.add(one.substring(1));
                byte[] file = FullData.FILES.get(one.substring(1));
                assertThat(file).as(one).isNotNull();
                if (content.has("schema")) {
                  String schema = FullData.text(content.at("/schema/$ref").asString());
                  assertThat(JsonSchemas.problems(schema, new String(file, UTF_8))).isEmpty();
                }
              }
              assertThat(content.at("/examples/real/externalValue").asString())
                  .isEqualTo(BASE + all.get(0).substring(1));
            });
    assertThat(described)
        .hasSizeGreaterThan(40)
        .containsAll(
            FullData.FILES.keySet().stream()
                .filter(path -> path.startsWith("data/") && !path.endsWith("openapi.json"))
                .toList());
  }

  @Test
  void theTextForProgramsSaysWhatIsASampleInEachLanguage() {
    String text = new String(FullData.FILES.get("llms.txt"), UTF_8);
    assertThat(text)
        .startsWith("# ")
        .contains("\n> ", "## Қазақша", "## Русский", "«sample»", BASE + "ru/lite/almaty.txt");
  }

  private static List<String> header(String file) {
    return List.of(FullData.text(file).lines().findFirst().orElseThrow().substring(1).split(","));
  }

  private static List<String> names(JsonNode columns) {
    return columns.valueStream().map(column -> column.get("name").asString()).toList();
  }

  private static String path(String url) {
    return url.substring(BASE.length());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
