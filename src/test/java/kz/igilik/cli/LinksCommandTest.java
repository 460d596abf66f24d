package kz.igilik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kz.igilik.CampaignFolder;
import kz.igilik.Loopback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real server on this computer answers as servers elsewhere do. */
class LinksCommandTest {
  private static final String PAGE = "content/kk/about.md";
  private static final String NOW = "2023-05-20T10:00:00Z";

  private static final Map<String, Integer> CODES =
      Map.ofEntries(
          Map.entry("/good", 200),
          Map.entry("/missing", 404),
          Map.entry("/gone", 410),
          Map.entry("/forbidden", 403),
          Map.entry("/busy", 429),
          Map.entry("/failing", 500),
          Map.entry("/resting", 503),
          Map.entry("/moved", 301),
          Map.entry("/moved-to-nothing", 308),
          Map.entry("/circle", 302),
          Map.entry("/to-a-disk", 302));

  private static final Map<String, String> TARGETS =
      Map.of(
          "/moved", "/good",
          "/moved-to-nothing", "/missing",
          "/circle", "/circle",
          "/to-a-disk", "file:///etc/passwd");

  @TempDir private Path temp;
  private CampaignFolder campaign;
  private HttpServer server;
  private String site;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> told = new CopyOnWriteArrayList<>();
  private List<String> patience = List.of();
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();

  @BeforeEach
  void begin() throws IOException {
    campaign = CampaignFolder.base(temp.resolve("campaign"));
    String data = campaign.read("data/campaign.yaml");
    campaign.write("data/campaign.yaml", data.replace("www.wikipedia.org", "exit.example"));
    server = Loopback.server();
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
    site = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void end() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    asked.add(exchange.getRequestMethod() + " " + path);
    told.add(exchange.getRequestHeaders().entrySet().toString());
    if (TARGETS.containsKey(path)) {
      exchange.getResponseHeaders().set("Location", TARGETS.get(path));
    }
    exchange.getResponseHeaders().set("Set-Cookie", "reader=1");
    int code = CODES.getOrDefault(path.replace("_(1)", ""), 200);
    if (path.equals("/no-head")) {
      code = exchange.getRequestMethod().equals("HEAD") ? 405 : 200;
    }
    if (path.startsWith("/silent")) {
      sleep();
    }
    atOnce.decrementAndGet();
    exchange.sendResponseHeaders(code, -1);
    exchange.close();
  }

  private static void sleep() {
    try {
      Thread.sleep(3000);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/good, good, 200",
    "/no-head, good, 200",
    "/missing, broken, 404",
    "/gone, broken, 410",
    "/moved-to-nothing, broken, 404",
    "/forbidden, unknown, 403",
    "/busy, unknown, 429",
    "/failing, unknown, 500",
    "/resting, unknown, 503",
    "/silent, unknown, timeout",
    "/circle, unknown, astray",
    "/to-a-disk, unknown, astray",
    "/moved, moved, 200"
  })
  void anAnswerMeansWhatItMeansForReaders(String path, String state, String why)
      throws IOException {
    patience = path.equals("/silent") ? List.of("--timeout", "1") : patience;
    link(path);
    JsonNode link = json().get("links").get(0);
    assertThat(link.get("address").asString()).isEqualTo(site + path);
    assertThat(link.get("state").asString()).isEqualTo(state);
    assertThat(link.get("why").asString()).isEqualTo(why);
    assertThat(link.has("target")).isEqualTo(path.startsWith("/moved"));
    assertThat(json().get("links")).hasSize(1);
  }

  @Test
  void aServerThatDoesNotExistIsBroken() throws IOException {
    campaign.write(PAGE, campaign.read(PAGE) + "\n[Бет](https://no-such-host.invalid/)\n");
    link("/good");
    Run run = links("--lang", "en");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("broken: https://no-such-host.invalid/ (there is no such");
    assertThat(links("--strict").exitCode()).isEqualTo(ExitCode.PROBLEMS);
  }

  @Test
  void whereNoNameIsKnownTheComputerHasNoNetwork() throws IOException {
    for (String name : List.of("a", "b", "c")) {
      String link = "\n[Бет](https://" + name + ".invalid/)\n";
      campaign.write(PAGE, campaign.read(PAGE) + link);
    }
    Run run = links("--strict", "--lang", "en");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("unknown: https://a.invalid/ (no safe connection)");
  }

  /** In a text, in a field, in braces, twice in a line, with an anchor, in brackets, in a block. */
  @Test
  void everyPlaceIsTold() throws IOException {
    int lines = (int) campaign.read(PAGE).lines().count();
    String event = "data/events/almaty/relay.yaml";
    campaign.write(
        PAGE,
        campaign.read(PAGE)
            + ("Ә [а](@/missing) және [ә](@/missing#part), <@/missing>.\n"
                    + "(@/missing_(1)), @/missing.\n")
                .replace("@", site));
    campaign.write(
        event,
        campaign.read(event).replace("kind: free", "url: " + site + "/missing # " + site + "/no")
            + ("maps: {a: '@/missing', b: \"x # @/missing\"}\nc: >-\n  Сөз\n  @/missing\n"
                    + "map: @/{latitude}\n")
                .replace("@", site));
    String out = links("--lang", "en").out();
    assertThat(asked).containsOnlyOnce("GET /missing", "GET /missing_(1)");
    assertThat(asked).noneMatch(one -> one.contains("/no"));
    int first = lines + 1;
    int url =
        campaign
                .read(event)
                .lines()
                .toList()
                .indexOf("  url: " + site + "/missing # " + site + "/no")
            + 1;
    int last = (int) campaign.read(event).lines().count();
    int gap = site.length();
    assertThat(out)
        .contains(
            "broken: " + site + "/missing (404)\n",
            "  " + PAGE + ":" + first + ":7\n",
            "  " + PAGE + ":" + first + ":" + (7 + gap + "/missing) және [ә](".length()) + "\n",
            "  " + PAGE + ":" + (first + 1) + ":" + (2 + gap + "/missing_(1)), ".length()) + "\n",
            "  " + event + ":" + url + ":8\n",
            "  " + event + ":" + (last - 4) + ":12\n",
            "  " + event + ":" + (last - 1) + ":3\n");
  }

  @Test
  void aSecondRunAsksOnlyWhatIsOld() throws IOException {
    link("/good");
    link("/missing");
    links("--now", NOW);
    int before = asked.size();
    link("/gone");
    Run run = links("--now", "2023-05-26T10:00:00Z", "--lang", "en");
    assertThat(asked.subList(before, asked.size())).containsExactly("HEAD /gone", "GET /gone");
    assertThat(run.out()).contains("3 (asked now: 1; broken: 2, unknown: 0, moved: 0)");
    links("--now", "2023-05-27T10:00:00Z");
    assertThat(asked).hasSize(before + 5); // all but /gone are a week old
    links("--now", "2023-05-27T10:00:01Z", "--max-age", "0");
    assertThat(asked).hasSize(before + 10);
  }

  @Test
  void aDamagedCacheIsAskedAnew() throws IOException {
    link("/good");
    links("--now", NOW);
    Files.writeString(cache(), "rubbish\n" + site + "/good\tlong ago\tGOOD\t200\t\n");
    assertThat(links("--now", NOW).exitCode()).isZero();
    assertThat(asked).containsExactly("HEAD /good", "HEAD /good");
  }

  @Test
  void isPolite() throws IOException {
    for (int i = 0; i < 12; i++) {
      link("/page-" + i);
    }
    links();
    assertThat(asked).hasSize(12).allMatch(one -> one.startsWith("HEAD /page-"));
    assertThat(mostAtOnce).hasValue(1);
    assertThat(told)
        .allMatch(headers -> headers.contains("igilik") && headers.contains("kindness.example"))
        .noneMatch(headers -> headers.contains("Cookie=") || headers.contains("Authorization="));
  }

  @Test
  void aSilentServerIsNotAskedForEver() throws IOException {
    patience = List.of("--timeout", "1");
    for (int i = 0; i < 6; i++) {
      link("/silent-" + i);
    }
    assertThat(links().out()).contains("unknown: 6");
    assertThat(asked).hasSize(3);
  }

  @Test
  void neverAsksForExamplesAndForTheSiteItself() throws IOException {
    campaign.write(
        PAGE,
        campaign.read(PAGE)
            + "\nhttps://kindness.example/x https://a.example/ https://example.org/\n");
    assertThat(json().get("links")).isEmpty();
    assertThat(json().get("reserved").asInt()).isEqualTo(3);
  }

  @Test
  void neverStopsAPublicationUnlessAskedTo() throws IOException {
    link("/missing");
    link("/forbidden");
    assertThat(links().exitCode()).isZero();
    assertThat(links("--strict").exitCode()).isEqualTo(ExitCode.PROBLEMS);
    campaign.write(PAGE, campaign.read(PAGE).replace("/missing", "/busy"));
    assertThat(links("--strict").exitCode()).isZero();
  }

  @Test
  void markdownIsForAPageOfAHost() throws IOException {
    link("/missing");
    link("/moved");
    int line = (int) campaign.read(PAGE).lines().count() - 2;
    assertThat(links("--format", "markdown", "--lang", "en").out())
        .startsWith("Addresses of other sites: 2 (asked now: 2; broken: 1, unknown: 0, moved: 1).")
        .contains("- broken: " + site + "/missing (404)<br>`" + PAGE + ":" + line + ":7`\n")
        .contains("- moved: " + site + "/moved → " + site + "/good<br>`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void speaksTheLanguageOfTheUser(String language) throws IOException {
    link("/circle");
    assertThat(links("--lang", language).out()).doesNotContain("astray", "{0}", "{1}");
    assertThat(links("--lang", language, "--timeout", "0").err()).doesNotContain("{1}");
    assertThat(links("--lang", language, "--max-age", "x").exitCode())
        .isEqualTo(ExitCode.WRONG_USAGE);
  }

  private void link(String path) throws IOException {
    campaign.write(PAGE, campaign.read(PAGE) + "\n[Бет](" + site + path + ")\n");
  }

  private JsonNode json() {
    return JsonMapper.shared().readTree(links("--format", "json").out());
  }

  private Path cache() {
    return temp.resolve("links.tsv");
  }

  private Run links(String... arguments) {
    List<String> always =
        List.of("links", "--source", campaign.folder().toString(), "--cache", cache().toString());
    List<String> waits = List.of(arguments).contains("--timeout") ? List.of() : patience;
    return Run.of(
        Stream.of(always, waits, List.of(arguments)).flatMap(List::stream).toArray(String[]::new));
  }
}
