package kz.igilik.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.igilik.CopiedCampaign;
import kz.igilik.preview.PreviewOptions;
import kz.igilik.preview.PreviewServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Over real HTTP, word for word, as no browser would let a test write it. */
@Timeout(120)
class DeskSafetyTest {
  private static final String FORM = "/_desk/en/edit/event/wadi-zaytoun/olive-rain";
  private static final String TITLE = "A rain collecting workshop";

  @TempDir static Path temp;
  private static CopiedCampaign campaign;
  private static PreviewServer server;

  @BeforeAll
  static void start() throws IOException {
    campaign = CopiedCampaign.into(temp.resolve("campaign"));
    var options =
        new PreviewOptions(
            campaign.folder(), 0, Optional.of(Instant.parse("2026-10-01T08:00:00Z")), "en");
    server = PreviewServer.start(options, outcome -> {});
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void showsWhatThereIsInTheLanguageOfTheReader() throws IOException {
    assertThat(said("GET /_desk/ HTTP/1.1", host(), "Accept-Language: ru-RU,ru;q=0.9,en"))
        .startsWith("HTTP/1.1 303 ")
        .contains("Location: /_desk/ru/");
    assertThat(said("GET /_desk/ HTTP/1.1", host(), "Accept-Language: de"))
        .contains("Location: /_desk/kk/");
    assertThat(said("GET /_desk/en/ HTTP/1.1", host())).contains(TITLE).contains("Helplines");
    assertThat(said("GET /_desk/ru/ HTTP/1.1", host())).contains("Номера помощи");
    for (String list : List.of("helplines", "blocks", "press", "texts", "words", "problems")) {
      assertThat(said("GET /_desk/kk/" + list + " HTTP/1.1", host()))
          .as(list)
          .startsWith("HTTP/1.1 200 ")
          .contains("<h1>");
    }
  }

  @Test
  void listsCanBeSearched() throws IOException {
    assertThat(said("GET /_desk/en/?q=RAIN+collecting HTTP/1.1", host())).contains(TITLE);
    assertThat(said("GET /_desk/en/?q=nowhere HTTP/1.1", host()))
        .doesNotContain(TITLE)
        .contains("Nothing found.");
    assertThat(said("GET /_desk/en/?region=national HTTP/1.1", host())).doesNotContain(TITLE);
    assertThat(said("GET /_desk/en/?day=2026-99-99&q=%zz HTTP/1.1", host()))
        .matches("(?s)HTTP/1.1 (200|400) .*");
  }

  @Test
  void pagesOfTheDeskLoadNothingFromElsewhereAndStandInNoFrame() throws IOException {
    String answer = said("GET /_desk/en/ HTTP/1.1", host());
    assertThat(answer)
        .contains("Content-security-policy: default-src 'none'")
        .contains("frame-ancestors 'none'")
        .contains("X-content-type-options: nosniff")
        .contains("Cache-control: no-store")
        .doesNotContain("Access-control")
        .doesNotContainPattern("<script(?! src=\"/_desk/)")
        .doesNotContainPattern("\\s(style|on[a-z]+)=");
  }

  @Test
  void noOtherNameIsAnswered() throws IOException {
    for (String name :
        List.of("evil.example", "evil.example:" + port(), "localhost:1", "localhost", "")) {
      assertThat(said("GET /_desk/en/ HTTP/1.1", "Host: " + name))
          .as(name)
          .startsWith("HTTP/1.1 403 ")
          .doesNotContain(TITLE);
    }
  }

  /** A page elsewhere in the browser can send any of these. */
  @Test
  void nobodyElseCanWrite() throws IOException {
    String token = token();
    String good = "token=" + token;
    String origin = "Origin: http://localhost:" + port();
    assertThat(post(good, origin)).doesNotStartWith("HTTP/1.1 403 ");

    assertThat(post(good, "Origin: https://evil.example")).startsWith("HTTP/1.1 403 ");
    assertThat(post(good, "Origin: http://localhost:1")).startsWith("HTTP/1.1 403 ");
    assertThat(post(good, "Origin: null")).startsWith("HTTP/1.1 403 ");
    assertThat(post(good)).as("no origin").startsWith("HTTP/1.1 403 ");
    assertThat(post(good, origin, "Sec-Fetch-Site: cross-site")).startsWith("HTTP/1.1 403 ");
    assertThat(post(good, origin, "Sec-Fetch-Site: same-site")).startsWith("HTTP/1.1 403 ");
    assertThat(post("x=y", origin)).as("no token").startsWith("HTTP/1.1 403 ");
    assertThat(post("token=", origin)).startsWith("HTTP/1.1 403 ");
    assertThat(post("token=" + token.replace(token.charAt(0), 'z'), origin))
        .startsWith("HTTP/1.1 403 ");
  }

  @Test
  void readingWritesNothing() throws IOException {
    String before = Files.readString(campaign.event());
    said("GET " + FORM + "?token=" + token() + "&do=save&0:title/en=Changed HTTP/1.1", host());
    for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS")) {
      assertThat(said(method + " " + FORM + " HTTP/1.1", host())).startsWith("HTTP/1.1 405 ");
    }
    assertThat(campaign.event()).hasContent(before);
  }

  @Test
  void noPathLeadsOutOfTheSources() throws IOException {
    Files.writeString(temp.resolve("secret.yaml"), "title: secret");
    for (String path :
        List.of(
            "edit/event/../../../secret",
            "edit/event/..%2f..%2f..%2fsecret/x",
            "edit/event/%2e%2e/%2e%2e",
            "edit/page/..%5c..%5csecret",
            "edit/words/..",
            "../../secret.yaml",
            "edit/event//secret",
            "edit//etc/passwd")) {
      assertThat(said("GET /_desk/en/" + path + " HTTP/1.1", host()))
          .as(path)
          .matches("(?s)HTTP/1.1 (400|404) .*")
          .doesNotContain("secret", "root:");
    }
    for (String path :
        List.of("draft/../../secret.yaml", "desk.css/../../secret.yaml", "Desk.class")) {
      assertThat(said("GET /_desk/" + path + " HTTP/1.1", host()))
          .as(path)
          .matches("(?s)HTTP/1.1 (400|404) .*");
    }
  }

  private static String token() throws IOException {
    Matcher token =
        Pattern.compile("name=\"token\" value=\"([0-9a-f]{64})\"")
            .matcher(said("GET " + FORM + " HTTP/1.1", host()));
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  private static String post(String body, String... headers) throws IOException {
    String[] all =
        Stream.concat(
                Stream.of(
                    host(),
                    "Content-Type: application/x-www-form-urlencoded",
                    "Content-Length: " + body.length()),
                Stream.of(headers))
            .toArray(String[]::new);
    return sent("POST " + FORM + " HTTP/1.1", body, all);
  }

  private static int port() {
    return server.address().getPort();
  }

  private static String host() {
    return "Host: localhost:" + port();
  }

  private static String said(String request, String... headers) throws IOException {
    return sent(request, "", headers);
  }

  private static String sent(String request, String body, String... headers) throws IOException {
    String lines =
        request + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n" + body;
    try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), port())) {
      socket.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
