package kz.igilik.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.igilik.CopiedCampaign;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a form sends without scripts is what stands in the file afterwards, and nothing else. */
class DeskSavesTest {
  private static final String KEY = "event/wadi-zaytoun/olive-rain";

  @TempDir Path temp;
  private CopiedCampaign campaign;
  private PlainBrowser browser;

  @BeforeEach
  void open() {
    campaign = CopiedCampaign.into(temp.resolve("campaign"));
    browser = PlainBrowser.at(campaign);
  }

  @Test
  void everyFormThatIsSentUnchangedChangesNoByte() throws IOException {
    Map<String, String> before = sources();
    for (String list : List.of("", "helplines", "blocks", "press", "texts", "words")) {
      for (var link : browser.get(list).select(".rows a")) {
        String key = link.attr("href").replaceFirst(".*/edit/", "");
        Document after = browser.send(key, "save", Map.of());
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
    browser.send(
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

    browser.send(KEY, "date:0:cancelled", Map.of());
    assertThat(Files.readString(campaign.event()))
        .contains("status: cancelled\n")
        .doesNotContain("was: ");
  }

  /** What a draft says and the file does not yet must not be lost when the draft is completed. */
  @Test
  void aMovedDateThatBeganAsADraftKeepsAllOfItOnceItIsComplete() throws IOException {
    String planned = Files.readString(campaign.event());
    planned = planned.replaceFirst("(?s)status: moved.*(?=updated)", "");
    Files.writeString(campaign.event(), planned);
    String name = "date:0:moved";
    Map<String, String> asked =
        Map.of(
            name + ".starts.date", "2026-10-08",
            name + ".starts.time", "10:30",
            name + ".ends.date", "2026-10-06",
            name + ".ends.time", "12:00",
            name + ".note.en", "The hall is being repaired.");
    Document draft = browser.send(KEY, name, asked);
    assertThat(draft.select(".told").text()).startsWith("This is a draft");
    assertThat(draft.select(".told a[href='#t-0:ends'], .told a[href='#t-0:starts']")).isNotEmpty();
    for (String place : draft.select(".told a").eachAttr("href")) {
      assertThat(draft.getElementById(place.substring(1)).text()).as(place).isNotEmpty();
    }
    Document saved =
        browser.send(
            draft,
            "save",
            Map.of(
                "0:ends.date", "2026-10-08",
                "0:note/fr", "La salle est en travaux.",
                "0:note/ar", "القاعة قيد الإصلاح."));
    assertThat(saved.select(".told, .trouble.error").text()).isEmpty();
    assertThat(campaign.event())
        .content()
        .contains("starts: 2026-10-08T10:30\nends: 2026-10-08T12:00\n", "status: moved\n")
        .contains("was: 2026-10-07T14:00\n", "  en: The hall is being repaired.\n")
        .contains("  fr: La salle est en travaux.\n");
  }

  @Test
  void theEndOfASingleDayMovesWithItsStart() throws IOException {
    String name = "date:0:moved";
    Document shown =
        browser.send(browser.get("edit/" + KEY), name, Map.of(name + ".starts.date", "2026-10-09"));
    assertThat(shown.select(".trouble.error").text()).isEmpty();
    assertThat(campaign.event())
        .content()
        .contains("starts: 2026-10-09T14:00\nends: 2026-10-09T17:00\n");
  }

  @Test
  void aNewEventBeginsInTheRegionOfTheListAndInNoneIfThereIsNone() {
    Document list = browser.get("?region=wadi-zaytoun");
    assertThat(list.select("a.button").attr("href")).endsWith("new?region=wadi-zaytoun");
    assertThat(browser.get("new?region=wadi-zaytoun").select("#region [selected]").val())
        .isEqualTo("wadi-zaytoun");
    assertThat(browser.get("new").select("#region [selected]")).isEmpty();
    assertThat(browser.get("new").select("#region option").get(0).val()).isEmpty();
  }

  @Test
  void aPressReleaseBeginsAsADraftOfItsTextsAndItsRecord() throws IOException {
    assertThat(browser.get("press").select("a.button").eachAttr("href"))
        .anyMatch(link -> link.endsWith("new-release"));
    String[] asked = {
      "title.en", "The river sings",
      "title.fr", "La rivière chante",
      "title.ar", "النهر يغني",
    };
    Document form = browser.begin("new-release", asked);
    String id = "2026-10-01-la-riviere-chante";
    assertThat(form.select("form.edit").attr("action")).endsWith("edit/release/" + id);
    assertThat(form.select(".trouble.error")).isNotEmpty();
    Path record = campaign.folder().resolve("data/press/" + id + ".yaml");
    assertThat(record).doesNotExist();
    assertThat(browser.begin("new-release", asked).select(".told").text()).contains(id);

    var typed = new LinkedHashMap<String, String>();
    for (var control : form.select("[name$=':description']")) {
      typed.put(control.attr("name"), "A choir of children sings of the river.");
    }
    for (var control : form.select("[name$=':.body']")) {
      typed.put(control.attr("name"), "A choir of children sings of the river on Monday.");
    }
    for (String place : form.select("[name*=':place/']").eachAttr("name")) {
      typed.put(place, "Wadi Zaytoun");
    }
    typed.put(
        form.select("select[name$=':contact']").attr("name"),
        form.select("select[name$=':contact'] option").last().val());
    Document saved = browser.send(form, "save", typed);
    assertThat(saved.select(".trouble.error").text()).isEmpty();
    assertThat(record).exists();
    assertThat(Files.readString(campaign.folder().resolve("content/en/press/" + id + ".md")))
        .contains("title: The river sings\n", "sings of the river on Monday.");
  }

  @Test
  void aDraftOfManyNewRowsIsSavedWithAllOfThem() throws IOException {
    Document shown = browser.get("edit/" + KEY);
    for (int row = 0; row < 8; row++) {
      String date = "0:sessions/" + row;
      shown =
          browser.send(
              shown,
              "save",
              Map.of(
                  "0:online",
                  "nowhere", // keeps it a draft
                  date + "/starts.date",
                  "2026-10-0" + (row < 5 ? row + 3 : row),
                  date + "/starts.time",
                  row < 5 ? "19:00" : "08:00",
                  date + "/ends.date",
                  "2026-10-0" + (row < 5 ? row + 3 : row),
                  date + "/ends.time",
                  row < 5 ? "20:00" : "09:00"));
      assertThat(shown.select(".told").text()).startsWith("This is a draft");
    }
    shown = browser.send(shown, "save", Map.of("0:online", "https://live.example/rain"));
    assertThat(shown.select(".told, .trouble.error").text()).isEmpty();
    assertThat(lines(Files.readString(campaign.event())))
        .filteredOn(line -> line.startsWith("  - starts:"))
        .hasSize(8);
  }

  @Test
  void movingADateWhileAnotherIsRemovedChangesTheRightOne() throws IOException {
    Files.writeString(
        campaign.event(),
        Files.readString(campaign.event())
            + """
            sessions:
              - starts: 2026-10-03T19:00
                ends: 2026-10-03T20:00
              - starts: 2026-10-04T19:00
                ends: 2026-10-04T20:00
            """);
    String name = "date:2:moved";
    Document after =
        browser.send(
            KEY,
            name,
            Map.of(
                "0:sessions/0.gone",
                "yes",
                "0:sessions/1/starts.date",
                "2026-10-06", // typed by mistake before the button
                name + ".starts.date",
                "2026-10-05",
                name + ".starts.time",
                "19:00",
                name + ".ends.date",
                "2026-10-05",
                name + ".ends.time",
                "20:00",
                name + ".note.en",
                "The singer is ill.",
                name + ".note.fr",
                "La chanteuse est malade.",
                name + ".note.ar",
                "المغنية مريضة."));
    assertThat(after.select(".told, .trouble.error").text()).isEmpty();
    assertThat(campaign.event())
        .content()
        .contains("was: 2026-10-04T19:00\n", "- starts: 2026-10-05T19:00\n")
        .doesNotContain("2026-10-03");
  }

  @Test
  void whatHasErrorsIsKeptOutsideOfTheSources() throws IOException {
    String old = Files.readString(campaign.event());
    Document shown = browser.send(KEY, "save", Map.of("0:ends.date", "2020-01-01"));
    assertThat(shown.select(".told").text()).startsWith("This is a draft");
    assertThat(shown.select(".field:has([name='0:ends.date']), .pair ~ .troubles").text())
        .contains("2020-01-01");
    assertThat(campaign.event()).hasContent(old);
    assertThat(browser.get("edit/" + KEY).select("[name='0:ends.date']").val())
        .isEqualTo("2020-01-01");
    assertThat(campaign.folder().resolve(".igilik/.gitignore")).hasContent("*");

    browser.send(KEY, "forget", Map.of());
    assertThat(browser.get("edit/" + KEY).select("[name='0:ends.date']").val())
        .isNotEqualTo("2020-01-01");
    assertThat(campaign.event()).hasContent(old);
  }

  @Test
  void aFileThatChangedMeanwhileIsNotOverwritten() throws IOException {
    Document form = browser.get("edit/" + KEY);
    campaign.replaceInEvent("A rain collecting workshop", "A workshop on rain");
    String theirs = Files.readString(campaign.event());
    browser.desk().changed(Set.of("data/events/wadi-zaytoun/olive-rain.yaml"));
    Document shown = browser.send(form, "save", Map.of("0:online", "https://live.example/rain"));
    assertThat(shown.select(".stale").text())
        .contains("A workshop on rain", "https://live.example/rain");
    assertThat(campaign.event()).hasContent(theirs);

    browser.send(shown, "merge", Map.of());
    assertThat(Files.readString(campaign.event()))
        .contains("A workshop on rain", "online: https://live.example/rain");
  }

  @Test
  void theLastSaveCanBeTakenBackUnlessTheFileHasChangedSince() throws IOException {
    String old = Files.readString(campaign.event());
    browser.send(KEY, "save", Map.of("0:online", "https://live.example/rain"));
    String saved = Files.readString(campaign.event());
    assertThat(saved).isNotEqualTo(old);

    Files.writeString(campaign.event(), saved + "# a note\n");
    browser.undo(KEY);
    assertThat(campaign.event()).hasContent(saved + "# a note\n");

    Files.writeString(campaign.event(), saved);
    browser.undo(KEY);
    assertThat(campaign.event()).hasContent(old);
  }

  @Test
  void aDateIsAddedAndRemovedAsARow() throws IOException {
    String old = Files.readString(campaign.event());
    int rows =
        browser.get("edit/" + KEY).select("[name^='0:sessions/'][name$='/starts.date']").size() - 1;
    String next = "0:sessions/" + rows;
    browser.send(
        KEY,
        "save",
        Map.of(
            next + "/starts.date", "2026-10-08",
            next + "/starts.time", "10:00",
            next + "/ends.date", "2026-10-08",
            next + "/ends.time", "11:00"));
    assertThat(Files.readString(campaign.event())).contains("- starts: 2026-10-08T10:00\n");

    browser.send(KEY, "save", Map.of(next + ".gone", "yes"));
    assertThat(without(lines(Files.readString(campaign.event())), "updated:"))
        .isEqualTo(without(lines(old), "updated:"));
  }

  @Test
  void aGuideBeginsAsADraftOfItsTexts() {
    Document form =
        browser.begin(
            "new-guide",
            "title.en",
            "A lost bottle",
            "title.fr",
            "Une gourde perdue",
            "title.ar",
            "قارورة ضائعة");
    assertThat(form.select("form.edit").attr("action")).endsWith("edit/guide/une-gourde-perdue");
    assertThat(form.select("[name$=':title']").eachAttr("value"))
        .contains("A lost bottle", "Une gourde perdue", "قارورة ضائعة");
    assertThat(campaign.folder().resolve("content/en/guides/une-gourde-perdue.md")).doesNotExist();
  }

  @Test
  void aNewEventIsADraftWithAnIdOfItsTitleUntilItIsWhole() throws IOException {
    String[] asked = {
      "region", "wadi-zaytoun",
      "title.en", "Songs of the Oléander",
      "title.fr", "Chansons du laurier-rose",
      "title.ar", "أغاني الدفلى",
      "date.0", "2026-10-05",
      "starts.0", "10:00",
      "ends.0", "11:00",
      "date.1", "2026-10-06",
      "starts.1", "10:00",
      "ends.1", "11:00",
    };
    String id = "chansons-du-laurier-rose";
    Path file = campaign.event().resolveSibling(id + ".yaml");
    Document form = browser.begin("new", asked);
    assertThat(form.select(".trouble.error").text())
        .contains("fill in \"What will happen at the event\"");
    assertThat(file).doesNotExist();

    assertThat(browser.begin("new", asked).select(".told").text()).contains(id);

    Map<String, String> typed =
        Map.of(
            "0:block", "saving",
            "0:summary/en", "Songs for everyone.",
            "0:summary/fr", "Des chansons pour tout le monde.",
            "0:summary/ar", "أغان للجميع.",
            "0:online", "https://live.example/songs");
    browser.send("event/wadi-zaytoun/" + id, "save", typed);
    assertThat(Files.readString(file))
        .contains("starts: 2026-10-05T10:00\n", "- starts: 2026-10-06T10:00\n");
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
        boolean own = file.startsWith(campaign.folder().resolve(".igilik")); // not of the campaign
        if (!own && file.toString().matches(".*\\.(yaml|md)")) {
          texts.put(file.toString(), Files.readString(file));
        }
      }
      return texts;
    }
  }
}
