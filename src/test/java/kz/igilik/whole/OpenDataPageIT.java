package kz.igilik.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.igilik.site.FileKind;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page about open data shows works as it stands there, over HTTP. */
class OpenDataPageIT {
  private static final WholeSite SITE = FullCampaign.site();
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final String EVENTS = "data/v1/events.json";

  private static final Set<FileKind> FOR_PROGRAMS =
      EnumSet.of(
          FileKind.DATA,
          FileKind.GEODATA,
          FileKind.LINKED_DATA,
          FileKind.SPREADSHEET,
          FileKind.TABLE,
          FileKind.FEED,
          FileKind.RSS,
          FileKind.CALENDAR);

  /** What only the pages use, calendars that not every name has, and documents of texts. */
  private static final List<Pattern> NOT_DESCRIBED =
      Stream.of(
              "data/v1/openapi.json",
              "search/[a-z]+.json",
              "[a-z]+/manifest.json",
              "calendar/[a-z]+/month/.*",
              "calendar/[a-z]+/region/[^/]+/.*",
              "assets/files/.*")
          .map(Pattern::compile)
          .toList();

  @TempDir private Path temp;

  /** Copied into a file of its own, and run by Python. */
  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void thePythonRuns(String language) throws Exception {
    Path program = Files.writeString(temp.resolve("try.py"), code(language, "Python"));
    Path out = temp.resolve("out.txt");
    var python =
        new ProcessBuilder(Benchmark.program("python3").toString(), program.toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    python.environment().put("PYTHONIOENCODING", "utf-8");
    python.environment().keySet().removeIf(name -> name.toLowerCase().endsWith("_proxy"));
    Process run = python.start();
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    String said = Files.readString(out, UTF_8);
    assertThat(run.exitValue()).as(said).isZero();
    assertThat(said).startsWith(events().size() + " [");
    for (JsonNode event : events()) {
      boolean first = event.at("/dates/0/firstDay").asString("").equals("2023-05-17");
      String quoted = "'" + event.get("id").asString() + "'";
      assertThat(said.contains(quoted)).as(quoted).isEqualTo(first);
    }
  }

  /** Copied into a module of another program, which runs in a browser. */
  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void theJavaScriptRuns(String language) {
    try (var visit = Browser.visit(480)) {
      var said = new ArrayList<String>();
      var page = visit.open(FullCampaign.root(), language + "/data/");
      page.onConsoleMessage(message -> said.add(message.text()));
      page.evaluate("async () => {" + code(language, "JavaScript") + "}");
      assertThat(visit.complaints()).isEmpty();
      assertThat(said).hasSize(1);
      assertThat(said.get(0)).startsWith(events().size() + " ");
      List<String> real =
          events().stream()
              .filter(event -> !event.get("sample").asBoolean())
              .filter(event -> !event.get("status").asString().equals("cancelled"))
              .map(event -> event.get("title").get(language).asString())
              .toList();
      assertThat(real).isNotEmpty();
      assertThat(said.get(0)).contains(real.get(0).substring(0, 10));
    }
  }

  /** What a spreadsheet on the web fetches for the formula: a table with a head, as commas say. */
  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void theFormulaNamesATable(String language) throws Exception {
    Document page = page(language);
    String formula = page.select("pre code").first().wholeText();
    var named = Pattern.compile("=IMPORTDATA\\(\"([^\"]+)\"\\)").matcher(formula);
    assertThat(named.matches()).as(formula).isTrue();
    HttpResponse<byte[]> table = get(URI.create(named.group(1)));
    assertThat(table.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .detectBomHeader(true)
            .ofNamedCsvRecord(new ByteArrayInputStream(table.body()))) {
      List<NamedCsvRecord> all = rows.stream().toList();
      assertThat(all).hasSameSizeAs(events());
      assertThat(all.get(0).getHeader()).startsWith("id", "sample");
    }
  }

  /** Each file that the page offers is as large as it says, and opens. */
  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void everyFileOpens(String language) throws Exception {
    int opened = 0;
    for (var link : page(language).select("table.sets a")) {
      URI address = FullCampaign.root().resolve(language + "/data/").resolve(link.attr("href"));
      byte[] file = get(address).body();
      String size = Long.toString((file.length + 999) / 1000);
      assertThat(link.text().replaceAll("[^0-9]", "")).as(link.text()).isEqualTo(size);
      if (address.getPath().endsWith(".xlsx")) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
            Stream<?> rows = book.getFirstSheet().openStream()) {
          assertThat(rows.count()).isGreaterThan(1);
          opened++;
        }
      } else if (address.getPath().endsWith("json")) {
        assertThat(JSON.readTree(file)).isNotEmpty();
        opened++;
      }
    }
    assertThat(opened).isGreaterThan(10);
  }

  /** As a generated client would: by nothing but the description. */
  @Test
  void everyAddressOfTheDescriptionAnswersAsItSays() throws Exception {
    URI self = FullCampaign.root().resolve("data/v1/openapi.json");
    JsonNode api = JSON.readTree(get(self).body());
    String server = api.at("/servers/0/url").asString();
    int called = 0;
    for (var path : api.get("paths").properties()) {
      var content = path.getValue().at("/get/responses/200/content").properties().iterator().next();
      for (String address : addresses(path.getKey(), path.getValue())) {
        HttpResponse<byte[]> answer = get(URI.create(server + address));
        assertThat(answer.headers().firstValue("content-type").orElse("").replaceFirst(";.*", ""))
            .as(address)
            .isEqualTo(content.getKey());
        fits(self, content.getValue().at("/schema/$ref"), answer.body(), address);
        called++;
      }
      URI example = URI.create(content.getValue().at("/examples/real/externalValue").asString());
      String first = addresses(path.getKey(), path.getValue()).get(0);
      assertThat(example).isEqualTo(URI.create(server + first));
      assertThat(get(example).body()).isNotEmpty();
    }
    assertThat(called).isGreaterThan(50);
  }

  private static void fits(URI api, JsonNode schema, byte[] body, String address)
      throws IOException, InterruptedException {
    if (schema.isMissingNode()) {
      return;
    }
    String rules = new String(get(api.resolve(schema.asString())).body(), UTF_8);
    assertThat(
            SCHEMAS
                .getSchema(rules, InputFormat.JSON)
                .validate(new String(body, UTF_8), InputFormat.JSON))
        .as(address)
        .isEmpty();
  }

  /** All that a path with names in it stands for; only the example of a name without a list. */
  private static List<String> addresses(String path, JsonNode described) {
    String example =
        described
            .at("/get/responses/200/content")
            .values()
            .iterator()
            .next()
            .findValue("externalValue")
            .asString();
    var values = Pattern.compile(pattern(path) + "$").matcher(example);
    assertThat(values.find()).as(path).isTrue();
    List<String> all = List.of(path);
    for (JsonNode parameter : described.path("parameters")) {
      String name = parameter.get("name").asString();
      JsonNode listed = parameter.at("/schema/enum");
      List<String> ids =
          listed.isMissingNode()
              ? List.of(values.group(name))
              : listed.valueStream().map(JsonNode::asString).toList();
      all =
          all.stream()
              .flatMap(one -> ids.stream().map(id -> one.replace("{" + name + "}", id)))
              .toList();
    }
    return all;
  }

  private static String pattern(String path) {
    return path.replace(".", "\\.").replaceAll("\\{([a-z]+)}", "(?<$1>[^/]+)");
  }

  /** What a description leaves out, nobody finds. */
  @Test
  void everyFileForProgramsIsDescribed() throws Exception {
    JsonNode api = JSON.readTree(get(FullCampaign.root().resolve("data/v1/openapi.json")).body());
    List<Pattern> described =
        api.get("paths")
            .propertyStream()
            .map(path -> Pattern.compile(pattern(path.getKey())))
            .toList();
    assertThat(SITE.files().keySet())
        .filteredOn(path -> FileKind.of(path).filter(FOR_PROGRAMS::contains).isPresent())
        .filteredOn(path -> NOT_DESCRIBED.stream().noneMatch(one -> one.matcher(path).matches()))
        .hasSizeGreaterThan(500)
        .allMatch(path -> described.stream().anyMatch(one -> one.matcher("/" + path).matches()));
  }

  @Test
  void pagesThatItConcernsLeadToIt() {
    for (String language : List.of("kk", "ru")) {
      for (String from : List.of("about/", "calendar/", "press/", "sitemap/")) {
        String page = language + "/" + from;
        assertThat(SITE.page(page).select("main a[href]:not([href*=:])"))
            .as(page)
            .anyMatch(link -> Links.target(page, link.attr("href")).equals(language + "/data/"));
      }
    }
  }

  private static List<JsonNode> events() {
    return JSON.readTree(SITE.bytes(EVENTS)).get("events").valueStream().toList();
  }

  private static Document page(String language) {
    return SITE.page(language + "/data/");
  }

  private static String code(String language, String title) {
    return page(language).select("pre[aria-label=" + title + "] code").first().wholeText();
  }

  private static HttpResponse<byte[]> get(URI address) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        CLIENT.send(
            HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
    return answer;
  }
}
