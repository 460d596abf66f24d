package kz.igilik.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.igilik.language.Wordings;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Publish.Part;
import kz.igilik.problem.Problems;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Each file is read back by a program that did not write it. */
class OpenDataTest {
  private static final List<String> KINDS =
      List.of("events", "regions", "blocks", "helplines", "releases");

  @ParameterizedTest
  @ValueSource(strings = {"events", "regions", "blocks", "helplines", "releases"})
  void recordsHaveTheFieldsThatTheirSchemaNamesAndNoOthers(String kind) {
    String schema = JsonSchemas.closed(FullData.json("schema/" + kind + ".json"));
    assertThat(JsonSchemas.problems(schema, FullData.text(kind + ".json"))).isEmpty();
    assertThat(FullData.records(kind)).isNotEmpty().hasSize(count(kind));
  }

  @Test
  void partsHoldTheRecordsOfTheWholeAndTogetherAllOfThem() {
    var seen = new ArrayList<String>();
    for (String path : paths("data/v1/regions/")) {
      String part = new String(FullData.FILES.get(path), UTF_8);
      assertThat(JsonSchemas.problems(FullData.text("schema/events.json"), part)).isEmpty();
      part.lines()
          .filter(line -> line.startsWith("{\"id\""))
          .map(OpenDataTest::bare)
          .forEach(seen::add);
    }
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            FullData.text("events.json")
                .lines()
                .filter(line -> line.startsWith("{\"id\""))
                .map(OpenDataTest::bare)
                .toList());
    assertThat(paths("data/v1/regions/")).hasSize(FullData.SITE.regions().size() + 1);
    assertThat(paths("data/v1/blocks/")).hasSize(FullData.SITE.blocks().size());
  }

  @Test
  void everyRecordSaysWhetherItIsASampleAndOnWhichTermsItMayBeUsed() {
    for (String kind : KINDS) {
      assertThat(FullData.json(kind + ".json").at("/licence/assumed").asBoolean()).isTrue();
      assertThat(FullData.records(kind))
          .allSatisfy(
              record -> {
                assertThat(record.get("sample").isBoolean()).isTrue();
                assertThat(record.get("licence").asString()).isEqualTo("CC-BY-4.0");
              });
    }
    assertThat(FullData.records("events").stream().filter(event -> event.get("sample").asBoolean()))
        .hasSize((int) FullData.SITE.events().stream().filter(event -> event.sample()).count());
    assertThat(FullData.files(FullData.SITE.withoutSamples()).entrySet())
        .filteredOn(file -> file.getKey().endsWith(".json") && !file.getKey().contains("schema"))
        .noneMatch(file -> new String(file.getValue(), UTF_8).contains("\"sample\":true"));
  }

  /** Where clocks were is known of the zone, not of the record. */
  @Test
  void instantsHaveTheOffsetOfTheirPlace() {
    int[] timed = {0};
    for (JsonNode event : FullData.records("events")) {
      ZoneId zone = ZoneId.of(event.get("zone").asString());
      for (JsonNode date : event.get("dates")) {
        if (date.has("starts")) {
          OffsetDateTime starts = OffsetDateTime.parse(date.get("starts").asString());
          OffsetDateTime ends = OffsetDateTime.parse(date.get("ends").asString());
          assertThat(starts.getOffset()).isEqualTo(zone.getRules().getOffset(starts.toInstant()));
          assertThat(ends).isAfter(starts);
          assertThat(date.get("firstDay").asString()).isEqualTo(starts.toLocalDate().toString());
          if (date.get("allDay").asBoolean()) {
            LocalDate last = LocalDate.parse(date.get("lastDay").asString());
            assertThat(Duration.between(starts, ends).toDays())
                .isEqualTo(last.toEpochDay() - starts.toLocalDate().toEpochDay() + 1);
          } else {
            timed[0]++;
          }
        }
      }
    }
    assertThat(timed[0]).isGreaterThan(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "dates", "regions", "blocks", "helplines"})
  void tablesHaveTheRowsOfTheRecords(String table) throws IOException {
    List<NamedCsvRecord> rows = rows(table);
    int expected =
        table.equals("dates")
            ? FullData.SITE.events().stream().mapToInt(event -> event.sessions().size()).sum()
            : count(table);
    assertThat(rows).hasSize(expected);
    assertThat(rows).allSatisfy(row -> assertThat(row.getField("licence")).isEqualTo("CC-BY-4.0"));
    assertThat(rows).allSatisfy(row -> assertThat(row.getField("sample")).isIn("true", "false"));
  }

  @Test
  void keysTellRowsApartAndLeadToRowsOfOtherTables() throws IOException {
    for (Table<?> table : tables()) {
      var keys = new HashSet<List<String>>();
      List<NamedCsvRecord> rows = rows(table.name());
      rows.forEach(row -> keys.add(table.key().stream().map(row::getField).toList()));
      assertThat(keys).as(table.name()).hasSize(rows.size());
      for (Table.Link link : table.links()) {
        Set<String> ids = ids(link.table());
        assertThat(rows)
            .extracting(row -> row.getField(link.column()))
            .allMatch(id -> id.isEmpty() || ids.contains(id));
      }
    }
  }

  /** The same cells, but for the apostrophe before what a text file may not begin with. */
  @ParameterizedTest
  @ValueSource(strings = {"events", "dates", "regions", "blocks", "helplines"})
  void spreadsheetsHoldTheCellsOfTheTables(String table) throws IOException {
    List<NamedCsvRecord> expected = rows(table);
    try (var book =
            new ReadableWorkbook(new ByteArrayInputStream(FullData.bytes(table + ".xlsx")));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      List<Row> all = rows.toList();
      assertThat(all).hasSize(expected.size() + 1);
      assertThat(texts(all.get(0), expected.get(0).getHeader().size()))
          .isEqualTo(expected.get(0).getHeader());
      for (int i = 0; i < expected.size(); i++) {
        List<String> cells = expected.get(i).getFields();
        assertThat(texts(all.get(i + 1), cells.size()))
            .isEqualTo(cells.stream().map(cell -> cell.replaceFirst("^'", "")).toList());
      }
    }
  }

  @Test
  void placesOfEventsArePoints() {
    JsonNode places = FullData.json("events.geojson");
    var ids = new HashSet<String>();
    assertThat(places.get("type").asString()).isEqualTo("FeatureCollection");
    assertThat(places.get("features")).isNotEmpty();
    for (JsonNode place : places.get("features")) {
      JsonNode at = place.at("/geometry/coordinates");
      assertThat(at.get(0).asDouble()).as("longitude").isBetween(46.0, 88.0);
      assertThat(at.get(1).asDouble()).as("latitude").isBetween(40.0, 56.0);
      assertThat(place.at("/properties/sample").isBoolean()).isTrue();
      assertThat(ids.add(place.get("id").asString())).isTrue();
    }
  }

  @Test
  void theSameSiteGivesTheSameBytes() {
    Map<String, byte[]> again = FullData.files(FullData.SITE);
    assertThat(again.keySet()).isEqualTo(FullData.FILES.keySet());
    again.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(FullData.FILES.get(path)));
  }

  @Test
  void pathsAreKnownBeforeAnythingIsMade() {
    assertThat(OpenData.paths(FullData.SITE))
        .containsExactlyInAnyOrderElementsOf(FullData.FILES.keySet());
  }

  @Test
  void withoutTermsOrSwitchedOffThereIsNone() {
    var campaign = FullData.SITE.campaign();
    assertThat(FullData.SITE.hasOpenData()).isTrue();
    assertThat(FullData.SITE.withCampaign(campaign.without(Part.DATA)).hasOpenData()).isFalse();
  }

  private static List<Table<?>> tables() {
    return new Tables(
            new Shelf(
                FullData.SITE,
                new Wordings(FullData.SITE.languages(), new Markdown(), new Problems())))
        .all();
  }

  private static int count(String kind) {
    return switch (kind) {
      case "events" -> FullData.SITE.events().size();
      case "regions" -> FullData.SITE.regions().size();
      case "blocks" -> FullData.SITE.blocks().size();
      case "helplines" -> FullData.SITE.helplines().size();
      default -> FullData.SITE.articles("press").size();
    };
  }

  private static Set<String> ids(String table) throws IOException {
    var ids = new HashMap<String, String>();
    rows(table).forEach(row -> ids.put(row.getField("id"), table));
    return ids.keySet();
  }

  private static List<NamedCsvRecord> rows(String table) throws IOException {
    InputStream file = new ByteArrayInputStream(FullData.bytes(table + ".csv"));
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      return reader.stream().toList();
    }
  }

  private static List<String> texts(Row row, int columns) {
    var texts = new ArrayList<String>();
    for (int i = 0; i < columns; i++) {
      texts.add(row.getOptionalCell(i).map(OpenDataTest::text).orElse(""));
    }
    return texts;
  }

  private static String text(Cell cell) {
    return cell.getType() == CellType.BOOLEAN ? cell.asBoolean().toString() : cell.getText();
  }

  private static List<String> paths(String prefix) {
    return FullData.FILES.keySet().stream().filter(path -> path.startsWith(prefix)).toList();
  }

  /** A record without the comma behind it. */
  private static String bare(String line) {
    return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
  }
}
