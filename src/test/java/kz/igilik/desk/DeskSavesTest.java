package kz.igilik.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.CopiedCampaign;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a form sends without scripts is what stands in the file afterwards, and nothing else. */
class DeskSavesTest {
  private static final String HOST = "localhost:8080";
  private static final String KEY = "event/wadi-zaytoun/olive-rain";

  @TempDir Path temp;
  private CopiedCampaign campaign;
  private Desk desk;

  @BeforeEach
  void open() {
    campaign = CopiedCampaign.into(temp.resolve("campaign"));
    desk =
        new Desk(
            campaign.folder(),
            URI.create("http://" + HOST + "/"),
            () -> Instant.parse("2026-10-01T08:00:00Z"));
  }

  @Test
  void everyFormThatIsSentUnchangedChangesNoByte() throws IOException {
    Map<String, String> before = sources();
    for (String list : List.of("", "helplines", "blocks", "press", "texts", "words")) {
      for (var link : get(list).select(".rows a")) {
        String key = link.attr("href").replaceFirst(".*/edit/", "");
        Document after = send(key, "save", Map.of());
        assertThat(sources()).as(key).isEqualTo(before);
        assertThat(after.select(".told").text()).as(key).startsWith("Nothing was changed");
      }
    }
    assertThat(sources()).isEqualTo(before);
  }

  @Test
  void aMovedDateKeepsWhatWasAnnouncedAndWhy() throws IOException {
    String name = "date:0:moved";
    String old = Files.readString(campaign.event());
    String was = value(old, "was");
    send(
        KEY,
        name,
        Map.of(
            name + ".starts.date", "2026-10-08",
            name + ".starts.time", "10:30",
            name + ".ends.date", "2026-10-08",
            name + ".ends.time", "12:00",
            name + ".note.en", "The hall is being repaired.",
            name + ".note.fr", "La salle est en travaux.",
            name + ".note.ar", "القاعة قيد الإصلاح."));
    String now = Files.readString(campaign.event());
    assertThat(now)
        .contains("starts: 2026-10-08T10:30\n", "ends: 2026-10-08T12:00\n", "status: moved\n")
        .contains("was: " + was + "\n", "  en: The hall is being repaired.\n");
    assertThat(lines(now))
        .containsAll(
            without(lines(old.substring(0, old.indexOf("note:"))), "starts:", "ends:", "updated:"));

    send(KEY, "date:0:cancelled", Map.of());
    assertThat(Files.readString(campaign.event()))
        .contains("status: cancelled\n")
        .doesNotContain("was: ");
  }

  @Test
  void whatHasErrorsIsKeptOutsideOfTheSources() throws IOException {
    String old = Files.readString(campaign.event());
    Document shown = send(KEY, "save", Map.of("0:ends.date", "2020-01-01"));
    assertThat(shown.select(".told").text()).startsWith("This is a draft");
    assertThat(shown.select(".field:has([name='0:ends.date']), .pair ~ .troubles").text())
        .contains("2020-01-01");
    assertThat(campaign.event()).hasContent(old);
    assertThat(get("edit/" + KEY).select("[name='0:ends.date']").val()).isEqualTo("2020-01-01");
    assertThat(campaign.folder().resolve(".igilik/.gitignore")).hasContent("*");

    send(KEY, "forget", Map.of());
    assertThat(get("edit/" + KEY).select("[name='0:ends.date']").val()).isNotEqualTo("2020-01-01");
    assertThat(campaign.event()).hasContent(old);
  }

  @Test
  void aFileThatChangedMeanwhileIsNotOverwritten() throws IOException {
    Document form = get("edit/" + KEY);
    campaign.replaceInEvent("A rain collecting workshop", "A workshop on rain");
    String theirs = Files.readString(campaign.event());
    desk.changed(Set.of("data/events/wadi-zaytoun/olive-rain.yaml"));
    Document shown = send(form, "save", Map.of("0:online", "https://live.example/rain"));
    assertThat(shown.select(".stale").text())
        .contains("A workshop on rain", "https://live.example/rain");
    assertThat(campaign.event()).hasContent(theirs);

    send(shown, "merge", Map.of());
    assertThat(Files.readString(campaign.event()))
        .contains("A workshop on rain", "online: https://live.example/rain");
  }

  @Test
  void theLastSaveCanBeTakenBackUnlessTheFileHasChangedSince() throws IOException {
    String old = Files.readString(campaign.event());
    send(KEY, "save", Map.of("0:online", "https://live.example/rain"));
    String saved = Files.readString(campaign.event());
    assertThat(saved).isNotEqualTo(old);

    Files.writeString(campaign.event(), saved + "# a note\n");
    undo();
    assertThat(campaign.event()).hasContent(saved + "# a note\n");

    Files.writeString(campaign.event(), saved);
    undo();
    assertThat(campaign.event()).hasContent(old);
  }

  @Test
  void aDateIsAddedAndRemovedAsARow() throws IOException {
    String old = Files.readString(campaign.event());
    int rows = get("edit/" + KEY).select("[name^='0:sessions/'][name$='/starts.date']").size() - 1;
    String next = "0:sessions/" + rows;
    send(
        KEY,
        "save",
        Map.of(
            next + "/starts.date", "2026-10-08",
            next + "/starts.time", "10:00",
            next + "/ends.date", "2026-10-08",
            next + "/ends.time", "11:00"));
    assertThat(Files.readString(campaign.event())).contains("- starts: 2026-10-08T10:00\n");

    send(KEY, "save", Map.of(next + ".gone", "yes"));
    assertThat(without(lines(Files.readString(campaign.event())), "updated:"))
        .isEqualTo(without(lines(old), "updated:"));
  }

  @Test
  void aNewEventIsADraftWithAnIdOfItsTitleUntilItIsWhole() throws IOException {
    String asked =
        String.join(
            "&",
            pair("token", get("edit/" + KEY).select("[name=token]").val()),
            pair("region", "wadi-zaytoun"),
            pair("title.en", "Songs of the Oléander"),
            pair("title.fr", "Chansons du laurier-rose"),
            pair("title.ar", "أغاني الدفلى"),
            pair("date.0", "2026-10-05"),
            pair("starts.0", "10:00"),
            pair("ends.0", "11:00"),
            pair("date.1", "2026-10-06"),
            pair("starts.1", "10:00"),
            pair("ends.1", "11:00"));
    String id = "chansons-du-laurier-rose";
    Path file = campaign.event().resolveSibling(id + ".yaml");
    Document form = post("/_desk/en/new", asked);
    assertThat(form.select(".trouble.error").text()).contains("`summary`");
    assertThat(file).doesNotExist();

    assertThat(post("/_desk/en/new", asked).select(".told").text()).contains(id);

    Map<String, String> typed =
        Map.of(
            "0:block", "saving",
            "0:summary/en", "Songs for everyone.",
            "0:summary/fr", "Des chansons pour tout le monde.",
            "0:summary/ar", "أغان للجميع.",
            "0:online", "https://live.example/songs");
    send("event/wadi-zaytoun/" + id, "save", typed);
    assertThat(Files.readString(file))
        .contains("starts: 2026-10-05T10:00\n", "- starts: 2026-10-06T10:00\n");
  }

  // ---- a browser without scripts

  private Document get(String path) {
    var request = new DeskRequest("GET", Desk.ROOT + "en/" + path, "", sender(), "en", new byte[0]);
    return document(desk.answer(request));
  }

  private Document send(String key, String wish, Map<String, String> typed) {
    return send(get("edit/" + key), wish, typed);
  }

  private Document send(Document page, String wish, Map<String, String> typed) {
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

  private void undo() {
    Document page = get("edit/" + KEY);
    var form = (FormElement) page.selectFirst("form.undo");
    post(
        form.attr("action"),
        form.formData().stream()
            .map(field -> pair(field.key(), field.value()))
            .collect(Collectors.joining("&")));
  }

  private Document post(String path, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    var answer = desk.answer(new DeskRequest("POST", path, "", sender(), "en", bytes));
    assertThat(answer.status()).isIn(200, 303, 409);
    return answer
        .location()
        .map(to -> get(to.replaceFirst("^" + Desk.ROOT + "en/", "").replaceFirst("\\?.*", "")))
        .orElseGet(() -> document(answer));
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

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value.replace("\n", "\r\n"), StandardCharsets.UTF_8);
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  private static List<String> without(List<String> lines, String... beginnings) {
    return lines.stream()
        .filter(line -> Stream.of(beginnings).noneMatch(line::startsWith))
        .toList();
  }

  private static String value(String text, String key) {
    return text.lines()
        .filter(line -> line.startsWith(key + ": "))
        .findFirst()
        .orElseThrow()
        .substring(key.length() + 2);
  }

  private Map<String, String> sources() throws IOException {
    try (var files = Files.walk(campaign.folder())) {
      var texts = new LinkedHashMap<String, String>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (file.toString().matches(".*\\.(yaml|md)")) {
          texts.put(file.toString(), Files.readString(file));
        }
      }
      return texts;
    }
  }
}
