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
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kz.igilik.CopiedCampaign;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Over real HTTP, with real files and a real watch on them. */
@Timeout(60)
class PreviewServerTest {
  private static final String TITLE = "A rain collecting workshop";

  private final HttpClient browser = HttpClient.newHttpClient();
  private final BlockingQueue<Rebake> rebakes = new LinkedBlockingQueue<>();
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
    assertThat(nextRebake().succeeded()).isFalse();
    assertThat(get(campaign.eventPage()).statusCode()).isEqualTo(200);
    assertThat(get(campaign.eventPage()).body())
        .contains(TITLE, "igilik-problems", "error[field-unknown]", "olive-rain.yaml:2:1");

    campaign.replaceInEvent("blokc:", "block:");
    assertThat(nextRebake().succeeded()).isTrue();
    assertThat(get(campaign.eventPage()).body()).contains(TITLE).doesNotContain("igilik-problems");
  }

  @Test
  void withoutAnyGoodSiteTheProblemsAreThePage() throws Exception {
    campaign.replaceInEvent("title:", "titel: <b>");
    start();
    HttpResponse<String> page = get("anything/");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("error[", "/.igilik/preview.js").doesNotContain("<b>");

    campaign.replaceInEvent("titel: <b>", "title:");
    assertThat(nextRebake().succeeded()).isTrue();
    assertThat(get(campaign.eventPage()).body()).contains(TITLE);
  }

  @Test
  void seesFilesInFoldersThatAreNew() throws Exception {
    start();
    Path folder = campaign.folder().resolve("data/events/ras-nakhil");
    Path aside = campaign.folder().resolve("aside");
    Files.move(folder, aside);
    assertThat(nextRebake().succeeded()).isTrue();
    Files.move(aside, folder);
    assertThat(nextRebake().succeeded()).isTrue();
    Path event = folder.resolve("beach-cleaning.yaml");
    Files.writeString(event, Files.readString(event) + "\nnonsense: true\n");
    assertThat(nextRebake().succeeded()).isFalse();
  }

  @Test
  void doesNotBakeForFilesThatAreNoSources() throws Exception {
    start();
    Files.createDirectories(campaign.folder().resolve("target/site"));
    Files.writeString(campaign.folder().resolve("README.md"), "read me");
    assertThat(rebakes.poll(500, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void aTakenPortIsAnException() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThatThrownBy(() -> PreviewServer.start(options(other.getLocalPort()), rebakes::add))
          .isInstanceOf(BindException.class);
    }
  }

  private void start() throws Exception {
    server = PreviewServer.start(options(0), rebakes::add);
    nextRebake();
  }

  private PreviewOptions options(int port) {
    return new PreviewOptions(
        campaign.folder(), port, Optional.of(Instant.parse("2026-10-01T08:00:00Z")), "en");
  }

  private Rebake nextRebake() throws InterruptedException {
    Rebake next = rebakes.poll(20, TimeUnit.SECONDS);
    assertThat(next).as("a bake after the change").isNotNull();
    return next;
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
