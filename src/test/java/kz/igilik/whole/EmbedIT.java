package kz.igilik.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.Loopback;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Other sites can show the copies that are made for them, and nothing else. */
class EmbedIT {
  private static final WholeSite SITE = FullCampaign.site();

  /** Another site, with one page. */
  private static final class OtherSite implements AutoCloseable {
    private final HttpServer server;

    OtherSite(String body) throws IOException {
      byte[] page = ("<!DOCTYPE html><title>Other</title><body>" + body).getBytes(UTF_8);
      server = Loopback.server();
      server.createContext(
          "/",
          exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            try (exchange) {
              exchange.getResponseBody().write(page);
            }
          });
      server.start();
    }

    URI root() {
      return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }

  @Test
  void anotherSiteShowsACopyAsHighAsItIs() throws Exception {
    for (String page : List.of(event(), "ru/regions/astana/", "kk/helplines/")) {
      try (var other = new OtherSite(oembed(page).get("html").asString());
          var visit = Browser.visit(480)) {
        Page shown = visit.open(other.root(), "");
        Frame frame = shown.frames().get(1);
        assertThat(frame.locator("h1").innerText()).as(page).isNotBlank();
        shown.waitForFunction("() => document.querySelector('iframe').style.height !== ''");
        assertThat(shown.locator("iframe").evaluate("frame => frame.style.height"))
            .as(page)
            .isEqualTo(frame.evaluate("() => document.documentElement.offsetHeight + 'px'"));
        assertThat(frame.evaluate("() => document.documentElement.scrollHeight <= innerHeight"))
            .isEqualTo(true);
      }
    }
  }

  @Test
  void aPageItselfRefusesToBeShown() throws Exception {
    for (String page : List.of("ru/", "ru/helplines/", event())) {
      try (var other =
              new OtherSite("<iframe src=\"" + FullCampaign.root() + page + "\"></iframe>");
          var visit = Browser.visit(480)) {
        Page shown = visit.open(other.root(), "");
        assertThat(shown.frames().get(1).locator("main.page").count()).as(page).isZero();
      }
    }
  }

  @Test
  void eachPageThatMayBeShownSaysHow() {
    for (String copy : SITE.pages(Kind.EMBED).toList()) {
      String page = copy.substring("embed/".length());
      String answer = SITE.page(page).select("link[type=application/json+oembed]").attr("href");
      assertThat(answer).as(page).endsWith(file(page));
      assertThat(oembed(page).get("html").asString()).contains("/" + copy + "\"");
      assertThat(oembed(page).get("type").asString()).isEqualTo("rich");
    }
    assertThat(SITE.files().keySet().stream().filter(file -> file.startsWith("oembed/")))
        .hasSameSizeAs(SITE.pages(Kind.EMBED).toList());
  }

  @Test
  void theMarkupToCopyIsThatOfTheAnswer() {
    for (String page : List.of(event(), "kk/helplines/")) {
      assertThat(SITE.page(page).getElementById("embed-code").wholeText())
          .isEqualTo(oembed(page).get("html").asString());
    }
    assertThat(SITE.page("ru/calendar/astana/").getElementById("embed-code").wholeText())
        .isEqualTo(oembed("ru/regions/astana/").get("html").asString());
  }

  @Test
  void aCopyNamesThePageItselfAndLeadsOutOfItsFrame() {
    for (String copy : SITE.pages(Kind.EMBED).toList()) {
      Document page = SITE.page(copy);
      String original = copy.substring("embed/".length());
      assertThat(page.select("link[rel=canonical]").attr("href")).as(copy).endsWith("/" + original);
      assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
      assertThat(page.select("base").attr("target")).isEqualTo("_top");
      assertThat(Links.target(copy, page.select("h1 a").attr("href"))).isEqualTo(original);
      assertThat(page.select("meta[name=referrer]"))
          .hasSize(original.endsWith("/helplines/") ? 1 : 0);
    }
  }

  @Test
  void aSampleSaysSoInside() {
    long samples = SITE.data().events().stream().filter(kz.igilik.model.Event::sample).count();
    String tag = SITE.data().languages().get(1).word("sample.tag").orElseThrow();
    Stream<String> copies =
        SITE.pages(Kind.EMBED).filter(page -> page.startsWith("embed/ru/events/"));
    assertThat(copies.filter(page -> SITE.page(page).select("h1").text().contains("[" + tag)))
        .hasSize((int) samples);
  }

  private static String event() {
    return SITE.pages(Kind.EVENT)
        .filter(page -> page.startsWith("ru/events/astana/"))
        .findFirst()
        .orElseThrow();
  }

  private static String file(String page) {
    return "oembed/" + page.replaceFirst("/$", "") + ".json";
  }

  private static JsonNode oembed(String page) {
    return JsonMapper.builder().build().readTree(SITE.bytes(file(page)));
  }
}
