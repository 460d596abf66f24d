package kz.igilik.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import kz.igilik.CopiedCampaign;
import kz.igilik.Jar;
import kz.igilik.load.SiteLoader;
import kz.igilik.problem.Problems;
import kz.igilik.site.Page;
import kz.igilik.site.Planner;
import kz.igilik.whole.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The snippets of docs/hosting.md do what it says: real nginx and Apache over HTTP, with the
 * snippets unchanged except for ports and folders. Needs Debian or Ubuntu, whose packages it
 * unpacks below {@code target}.
 */
class HostingIT {
  private static final Path CAMPAIGN = Path.of("src/test/sites/good/second-campaign/site");
  private static final List<String> SERVERS = List.of("nginx", "apache");
  private static final List<String> TEXTS =
      List.of("html", "css", "js", "json", "ics", "vcf", "xml", "txt", "svg", "atom", "rss", "csv");

  /** The media types of each kind of text; any of them will do. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "(text|application)/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("vcf", "text/vcard; charset=utf-8"),
          Map.entry("atom", "application/atom\\+xml; charset=utf-8"),
          Map.entry("rss", "application/rss\\+xml; charset=utf-8"),
          Map.entry("xml", "(text|application)/xml; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("svg", "image/svg\\+xml(; charset=utf-8)?"),
          Map.entry("png", "image/png"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("zip", "application/zip"));

  /** A page that has moved. */
  private static final String MOVED = "/about-us/: /about/\n";

  /** A host and where the site is on it. */
  record Place(WebHost host, Path site, String below) {
    URI at(String path) {
      return host.https().resolve("/" + below + path);
    }

    @Override
    public String toString() {
      return host + " /" + below;
    }
  }

  @TempDir private static Path temp;
  private static final List<Place> PLACES = new ArrayList<>();
  private static HttpClient browser;

  static List<Place> places() {
    return PLACES;
  }

  @BeforeAll
  static void start() throws Exception {
    // Apache reads files as its own user.
    Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path certificates = certificate();
    browser = HttpClient.newBuilder().sslContext(trust(certificates)).build();
    for (String below : List.of("", "campaign/")) {
      for (String server : SERVERS) {
        Path folder = temp.resolve(server + below);
        bake(folder, below);
        PLACES.add(
            new Place(
                server.equals("nginx")
                    ? WebHost.nginx(folder, below)
                    : WebHost.apache(folder, below, true),
                folder.resolve("site").resolve(below),
                below));
      }
    }
  }

  @AfterAll
  static void stop() {
    PLACES.forEach(place -> place.host().close());
  }

  private static void bake(Path folder, String below) throws IOException {
    CopiedCampaign campaign = CopiedCampaign.into(folder.resolve("source"));
    write(campaign.folder().resolve("data/addresses.yaml"), MOVED);
    Path site = folder.resolve("site").resolve(below);
    Jar.Outcome bake =
        Jar.run(
            "bake",
            "--source",
            campaign.folder().toString(),
            "--output",
            site.toString(),
            "--base-url",
            "https://igilik.example/" + below);
    assertThat(bake.exitCode()).as(bake.err()).isZero();
    write(site.resolve("data.csv"), "a,b\n".repeat(100));
    write(site.resolve(".git/config"), "secret");
    write(site.resolve("en/.hidden"), "secret");
    write(folder.resolve("site/.well-known/security.txt"), "Contact: mailto:a@b.example");
    write(folder.resolve("acme/.well-known/acme-challenge/x"), "token");
    Files.createSymbolicLink(folder.resolve("certificates"), temp.resolve("certificates"));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @ParameterizedTest
  @MethodSource("places")
  void everyKindOfFileHasItsTypeAndTextsAreUtf8(Place place) throws Exception {
    Map<String, String> files = oneOfEachKind(place);
    assertThat(files.keySet()).containsAll(TEXTS).isSubsetOf(TYPES.keySet());
    for (var file : files.entrySet()) {
      HttpResponse<byte[]> answer = get(place.at(file.getValue()));
      assertThat(answer.statusCode()).as(file.getValue()).isEqualTo(200);
      assertThat(header(answer, "Content-Type").toLowerCase())
          .as(file.getValue())
          .matches(TYPES.get(file.getKey()));
      assertThat(answer.body())
          .isEqualTo(Files.readAllBytes(place.site().resolve(file.getValue())));
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void textsAreCompressedAlsoThoseOfAMissingPage(Place place) throws Exception {
    Map<String, String> files = oneOfEachKind(place);
    for (String kind : TEXTS) {
      isCompressed(place, files.get(kind), files.get(kind));
    }
    isCompressed(place, "nowhere/at/all/", "404.html");
    HttpResponse<byte[]> picture = packed(place.at(files.get("png")));
    assertThat(picture.headers().firstValue("Content-Encoding")).isEmpty();
  }

  private static void isCompressed(Place place, String path, String file) throws Exception {
    HttpResponse<byte[]> answer = packed(place.at(path));
    assertThat(header(answer, "Content-Encoding")).as(path).isEqualTo("gzip");
    assertThat(header(answer, "Vary")).as(path).contains("Accept-Encoding");
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      assertThat(unpacked.readAllBytes()).isEqualTo(Files.readAllBytes(place.site().resolve(file)));
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void aFolderIsItsPageOrNothing(Place place) throws Exception {
    assertThat(get(place.at("en/regions/")).statusCode()).isEqualTo(200);
    HttpResponse<byte[]> folder = get(place.at("en/regions"));
    assertThat(folder.statusCode()).isEqualTo(301);
    assertThat(place.at("en/regions").resolve(header(folder, "Location")))
        .isEqualTo(place.at("en/regions/"));
    for (String listed : List.of("assets/", "calendar/", "calendar/en/", "feeds/", "cards/")) {
      HttpResponse<byte[]> answer = get(place.at(listed));
      assertThat(answer.statusCode()).as(listed).isIn(403, 404);
      assertThat(new String(answer.body(), UTF_8)).doesNotContain("Index of");
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void theServerItselfSaysWhereAPageHasMoved(Place place) throws Exception {
    for (String language : List.of("ar", "fr", "en")) {
      HttpResponse<byte[]> answer = get(place.at(language + "/about-us/"));
      assertThat(answer.statusCode()).isEqualTo(301);
      assertThat(place.at("").resolve(header(answer, "Location")))
          .isEqualTo(place.at(language + "/about/"));
      assertThat(get(place.at(language + "/about/")).statusCode()).isEqualTo(200);
    }
    assertThat(get(place.at("en/about-us/more/")).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @MethodSource("places")
  void aMissingPageSaysSoInOurWords(Place place) throws Exception {
    for (String path : List.of("nowhere", "en/nowhere/", "en/regions/x/y/z/", "assets/x.css")) {
      HttpResponse<byte[]> answer = get(place.at(path));
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).isEqualTo(Files.readAllBytes(place.site().resolve("404.html")));
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void hiddenFilesAreNobodysBusiness(Place place) throws Exception {
    assertThat(place.site().resolve(".igilik-manifest")).exists();
    for (String path :
        List.of(
            ".igilik-manifest",
            ".htaccess",
            ".policy.conf",
            ".git/config",
            ".git/",
            "en/.hidden",
            "%2egit/config")) {
      assertThat(get(place.at(path)).statusCode()).as(path).isIn(403, 404);
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void certificatesCanBeHadAndTheRestOfHttpLeadsToHttps(Place place) throws Exception {
    URI challenge = place.host().http().resolve("/.well-known/acme-challenge/x");
    assertThat(new String(get(challenge).body(), UTF_8)).isEqualTo("token");
    assertThat(
            new String(
                get(place.host().https().resolve("/.well-known/security.txt")).body(), UTF_8))
        .startsWith("Contact:");
    HttpResponse<byte[]> plain = get(place.host().http().resolve("/ru/helplines/?x=y"));
    assertThat(plain.statusCode()).isEqualTo(301);
    assertThat(header(plain, "Location")).isEqualTo("https://igilik.example/ru/helplines/?x=y");
  }

  @ParameterizedTest
  @MethodSource("places")
  void pagesOfHelpStayNowhereOthersForMinutes(Place place) throws Exception {
    List<Page> pages = pages();
    for (Page page : pages.stream().filter(Page::ofHelp).toList()) {
      String path = page.address().path();
      for (String written :
          List.of(path, path + "index.html", path.replaceAll("/$", ""), path + "?q")) {
        HttpResponse<byte[]> answer = get(place.at(written));
        assertThat(answer.headers().allValues("Cache-Control"))
            .as(written)
            .containsExactly("no-store");
        assertThat(header(answer, "Referrer-Policy")).as(written).isEqualTo("no-referrer");
      }
    }
    for (Page page : pages.stream().filter(Predicate.not(Page::ofHelp)).toList()) {
      HttpResponse<byte[]> answer = get(place.at(page.address().path()));
      assertThat(answer.headers().allValues("Cache-Control")).containsExactly("max-age=300");
      assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    }
    String disguised =
        pages.stream()
            .filter(Page.GuidePage.class::isInstance)
            .findFirst()
            .orElseThrow()
            .address()
            .path()
            .replace("guides", "%67uides");
    assertThat(header(get(place.at(disguised)), "Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatNeverChangesIsKeptForAYearAndTheWorkerNot(Place place) throws Exception {
    Map<String, String> files = oneOfEachKind(place);
    for (String kind : List.of("css", "svg", "png")) {
      String named = file(place, path -> path.matches(".*\\.[0-9a-f]{8}\\." + kind));
      assertThat(get(place.at(named)).headers().allValues("Cache-Control"))
          .as(named)
          .containsExactly("max-age=31536000, immutable");
    }
    assertThat(get(place.at("offline.js")).headers().allValues("Cache-Control"))
        .containsExactly("no-cache");
    assertThat(get(place.at(files.get("ics"))).headers().allValues("Cache-Control"))
        .containsExactly("max-age=300");
  }

  @ParameterizedTest
  @MethodSource("places")
  void everyAnswerTellsBrowsersWhatNotToDo(Place place) throws Exception {
    for (String path :
        List.of("", "en/", "en/helplines/", "offline.js", "en/nowhere/", "assets/")) {
      HttpResponse<byte[]> answer = get(place.at(path));
      assertThat(answer.headers().allValues("X-Content-Type-Options"))
          .as(path)
          .containsExactly("nosniff");
      assertThat(answer.headers().allValues("Referrer-Policy"))
          .as(path)
          .containsExactly("no-referrer");
      assertThat(header(answer, "Permissions-Policy")).as(path).contains("geolocation=()");
      assertThat(header(answer, "Strict-Transport-Security")).as(path).startsWith("max-age=");
      assertThat(answer.headers().allValues("Content-Security-Policy"))
          .as(path)
          .containsExactly(Files.readString(place.site().resolve("csp.txt")).strip());
    }
  }

  /** The 404 page names its icon by the base URL of the bake. */
  @ParameterizedTest
  @MethodSource("places")
  void noKindOfPageMissesAnythingByThatPolicy(Place place) throws Exception {
    URI root = URI.create("https://127.0.0.1:" + place.host().https().getPort() + "/");
    var kinds = new HashMap<Class<?>, String>(Map.of(HttpResponse.class, "nowhere/at/all/"));
    pages().forEach(page -> kinds.putIfAbsent(page.getClass(), page.address().path()));
    try (var visit = Browser.visit(360, wishes -> wishes.setIgnoreHTTPSErrors(true))) {
      for (String path : kinds.values()) {
        assertThat(
                visit
                    .open(root, place.below() + path)
                    .evaluate("() => [...document.styleSheets].every(s => s.cssRules.length > 0)"))
            .as(path)
            .isEqualTo(true);
      }
      assertThat(visit.complaints())
          .allSatisfy(
              complaint ->
                  assertThat(complaint)
                      .containsPattern(
                          "/(nowhere/at/all/|404\\.html):.*(status of 404|https://igilik.example/)"));
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void otherSitesMayReadCalendarsAndNewsOnly(Place place) throws Exception {
    Map<String, String> files = oneOfEachKind(place);
    for (var file : files.entrySet()) {
      assertThat(get(place.at(file.getValue())).headers().allValues("Access-Control-Allow-Origin"))
          .as(file.getValue())
          .isEqualTo(isForPrograms(file.getValue()) ? List.of("*") : List.of());
    }
    for (String path :
        List.of("feeds/en/news.json", "feeds/en/press.atom", "calendar/en/all.ics")) {
      assertThat(header(get(place.at(path)), "Access-Control-Allow-Origin")).isEqualTo("*");
    }
    for (String path :
        List.of("en/feeds/", "en/feeds/index.html", "en/calendar/", "search/en.json")) {
      assertThat(get(place.at(path)).headers().allValues("Access-Control-Allow-Origin"))
          .as(path)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void otherSitesMayShowWhatIsMadeForItAndNothingElse(Place place) throws Exception {
    for (Page page : pages()) {
      HttpResponse<byte[]> answer = get(place.at(page.address().path()));
      assertThat(answer.headers().allValues("Content-Security-Policy"))
          .as(page.address().path())
          .hasSize(1)
          .allMatch(
              policy ->
                  policy.endsWith(
                      page instanceof Page.EmbedPage
                          ? "; frame-ancestors *"
                          : "; frame-ancestors 'none'"));
    }
    assertThat(header(get(place.at("embed/nowhere/")), "Content-Security-Policy"))
        .endsWith("'none'");
  }

  private static boolean isForPrograms(String path) {
    return path.matches("(calendar|feeds|oembed|data)/.+");
  }

  @Test
  void anApacheWithoutTheModuleForHeadersShowsTheSiteNevertheless() throws Exception {
    Path folder = temp.resolve("bare");
    bake(folder, "");
    try (var host = WebHost.apache(folder, "", false)) {
      assertThat(get(host.https().resolve("/en/")).statusCode()).isEqualTo(200);
    }
  }

  private static Map<String, String> oneOfEachKind(Place place) throws IOException {
    var files = new TreeMap<String, String>();
    for (String path : files(place)) {
      if (path.contains(".")) { // hosts that know _redirects read it themselves
        files.putIfAbsent(path.substring(path.lastIndexOf('.') + 1), path);
      }
    }
    return files;
  }

  private static String file(Place place, Predicate<String> wanted) throws IOException {
    return files(place).stream().filter(wanted).findFirst().orElseThrow();
  }

  private static List<String> files(Place place) throws IOException {
    try (Stream<Path> all = Files.walk(place.site())) {
      return all.filter(Files::isRegularFile)
          .map(file -> place.site().relativize(file).toString())
          .filter(path -> !path.matches("(.*/)?\\..*"))
          .sorted()
          .toList();
    }
  }

  private static List<Page> pages() throws IOException {
    return new Planner(new SiteLoader(CAMPAIGN).load(new Problems()).orElseThrow()).plan().pages();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static HttpResponse<byte[]> get(URI address) throws Exception {
    return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
  }

  private static HttpResponse<byte[]> packed(URI address) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build(),
        BodyHandlers.ofByteArray());
  }

  /** A certificate for this computer that only this test trusts. */
  private static Path certificate() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("certificates"));
    WebHost.run(
        Map.of(),
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=localhost",
        "-addext",
        "subjectAltName=DNS:localhost",
        "-keyout",
        folder.resolve("privkey.pem").toString(),
        "-out",
        folder.resolve("fullchain.pem").toString());
    return folder;
  }

  private static SSLContext trust(Path certificates) throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    try (var file = Files.newInputStream(certificates.resolve("fullchain.pem"))) {
      store.setCertificateEntry(
          "ours", CertificateFactory.getInstance("X.509").generateCertificate(file));
    }
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
