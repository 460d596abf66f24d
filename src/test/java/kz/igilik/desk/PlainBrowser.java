package kz.igilik.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.igilik.CopiedCampaign;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A browser without scripts at a desk. */
record PlainBrowser(Desk desk) {
  private static final String HOST = "localhost:8080";

  static PlainBrowser at(CopiedCampaign campaign) {
    return new PlainBrowser(
        new Desk(
            campaign.folder(),
            URI.create("http://" + HOST + "/"),
            () -> Instant.parse("2026-10-01T08:00:00Z")));
  }

  Document get(String path) {
    String[] parts = path.split("[?]", 2);
    String query = parts.length == 2 ? parts[1] : "";
    var request =
        new DeskRequest("GET", Desk.ROOT + "en/" + parts[0], query, sender(), "en", new byte[0]);
    return document(desk.answer(request));
  }

  Document send(String key, String wish, Map<String, String> typed) {
    return send(get("edit/" + key), wish, typed);
  }

  Document send(Document page, String wish, Map<String, String> typed) {
    var form = (FormElement) page.selectFirst("form#edit");
    var values = new ArrayList<String>();
    var left = new LinkedHashMap<>(typed);
    for (var field : form.formData()) {
      if (!field.key().equals("do")) {
        String now = left.remove(field.key());
        values.add(pair(field.key(), now == null ? whole(form, field) : now));
      }
    }
    left.forEach((name, value) -> values.add(pair(name, value)));
    values.add(pair("do", wish));
    return post(form.attr("action"), String.join("&", values));
  }

  /** A text with the empty lines at its ends, which jsoup leaves out. */
  private static String whole(FormElement form, Connection.KeyVal field) {
    var areas = form.getElementsByAttributeValue("name", field.key()).select("textarea");
    return areas.isEmpty() ? field.value() : areas.first().wholeText();
  }

  /** Takes the last save back, from the form of an entry. */
  void undo(String key) {
    Document page = get("edit/" + key);
    var form = (FormElement) page.selectFirst("form.undo");
    post(
        form.attr("action"),
        form.formData().stream()
            .map(field -> pair(field.key(), field.value()))
            .collect(Collectors.joining("&")));
  }

  Document post(String path, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    var answer = desk.answer(new DeskRequest("POST", path, "", sender(), "en", bytes));
    assertThat(answer.status()).isIn(200, 303, 409);
    return answer
        .location()
        .map(to -> get(to.replaceFirst("^" + Desk.ROOT + "en/", "").replaceFirst("\\?.*", "")))
        .orElseGet(() -> document(answer));
  }

  /**
   * Fills in the page on which something new begins, without a draft of it.
   *
   * @param typed names and values in turn
   */
  Document begin(String page, String... typed) {
    var body = new StringBuilder(pair("token", get(page).select("[name=token]").val()));
    for (int i = 0; i < typed.length; i += 2) {
      body.append('&').append(pair(typed[i], typed[i + 1]));
    }
    return post(Desk.ROOT + "en/" + page, body.toString());
  }

  /** How a form is answered. */
  int status(String path, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return desk.answer(new DeskRequest("POST", path, "", sender(), "en", bytes)).status();
  }

  private static Document document(DeskAnswer answer) {
    return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
  }

  private static DeskRequest.Sender sender() {
    return new DeskRequest.Sender(
        HOST,
        Optional.of("http://" + HOST),
        Optional.empty(),
        Optional.of("application/x-www-form-urlencoded"));
  }

  static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value.replace("\n", "\r\n"), StandardCharsets.UTF_8);
  }
}
