package kz.igilik.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kz.igilik.CopiedCampaign;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Over real HTTP, with real files and a real watcher. */
@Timeout(60)
class PreviewServerTest {
  private static final String TITLE = "A rain collecting workshop";

  private final HttpClient browser = HttpClient.newHttpClient();
  private final BlockingQueue<ChangeOutcome> outcomes = new LinkedBlockingQueue<>();
  private CopiedCampaign campaign;
  private PreviewServer server;

  @BeforeEach
  void copyCampaign(@TempDir Path temp) throws IOException {
    campaign = CopiedCampaign.into(temp.resolve("campaign"));
  }

  @AfterEach
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void servesPagesAsAWebHostWould() throws Exception {
    start();
    HttpResponse<String> page = get(campaign.eventPage());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.body())
        .contains(TITLE, "/.igilik/preview.js")
        .doesNotContain("igilik-problems");

    HttpResponse<String> folder = get(campaign.eventPage().replaceFirst("/$", ""));
    assertThat(folder.statusCode()).isEqualTo(302);
    assertThat(folder.headers().firstValue("Location")).hasValue("/" + campaign.eventPage());

    HttpResponse<String> missing = get("en/nowhere/");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).contains("</html>");
  }

  @Test
  void whatIsHeldBackIsThereAndMarked() throws Exception {
    start();
    assertThat(get(campaign.eventPage()).body()).doesNotContain("igilik-held");
    assertThat(get("en/regions/wadi-zaytoun/").body()).doesNotContain("igilik-held");

    Files.writeString(campaign.event(), "publish: 2026-10-02T09:30\n", StandardOpenOption.APPEND);
    waitForRenewal(true);

    Document page = Jsoup.parse(get(campaign.eventPage()).body());
    assertThat(page.title()).contains(TITLE);
    assertThat(page.select("body > aside.igilik-held").eachText())
        .containsExactly("Readers do not see this page yet. It comes out: 2026-10-02, 09:30");
    assertThat(page.select("header a[href*=olive-rain]")).isNotEmpty();
    assertThat(page.select("header mark")).isEmpty();
    for (String list : List.of("en/regions/wadi-zaytoun/", "fr/regions/wadi-zaytoun/")) {
      Document read = Jsoup.parse(get(list).body());
      assertThat(read.select("body > .igilik-held")).as(list).isEmpty();
      assertThat(read.select("a[href*=events/wadi-zaytoun/olive-rain/]"))
          .as(list)
          .isNotEmpty()
          .allSatisfy(
              link ->
                  assertThat(link.select("mark.igilik-held").eachText())
                      .containsExactly("comes out: 2026-10-02, 09:30"));
      assertThat(read.select("mark.igilik-held"))
          .hasSameSizeAs(read.select("a:has(mark.igilik-held)"));
    }
  }

  @Test
  void nothingOfAPreviewStaysInTheBrowser() throws Exception {
    start();
    assertThat(get("offline.js").body()).contains("registration.unregister()");
    assertThat(get(campaign.eventPage()).body()).doesNotContain("manifest.json");
  }

  @Test
  void answersHeadWithoutABodyAndRefusesOtherMethods() throws Exception {
    start();
    HttpResponse<String> head =
        send(request("").method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0))
        .isEqualTo(get("").body().getBytes(StandardCharsets.UTF_8).length);

    HttpResponse<String> post = send(request("").POST(HttpRequest.BodyPublishers.ofString("x")));
    assertThat(post.statusCode()).isEqualTo(405);
    assertThat(post.headers().firstValue("Allow")).hasValue("GET, HEAD");
  }

  @Test
  void doesNotAnswerToOtherNames() throws Exception {
    start();
    try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), server.address().getPort())) {
      String request = "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 403 ").doesNotContain("<html");
    }
  }

  @Test
  void namesOfComputersHaveNoCaseAndNonsenseIsAnswered() throws Exception {
    start();
    assertThat(said("GET /robots.txt HTTP/1.1\r\nHost: LocalHost:1\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200 ");
    for (String nonsense : List.of("http://", "/%zz", "//[x/", "x")) {
      assertThat(
              said("GET " + nonsense + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
          .as(nonsense)
          .matches("(?s)HTTP/1.1 (400|404) .*");
    }
  }

  @Test
  void aHeadRequestForTheStreamDoesNotJoinIt() throws Exception {
    start();
    assertThat(
            said("HEAD /.igilik/events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200 ")
        .contains("text/event-stream")
        .doesNotContain("data:");
  }

  @Test
  void halfSentRequestsDoNotKeepOthersWaiting() throws Exception {
    start();
    var slow = new ArrayList<Socket>();
    for (int i = 0; i < 200; i++) {
      var socket = new Socket(InetAddress.getByName("127.0.0.1"), server.address().getPort());
      socket.setSoTimeout(30_000); // reading does not end with the time of the test
      socket
          .getOutputStream()
          .write("GET / HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));
      slow.add(socket);
    }
    assertThat(get(campaign.eventPage()).body()).contains(TITLE);
    for (Socket socket : slow) {
      assertThat(socket.getInputStream().read()).as("the server gives up").isLessThan(0);
      socket.close();
    }
  }

  /** Written through a hard link, for which the system sends no event. */
  @Test
  void aChangeThatNobodyTellsOfIsSeenNevertheless() throws Exception {
    Path other = campaign.folder().resolveSibling("elsewhere.yaml");
    Files.createLink(other, campaign.event());
    start();
    Files.writeString(other, Files.readString(other).replace(TITLE, "A storm collecting workshop"));
    waitForRenewal(true);
    assertThat(get(campaign.eventPage()).body()).contains("A storm collecting workshop");
  }

  @Test
  void whatNobodyForesawIsShownAndMendsItself() throws Exception {
    start();
    Path data = campaign.folder().resolve("data");
    Path aside = campaign.folder().resolve("aside");
    Files.move(data, aside);
    waitForRenewal(false);
    assertThat(get(campaign.eventPage()).body())
        .contains("igilik-problems")
        .doesNotContain("Exception", "java.");
    Files.move(aside, data);
    waitForRenewal(true);
    assertThat(get(campaign.eventPage()).body()).contains(TITLE).doesNotContain("igilik-problems");
  }

  private String said(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), server.address().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aSavedFileReloadsThePageWithItsNewText() throws Exception {
    start();
    try (var events = new Events(browser, server.address())) {
      String first = events.next();
      assertThat(get(campaign.eventPage()).body()).contains("data-version=\"" + first + "\"");

      campaign.replaceInEvent(TITLE, "A storm collecting workshop");

      String second = events.next();
      assertThat(second).isNotEqualTo(first);
      assertThat(get(campaign.eventPage()).body())
          .contains("A storm collecting workshop", "data-version=\"" + second + "\"")
          .doesNotContain(TITLE);
    }
  }

  @Test
  void aMistakeShowsOnTopOfTheLastGoodSiteUntilItIsMended() throws Exception {
    start();
    campaign.replaceInEvent("block:", "blokc:");
    waitForRenewal(false);
    assertThat(get(campaign.eventPage()).statusCode()).isEqualTo(200);
    assertThat(get(campaign.eventPage()).body())
        .contains(TITLE, "igilik-problems", "error[field-unknown]", "olive-rain.yaml:2:1");

    campaign.replaceInEvent("blokc:", "block:");
    waitForRenewal(true);
    assertThat(get(campaign.eventPage()).body()).contains(TITLE).doesNotContain("igilik-problems");
  }

  @Test
  void whatOnlyTheWholeSiteShowsComesAfterThePageAndPutsTheLastGoodOneBack() throws Exception {
    start();
    Path about = campaign.folder().resolve("content/en/about.md");
    String text = Files.readString(about);
    Files.writeString(about, text + "\nA fresh sentence, [nowhere](/nowhere/).\n");
    waitForRenewal(false);
    assertThat(get("en/about/").body())
        .contains("igilik-problems", "error[link-broken]")
        .doesNotContain("<p>A fresh sentence");

    Files.writeString(about, text + "\nA fresh sentence.\n");
    waitForRenewal(true);
    assertThat(get("en/about/").body())
        .contains("<p>A fresh sentence")
        .doesNotContain("igilik-problems");
  }

  @Test
  void aBrokenTemplateIsFoundBeforeSomebodySeesItsPage() throws Exception {
    start();
    Path template = campaign.folder().resolve("templates/pages/press.ftlh");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "<html><body>${page.nothing}</body></html>");
    waitForRenewal(false);
    assertThat(get(campaign.eventPage()).body())
        .contains(TITLE, "igilik-problems", "error[template-broken]", "press.ftlh:1:");
    assertThat(get("en/press/").body()).contains("</main>");
    Files.delete(template);
    waitForRenewal(true);
    assertThat(get("en/press/").body()).doesNotContain("igilik-problems");
  }

  @Test
  void withoutAnyGoodSiteTheProblemsAreThePage() throws Exception {
    campaign.replaceInEvent("title:", "titel: <b>");
    start();
    HttpResponse<String> page = get("anything/");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("error[", "/.igilik/preview.js").doesNotContain("<b>");

    campaign.replaceInEvent("titel: <b>", "title:");
    waitForRenewal(true);
    assertThat(get(campaign.eventPage()).body()).contains(TITLE);
  }

  @Test
  void seesFilesInFoldersThatAreNew() throws Exception {
    start();
    Path folder = campaign.folder().resolve("data/events/ras-nakhil");
    Path aside = campaign.folder().resolve("aside");
    Files.move(folder, aside);
    waitForRenewal(true);
    Files.move(aside, folder);
    waitForRenewal(true);
    Path event = folder.resolve("beach-cleaning.yaml");
    Files.writeString(event, Files.readString(event) + "\nnonsense: true\n");
    waitForRenewal(false);
  }

  @Test
  void doesNothingForFilesThatAreNoSources() throws Exception {
    start();
    Files.createDirectories(campaign.folder().resolve("target/site"));
    Files.writeString(campaign.folder().resolve("README.md"), "read me");
    assertThat(outcomes.poll(500, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void aTakenPortIsAnException() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThatThrownBy(() -> PreviewServer.start(options(other.getLocalPort()), outcomes::add))
          .isInstanceOf(BindException.class);
    }
  }

  private void start() throws Exception {
    server = PreviewServer.start(options(0), outcomes::add);
    nextOutcome();
  }

  private PreviewOptions options(int port) {
    return new PreviewOptions(
        campaign.folder(), port, Optional.of(Instant.parse("2026-10-01T08:00:00Z")), "en");
  }

  private ChangeOutcome nextOutcome() throws InterruptedException {
    ChangeOutcome next = outcomes.poll(20, TimeUnit.SECONDS);
    assertThat(next).as("a renewal after the change").isNotNull();
    return next;
  }

  /** On a busy machine a save may be seen while the file is still empty. */
  private void waitForRenewal(boolean succeeded) throws InterruptedException {
    while (nextOutcome().succeeded() != succeeded) {
      // The next one is on its way.
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.address().resolve("/" + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return browser.send(request.build(), BodyHandlers.ofString());
  }
}
