package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service worker caches for offline reading, and what it never caches. */
@Timeout(180) // of seconds; a script that waits in the page has none of its own
class OfflineIT {
  private static final int MOST_KEPT = 40;
  private static final String REGION = "fr/regions/wadi-zaytoun/";
  private static final String HOME = "fr/";
  private static final String BANNER = ".kept";
  private static final String SAVED =
      "Copie enregistrée le \\d\\d\\.\\d\\d\\.\\d{4} à \\d\\d:\\d\\d\\..*";
  private static final List<String> OF_HELP =
      List.of("fr/helplines/", "fr/safety/", "fr/guides/lost/");

  /** The addresses in all caches. */
  private static final String KEPT =
      """
      async () => (await Promise.all((await caches.keys()).map(async name =>
          (await (await caches.open(name)).keys()).map(request => request.url)))).flat()
      """;

  private final WholeSite site = SecondCampaign.site();
  private LocalServer server;
  private Browser.Visit visit;

  @TempDir Path scratch;

  @BeforeEach
  void aServerAndABrowserThatKeeps() {
    server = new LocalServer(() -> site);
    visit = Browser.visit(360, wishes -> wishes.setServiceWorkers(ServiceWorkerPolicy.ALLOW));
  }

  @AfterEach
  void close() {
    visit.close();
    server.stop();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", LocalServer.DEEP})
  void withoutAConnectionPagesThatWereReadAreThereAndSayThatTheyAreCopies(String folder) {
    URI root = server.root().resolve(folder);
    openAndWaitForTheWorker(root, REGION);
    read(root, "fr/schedule/", "<html");
    server.stop();
    for (String page : List.of(REGION, "fr/schedule/", HOME, "ar/")) {
      assertThat(visit.open(root, page).locator(BANNER).count()).as(page).isEqualTo(1);
      assertThat(visit.page().locator("h1").count()).as(page).isEqualTo(1);
      assertThat(
              (boolean) visit.page().evaluate("() => document.styleSheets[0].cssRules.length > 0"))
          .as(page)
          .isTrue();
    }
    assertThat(visit.open(root, REGION).textContent(BANNER)).matches(SAVED);
  }

  @Test
  void aPageThatWasNotReadIsExcusedAndTheNumbersCanBeCalled() {
    URI root = server.root();
    openAndWaitForTheWorker(root, REGION);
    server.stop();
    Page page = visit.open(root, "fr/press/");
    assertThat(page.textContent("h1")).contains("Pas de connexion");
    assertThat(page.locator("a[href^='tel:']").count()).isPositive();
    page.click("section[lang=fr] .button");
    assertThat(page.url()).isEqualTo(root + HOME);
    assertThat(page.locator(BANNER).count()).isEqualTo(1);
  }

  /** Neither the notice on a cached page nor the offline page has a barrier. */
  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void withoutAConnectionNobodyIsKeptOut(ColorScheme scheme) {
    server.stop();
    server = new LocalServer(FullCampaign::site);
    URI root = server.root();
    visit.page().setViewportSize(320, 800);
    visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    openAndWaitForTheWorker(root, "kk/regions/almaty/");
    read(root, "ru/schedule/", "<html");
    server.stop();
    for (String copy : List.of("kk/regions/almaty/", "ru/schedule/", "kk/")) {
      Page page = visit.open(root, copy);
      assertThat(page.textContent(BANNER)).as(copy).containsPattern("\\d\\d:\\d\\d");
      assertThat(Audit.obstacles(page)).as(copy).isEmpty();
    }
    Page excuse = visit.open(root, "ru/press/");
    assertThat(excuse.locator(".gate__help a").count()).isPositive();
    assertThat(Audit.obstacles(excuse)).isEmpty();
  }

  @Test
  void ofPagesOfHelpNothingIsKept() {
    URI root = server.root();
    openAndWaitForTheWorker(root, REGION);
    OF_HELP.forEach(help -> visit.open(root, help));
    visit.open(root, HOME);
    assertThat(kept())
        .isNotEmpty()
        .noneMatch(url -> url.matches(".*(helplines|safety|guides|/exit\\.).*"));
    server.stop();
    for (String help : OF_HELP) {
      assertThat(visit.open(root, help).textContent("h1")).as(help).contains("Pas de connexion");
      assertThat(visit.page().locator(".line, .exit, .guide").count()).as(help).isZero();
    }
  }

  @Test
  void pagesOfHelpNameNeitherWorkerNorManifest() {
    for (String help : OF_HELP) {
      assertThat(site.page(help).select("link[rel=manifest], html[data-keep]")).isEmpty();
    }
    try (var other =
        Browser.visit(360, wishes -> wishes.setServiceWorkers(ServiceWorkerPolicy.ALLOW))) {
      OF_HELP.forEach(help -> other.open(server.root(), help));
      assertThat(
              other
                  .page()
                  .evaluate(
                      "async () => (await navigator.serviceWorker.getRegistrations()).length"))
          .isEqualTo(0);
    }
  }

  @Test
  void aSlowNetworkGivesWayToTheCopy() {
    URI root = server.root();
    openAndWaitForTheWorker(root, REGION);
    visit.open(root, HOME);
    server.delay(Duration.ofSeconds(25));
    Page page = visit.open(root, REGION);
    assertThat(page.textContent(BANNER)).matches(SAVED);
  }

  @Test
  void aNewBakeIsShownAtOnceAndKept() {
    URI root = server.root();
    openAndWaitForTheWorker(root, REGION);
    server.stop();
    WholeSite renamed =
        changed(campaign -> campaign.replace("Chaque goutte compte", "Chaque pluie compte"));
    server = server.again(() -> renamed);
    Page page = read(root, REGION, "Chaque pluie");
    assertThat(page.locator(BANNER).count()).isZero();
    assertThat(page.textContent(".brand")).contains("pluie");
    visit.open(root, HOME);
    server.stop();
    visit.open(root, REGION);
    assertThat(page.locator(BANNER).count()).isEqualTo(1);
    assertThat(page.textContent(".brand")).contains("pluie");
  }

  @Test
  void aBakeWithTheWorkerSwitchedOffTakesAllBack() {
    URI root = server.root();
    openAndWaitForTheWorker(root, REGION);
    visit.open(root, HOME);
    assertThat(kept()).isNotEmpty();
    server.stop();
    WholeSite off = changed(campaign -> campaign + "publish:\n  offline: false\n");
    assertThat(off.page(REGION).select("link[rel=manifest], html[data-keep]")).isEmpty();
    assertThat(off.has("offline.html")).isFalse();
    server = server.again(() -> off);
    Page page = visit.open(root, REGION);
    page.waitForFunction(
        """
        async () => !(await navigator.serviceWorker.getRegistrations()).length
            && !(await caches.keys()).length
        """);
  }

  @Test
  void noMorePagesAreKeptThanFit() {
    URI root = server.root();
    openAndWaitForTheWorker(root, REGION);
    List<String> many =
        site.pages().stream()
            .filter(page -> page.startsWith("fr/"))
            .limit(MOST_KEPT + 15L)
            .toList();
    assertThat(many).hasSizeGreaterThan(MOST_KEPT + OF_HELP.size());
    String firstRead = many.stream().filter(page -> !page.equals(HOME)).findFirst().orElseThrow();
    many.forEach(page -> visit.open(root, page));
    assertThat(
            (int)
                visit
                    .page()
                    .evaluate(
                        """
                        async () => (await (await caches.open(
                            (await caches.keys()).find(name => name.endsWith('pages')))).keys()).length
                        """))
        .isLessThanOrEqualTo(MOST_KEPT);
    assertThat(kept()).doesNotContain(root + firstRead);
  }

  @Test
  void workerAndWhatItFetchesAtFirstAreSmall() {
    WholeSite full = FullCampaign.site();
    int worker = Packed.size(full.bytes("offline.js"));
    int fetched =
        Pattern.compile("\"([^\"]+)\"")
            .matcher(
                full.text("offline.js").lines().skip(1).findFirst().orElseThrow().split("WORDS")[0])
            .results()
            .map(file -> file.group(1))
            .distinct()
            .mapToInt(file -> Packed.size(full.bytes(file)))
            .sum();
    System.out.printf(
        "%nworker %d bytes (gzip), fetched at first %d bytes (gzip)%n", worker, fetched);
    assertThat(worker).isLessThanOrEqualTo(2 * 1024);
    assertThat(fetched).isBetween(1, 40 * 1024);
  }

  @Test
  void nothingComplains() {
    URI root = server.root();
    openAndWaitForTheWorker(root, REGION);
    visit.open(root, "fr/schedule/");
    visit.open(root, "fr/helplines/");
    assertThat(visit.complaints()).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private List<String> kept() {
    return (List<String>) visit.page().evaluate(KEPT);
  }

  /** Opens a page and waits until it is cached. */
  private Page read(URI root, String path, String text) {
    Page page = visit.open(root, path);
    page.waitForFunction(
        """
        async ([url, text]) => {
          const name = (await caches.keys()).find(name => name.endsWith('pages'));
          const found = name && await (await caches.open(name)).match(url);
          return found && (await found.text()).includes(text);
        }
        """,
        List.of(root + path, text));
    return page;
  }

  private void openAndWaitForTheWorker(URI root, String path) {
    Page page = visit.open(root, path);
    page.waitForFunction("() => navigator.serviceWorker.controller");
  }

  /** The second campaign with another {@code data/campaign.yaml}. */
  private WholeSite changed(UnaryOperator<String> change) {
    try (Stream<Path> files = Files.walk(SecondCampaign.SOURCE)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path copy = scratch.resolve(SecondCampaign.SOURCE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
      Path campaign = scratch.resolve("data/campaign.yaml");
      Files.writeString(campaign, change.apply(Files.readString(campaign)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return WholeSite.bake(scratch, server.root(), false);
  }
}
