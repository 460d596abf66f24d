package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import kz.igilik.CopiedCampaign;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.preview.PreviewOptions;
import kz.igilik.preview.PreviewServer;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What editors come to the desk for, from the list of events to what is handed in, in a real
 * browser. Every file is compared as a whole: nothing may change but what the editor changed.
 */
@Timeout(300)
class DeskJourneyIT {
  private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");
  private static final String EVENT = "olive-rain.yaml";
  private static final String HELPLINES = "data/helplines.yaml";
  private static final String DATES = "starts: 2026-10-07T14:00\nends: 2026-10-07T17:00\n";

  @TempDir Path temp;
  private CopiedCampaign campaign;
  private PreviewServer server;

  @BeforeEach
  void copy() {
    campaign = CopiedCampaign.into(temp.resolve("campaign"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void start() throws IOException {
    Optional<Instant> now = Optional.of(NOW);
    server =
        PreviewServer.start(new PreviewOptions(campaign.folder(), 0, now, "en"), outcome -> {});
  }

  @ParameterizedTest(name = "scripts: {0}")
  @ValueSource(booleans = {true, false})
  void anEditorMovesAnEventAddsOneCorrectsAHelplineAndHandsItAllIn(boolean scripts)
      throws Exception {
    git("init", "-q", "-b", "main");
    git("add", "-A");
    git("-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "-q", "-m", "Begin");
    start();
    try (var visit = Browser.visit(1280, options -> options.setJavaScriptEnabled(scripts))) {
      Page page = visit.page();
      movesAnEvent(page);
      addsAnEvent(page);
      correctsAHelpline(page);

      open(page, "hand-in");
      assertThat(page.textContent("main"))
          .contains("A rain collecting workshop", "Songs of the river", "1414");
      fill(page, "sentence", "Autumn changes");
      fill(page, "author", "Aruzhan");
      press(page, "Hand in");
      assertThat(page.textContent(".told")).contains("desk/2026-10-01-autumn-changes");
      List<String> committed =
          git("show", "--format=%an: %s", "--name-only").lines().filter(l -> !l.isEmpty()).toList();
      assertThat(committed).contains("data/revisions/wadi-zaytoun.yaml");
      assertThat(committed)
          .filteredOn(line -> !line.startsWith("data/revisions/"))
          .containsExactly(
              "Aruzhan: Autumn changes",
              "data/events/wadi-zaytoun/chansons-de-la-riviere.yaml",
              "data/events/wadi-zaytoun/" + EVENT,
              HELPLINES,
              "data/translations.yaml");
      assertThat(git("status", "--porcelain")).isEmpty();
      assertThat(visit.complaints())
          .filteredOn(said -> !said.contains("sandboxed") && !said.contains("404"))
          .isEmpty();
    }
  }

  private void movesAnEvent(Page page) throws IOException {
    String before = Files.readString(campaign.event());
    open(page, "?q=rain+collecting");
    page.locator(".rows a").click();
    opened(page, "moved");
    assertThat(asked(page, "moved"))
        .containsExactly(
            "starts.date",
            "starts.time",
            "ends.date",
            "ends.time",
            "note.ar",
            "note.fr",
            "note.en");
    fill(page, "date:0:moved.starts.date", "2026-10-08");
    fill(page, "date:0:moved.ends.date", "2026-10-08");
    fill(page, "date:0:moved.note.en", "Moved because of the storm.");
    page.locator("button[value='date:0:moved']").click();
    assertSaved(page);
    assertThat(campaign.event())
        .content()
        .isEqualTo(
            before
                .replace(DATES, DATES.replace("10-07", "10-08"))
                .replace("en: Moved because of the harvest.", "en: Moved because of the storm.")
                .replace("updated: 2026-09-25", "updated: 2026-10-01"))
        .contains("was: 2026-10-06T14:00\n");
  }

  private void addsAnEvent(Page page) {
    open(page, "");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New event")).click();
    page.selectOption("#region", "wadi-zaytoun");
    fill(page, "title.en", "Songs of the river");
    fill(page, "title.fr", "Chansons de la rivière");
    fill(page, "title.ar", "أغاني النهر");
    for (int date : List.of(0, 1)) {
      fill(page, "date." + date, "2026-10-0" + (5 + date));
      fill(page, "starts." + date, "10:00");
      fill(page, "ends." + date, "11:00");
    }
    page.locator("button.main").click();
    assertThat(page.textContent(".told")).contains("draft");
    page.selectOption("[name='0:block']", "saving");
    fill(page, "0:summary/en", "Songs for everyone.");
    fill(page, "0:summary/fr", "Des chansons pour tout le monde.");
    fill(page, "0:summary/ar", "أغان للجميع.");
    fill(page, "0:online", "https://live.example/songs");
    press(page, "Save");
    assertSaved(page);
    assertThat(campaign.event().resolveSibling("chansons-de-la-riviere.yaml"))
        .content()
        .isEqualTo(
            """
            block: saving
            title:
              ar: أغاني النهر
              fr: Chansons de la rivière
              en: Songs of the river
            summary:
              ar: أغان للجميع.
              fr: Des chansons pour tout le monde.
              en: Songs for everyone.
            starts: 2026-10-05T10:00
            ends: 2026-10-05T11:00
            online: https://live.example/songs
            sessions:
              - starts: 2026-10-06T10:00
                ends: 2026-10-06T11:00
            updated: 2026-10-01
            """);
  }

  private void correctsAHelpline(Page page) throws IOException {
    Path file = campaign.folder().resolve(HELPLINES);
    String before = Files.readString(file);
    open(page, "helplines");
    page.locator(".rows a").first().click();
    page.locator("[name$='/number']").fill("1414");
    press(page, "Save");
    assertSaved(page);
    assertThat(file).content().isEqualTo(before.replace("number: '0000'", "number: '1414'"));
  }

  @Test
  void anEditorPostponesAnEventThenCancelsItAndTakesThatBack() throws IOException {
    start();
    String before = Files.readString(campaign.event());
    try (var visit = Browser.visit(1280)) {
      Page page = visit.page();
      open(page, "edit/event/wadi-zaytoun/olive-rain");
      opened(page, "postponed");
      assertThat(asked(page, "postponed")).containsExactly("note.ar", "note.fr", "note.en");
      fill(page, "date:0:postponed.note.en", "Postponed, the day will follow.");
      page.locator("button[value='date:0:postponed']").click();
      assertSaved(page);
      String postponed = Files.readString(campaign.event());
      assertThat(postponed)
          .isEqualTo(
              before
                  .replace(DATES, "")
                  .replace("status: moved", "status: postponed")
                  .replace(
                      "en: Moved because of the harvest.", "en: Postponed, the day will follow.")
                  .replace("updated: 2026-09-25", "updated: 2026-10-01"));

      opened(page, "cancelled");
      assertThat(asked(page, "cancelled")).contains("starts.date", "ends.time"); // it has no day
      fill(page, "date:0:cancelled.ends.date", "2026-10-06");
      fill(page, "date:0:cancelled.ends.time", "17:00");
      fill(page, "date:0:cancelled.note.en", "Cancelled, the well is dry.");
      page.locator("button[value='date:0:cancelled']").click();
      assertSaved(page);
      assertThat(campaign.event())
          .content()
          .contains("starts: 2026-10-06T14:00\nends: 2026-10-06T17:00\n", "status: cancelled\n")
          .doesNotContain("was: ");

      press(page, "Undo the last save");
      assertThat(page.textContent(".told")).contains("taken back");
      assertThat(campaign.event()).content().isEqualTo(postponed);
      press(page, "Undo the last save");
      assertThat(campaign.event()).content().isEqualTo(before);
    }
  }

  @ParameterizedTest(name = "scripts: {0}")
  @ValueSource(booleans = {true, false})
  void anEditorMovesOneDateOfASeriesAndCancelsAnother(boolean scripts) throws IOException {
    String series = "series:\n  every: [wednesday, thursday, friday]\n  until: 2026-10-09\n";
    String before =
        Files.readString(campaign.event())
            .replaceFirst("(?s)status: moved.*(?=updated)", series)
            .replace("2026-09-25", "2026-10-01");
    Files.writeString(campaign.event(), before);
    start();
    try (var visit = Browser.visit(360, options -> options.setJavaScriptEnabled(scripts))) {
      Page page = visit.page();
      open(page, "edit/event/wadi-zaytoun/olive-rain");
      assertThat(page.textContent(".dates > p")).contains("Wednesday, Thursday, Friday");
      changeDate(page, "series:2026-10-08:moved", "starts.date", "2026-10-10");
      changeDate(page, "series:2026-10-07:cancelled", "note.en", "The farm is closed.");
      assertThat(page.locator(".dates .mark").allInnerTexts())
          .containsExactly("as planned", "cancelled", "moved", "as planned");
    }
    String note = "      note:\n        ar: العاصفة.\n        fr: La tempête.\n        en: ";
    assertThat(campaign.event())
        .content()
        .isEqualTo(
            before.replace(
                series,
                series
                    + "  changes:\n    - date: 2026-10-08\n      status: moved\n"
                    + "      starts: 2026-10-10T14:00\n      ends: 2026-10-10T17:00\n"
                    + note
                    + "The storm.\n    - date: 2026-10-07\n      status: cancelled\n"
                    + note
                    + "The farm is closed.\n"));
  }

  @ParameterizedTest(name = "scripts: {0}")
  @ValueSource(booleans = {true, false})
  void anEditorSaysThatTranslationsAreStillRight(boolean scripts) throws IOException {
    var sources = BuildOptions.ofSources(campaign.folder(), false, NOW);
    assertThat(new SiteBuild(sources).revise(Set.of(), new Problems())).isPresent();
    start();
    try (var visit = Browser.visit(360, options -> options.setJavaScriptEnabled(scripts))) {
      Page page = visit.page();
      open(page, "edit/event/wadi-zaytoun/olive-rain");
      fill(page, "0:title/ar", "ورشة جمع مياه المطر تحت أشجار الزيتون");
      press(page, "Save");
      assertSaved(page);
      page.waitForCondition(
          () -> {
            if (!scripts) {
              page.reload();
            }
            return page.locator("button[value=still-right]").count() == 1;
          });
      assertThat(page.textContent(".troubles:has-text('has changed since')")).contains("Français");
      press(page, "The translations are still right");
      assertThat(page.textContent(".told")).startsWith("Noted");
      open(page, "report");
      assertThat(page.textContent("main")).doesNotContain("outdated");
      press(page, "Undo the last save");
      assertThat(page.textContent("main")).contains("taken back", "outdated");
      page.getByRole(AriaRole.BUTTON).getByText("The translations are still right").click();
      assertThat(page.textContent("main")).contains("Noted").doesNotContain("outdated");
    }
  }

  private static void changeDate(Page page, String button, String field, String text) {
    page.locator(".dates details:has([value='" + button + "']) summary").click();
    fill(page, button + ".note.ar", "العاصفة.");
    fill(page, button + ".note.fr", "La tempête.");
    fill(page, button + ".note.en", "The storm.");
    fill(page, button + "." + field, text);
    page.locator("button[value='" + button + "']").click();
    assertSaved(page);
  }

  @ParameterizedTest(name = "scripts: {0}")
  @ValueSource(booleans = {true, false})
  void anEditorGivesAnEventAPicture(boolean scripts) throws IOException {
    Path photograph = Files.write(temp.resolve("Photo 1.PNG"), drawn("png"));
    start();
    try (var visit = Browser.visit(1280, options -> options.setJavaScriptEnabled(scripts))) {
      Page page = visit.page();
      open(page, "edit/event/wadi-zaytoun/olive-rain");
      fill(page, "0:online", "https://live.example/rain");
      press(page, "Add a picture"); // what was typed is kept
      page.setInputFiles("#file", photograph);
      for (String language : List.of("ar", "fr", "en")) {
        fill(page, "alt." + language, "Three tanks in a row");
        fill(page, "caption." + language, "Tanks");
      }
      press(page, "Go on to the form");
      assertThat(page.textContent(".told")).contains("kept as a draft");
      for (String language : List.of("ar", "fr", "en")) {
        fill(page, "0:credit/" + language, "Amina");
      }
      page.selectOption("[name='0:licence']", "CC-BY-4.0");
      fill(page, "0:date", "2026-09-30");
      page.selectOption("[name='0:people']", "none");
      press(page, "Save");
      assertThat(page.textContent(".told")).contains("Save the event, too");
      press(page, "Save");
      assertSaved(page);
      assertThat(campaign.event())
          .content()
          .contains("picture: tanks\n", "online: https://live.example/rain\n");
      assertThat(campaign.folder().resolve("assets/pictures/tanks.png"))
          .hasSameBinaryContentAs(photograph);
      replacesThePicture(page, scripts);
    }
  }

  /** By dropping another file on the form, or without scripts by choosing it. */
  private void replacesThePicture(Page page, boolean scripts) throws IOException {
    Path fresh = Files.write(temp.resolve("fresh.jpg"), drawn("jpg"));
    open(page, "edit/picture/tanks");
    if (scripts) {
      String file = Base64.getEncoder().encodeToString(Files.readAllBytes(fresh));
      JSHandle data =
          page.evaluateHandle(
              "bytes => { const data = new DataTransfer();"
                  + " data.items.add(new File([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))],"
                  + " 'fresh.jpg')); return data; }",
              file);
      page.dispatchEvent("form#edit", "drop", Map.of("dataTransfer", data));
      page.waitForSelector(".drop img[src^='data:']");
    } else {
      page.setInputFiles("#file", fresh);
    }
    press(page, "Save");
    assertSaved(page);
    Path pictures = campaign.folder().resolve("assets/pictures");
    assertThat(pictures.resolve("tanks.jpg")).hasSameBinaryContentAs(fresh);
    assertThat(pictures.resolve("tanks.png")).doesNotExist();
  }

  private static byte[] drawn(String kind) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), kind, bytes);
    return bytes.toByteArray();
  }

  @Test
  void withoutGitTheChangedFilesAreDownloaded() throws IOException {
    start();
    try (var visit = Browser.visit(360)) {
      Page page = visit.page();
      correctsAHelpline(page);
      open(page, "hand-in");
      fill(page, "sentence", "A new number");
      fill(page, "author", "Aruzhan");
      Download zip = page.waitForDownload(() -> press(page, "Download the changed files (ZIP)"));
      try (var packed = new ZipFile(zip.path().toFile())) {
        assertThat(packed.stream().map(Object::toString)).contains(HELPLINES, "changes.txt");
        assertThat(packed.getInputStream(packed.getEntry(HELPLINES)).readAllBytes())
            .isEqualTo(Files.readAllBytes(campaign.folder().resolve(HELPLINES)));
      }
    }
  }

  // ---- at the desk

  private void open(Page page, String path) {
    page.setDefaultTimeout(30_000);
    page.navigate("http://127.0.0.1:" + server.address().getPort() + "/_desk/en/" + path);
  }

  private static void opened(Page page, String status) {
    page.locator(".dates details:has([value='date:0:" + status + "']) summary").click();
  }

  /** What a change of the first date asks for. */
  private static List<String> asked(Page page, String status) {
    String name = "date:0:" + status + ".";
    return page.locator("[name^='" + name + "']").all().stream()
        .map(control -> control.getAttribute("name").substring(name.length()))
        .toList();
  }

  private static void fill(Page page, String name, String text) {
    page.locator("[name='" + name + "']").fill(text);
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  private static void assertSaved(Page page) {
    assertThat(page.textContent(".told"))
        .as(page.locator(".troubles").allInnerTexts().toString())
        .contains("Saved.");
  }

  private String git(String... arguments) throws Exception {
    var command = new ArrayList<>(List.of("git", "-C", campaign.folder().toString()));
    command.addAll(List.of(arguments));
    Process running = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(running.waitFor()).as(said).isZero();
    return said.strip();
  }
}
