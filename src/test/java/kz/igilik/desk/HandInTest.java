package kz.igilik.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import kz.igilik.CopiedCampaign;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed in is what was changed, in a branch of its own. */
class HandInTest {
  private static final String HOST = "localhost:8080";
  private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");
  private static final String EVENT = "data/events/wadi-zaytoun/olive-rain.yaml";

  @TempDir Path temp;
  private CopiedCampaign campaign;

  @BeforeEach
  void copy() {
    campaign = CopiedCampaign.into(temp.resolve("campaign"));
  }

  @Test
  void commitsTheChangedFilesAndNothingElse() throws Exception {
    begin();
    Desk desk = desk();
    campaign.replaceInEvent("A rain collecting workshop", "A workshop on rain");
    Files.writeString(campaign.folder().resolve("staged.txt"), "of somebody else\n");
    git("add", "staged.txt");
    String main = git("rev-parse", "HEAD");

    Document page = Jsoup.parse(body(get(desk, "hand-in")));
    assertThat(page.text()).contains("A workshop on rain", EVENT, "+1 −1");
    Files.writeString(campaign.folder().resolve("data/a note.txt"), "new\n");
    assertThat(body(get(desk, "hand-in"))).contains("data/a note.txt");

    assertThat(post(desk, "wrong", "Rain", "Aruzhan").status()).isEqualTo(403);
    String token = page.select("[name=token]").val();
    assertThat(body(post(desk, token, " ", "Aruzhan"))).contains("and your name");
    assertThat(git("rev-parse", "--abbrev-ref", "HEAD")).isEqualTo("main");

    DeskAnswer done = post(desk, token, "Name the workshop anew", "Aruzhan <x@y>\nSarsen");
    String branch = "desk/2026-10-01-name-the-workshop-anew";
    assertThat(body(done)).contains("git push -u origin " + branch);
    assertThat(git("rev-parse", "--abbrev-ref", "HEAD")).isEqualTo(branch);
    assertThat(git("log", "-1", "--format=%an|%ae|%s|%P"))
        .isEqualTo("Aruzhan x@y Sarsen|desk@localhost|Name the workshop anew|" + main);
    assertThat(git("show", "--format=", "--name-only").lines())
        .containsExactly("data/a note.txt", EVENT);
    assertThat(git("status", "--porcelain")).isEqualTo("A  staged.txt");
    assertThat(git("rev-parse", "main")).isEqualTo(main);
  }

  /** What a command does for those who have a terminal happens here by itself. */
  @Test
  void theLedgersFollowWhatIsHandedIn() throws Exception {
    var ledgers = new Ledgers(new SourceFiles(campaign.folder()));
    ledgers.revise(NOW);
    begin();
    Desk desk = desk();
    String ledger = "data/revisions/wadi-zaytoun.yaml";
    String before = Files.readString(campaign.folder().resolve(ledger));
    campaign.replaceInEvent("starts: 2026-10-07T14:00", "starts: 2026-10-07T15:00");
    Document page = Jsoup.parse(body(get(desk, "hand-in")));

    String token = page.select("[name=token]").val();
    Document done = Jsoup.parse(body(post(desk, token, "An hour later", "Aruzhan")));
    assertThat(done.select(".told").text())
        .contains("Noted for calendars, dates that are new or changed: 1.");
    assertThat(git("show", "--format=%b", "--name-only"))
        .contains("Noted for calendars", EVENT + "\n", ledger);
    assertThat(sequence(Files.readString(campaign.folder().resolve(ledger))))
        .isEqualTo(sequence(before) + 1);
    assertThat(ledgers.revise(NOW).orElseThrow().isNothing()).isTrue();
    assertThat(git("status", "--porcelain")).isEmpty();
  }

  /** Where the commit fails, nothing is left of it, in no ledger either. */
  @Test
  void whatGitRefusesLeavesTheLedgersAsTheyWere() throws Exception {
    begin();
    Desk desk = desk();
    campaign.replaceInEvent("starts: 2026-10-07T14:00", "starts: 2026-10-07T15:00");
    String token = Jsoup.parse(body(get(desk, "hand-in"))).select("[name=token]").val();
    Path lock = Files.createFile(campaign.folder().resolve(".git/index.lock"));
    assertThat(body(post(desk, token, "An hour later", "Aruzhan"))).contains("could not make");
    Files.delete(lock);
    assertThat(git("status", "--porcelain")).isEqualTo("M " + EVENT);
  }

  /**
   * Windows takes quotation marks out of a command, and no command is as long as a thousand names.
   */
  @Test
  void aSentenceKeepsItsSignsAndEachFileIsTaken() throws Exception {
    begin();
    Desk desk = desk();
    for (int i = 0; i < 300; i++) {
      Files.writeString(campaign.folder().resolve("assets/a long name of a file " + i), "1");
    }
    String sentence = "The \"Rain & \\ %PATH%\" workshop's hour: «Дождь» #1";
    post(
        desk,
        Jsoup.parse(body(get(desk, "hand-in"))).select("[name=token]").val(),
        sentence,
        "Әлия");
    assertThat(git("log", "-1", "--format=%an: %s")).isEqualTo("Әлия: " + sentence);
    assertThat(git("show", "--format=", "--name-only").lines().filter(one -> one.contains("long")))
        .hasSize(300);
    assertThat(git("status", "--porcelain")).isEmpty();
  }

  private static int sequence(String ledger) {
    return Integer.parseInt(ledger.replaceFirst("(?s).*olive-rain: \\[(\\d+) .*", "$1"));
  }

  @Test
  void withoutGitTheChangedFilesAreDownloaded() throws IOException {
    Desk desk = desk();
    assertThat(body(get(desk, "hand-in"))).contains("Nothing has changed");
    campaign.replaceInEvent("A rain collecting workshop", "A workshop on rain and more");
    Document page = Jsoup.parse(body(get(desk, "hand-in")));
    assertThat(page.select(".rows").text()).contains("A workshop on rain and more");
    assertThat(body(zip(desk, "", "Aruzhan"))).contains("and your name");
    DeskAnswer zip = zip(desk, "A new name", "Aruzhan");
    assertThat(zip.file()).contains("changes.zip");
    Map<String, String> files = unzipped(zip);
    assertThat(files).containsEntry(EVENT, Files.readString(campaign.event()));
    assertThat(files.keySet()).allMatch(name -> name.equals(EVENT) || isLedger(name));
    assertThat(files.get("changes.txt"))
        .startsWith("A new name\nAruzhan, 2026-10-01\n\n")
        .contains("A workshop on rain and more", "Noted for calendars", "  " + EVENT + "\n");
  }

  /** To unpack a ZIP deletes nothing, so whoever takes it has to be told. */
  @Test
  void whatIsDeletedIsToldAtTheTopOfTheLetterAndOnThePage() throws IOException {
    Desk desk = desk();
    get(desk, "");
    Files.delete(campaign.event());
    Document page = Jsoup.parse(body(get(desk, "hand-in")));
    assertThat(page.select("li:has(.mark):contains(" + EVENT + ")").text()).contains("deleted");
    assertThat(page.select(".told").text()).contains("top of changes.txt");
    Map<String, String> files = unzipped(zip(desk, "Not this year", "Aruzhan"));
    assertThat(files).doesNotContainKey(EVENT);
    assertThat(files.get("changes.txt"))
        .matches(
            "(?s)Not this year\nAruzhan, 2026-10-01\n\nDelete these files .*:\n  "
                + EVENT
                + "\n\n.*")
        .containsOnlyOnce("  " + EVENT + "\n");
  }

  private static boolean isLedger(String name) {
    return name.equals("changes.txt")
        || name.startsWith("data/revisions/")
        || name.equals("data/records.yaml")
        || name.equals("data/translations.yaml");
  }

  private static Map<String, String> unzipped(DeskAnswer zip) throws IOException {
    var files = new TreeMap<String, String>();
    try (var packed = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
      for (var entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
        files.put(entry.getName(), new String(packed.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  /** What was handed in before is not told again. */
  @Test
  void theWordsBeginAnewOnceTheFilesAreHandedIn() throws IOException {
    Desk desk = desk();
    get(desk, "");
    campaign.replaceInEvent("A rain collecting workshop", "A workshop on rain and more");
    zip(desk, "A new name", "Aruzhan");
    campaign.replaceInEvent("audience: [school]", "audience: [families]");
    post(desk, pair("token", token(desk)) + pair("do", "done"));
    String now = Jsoup.parse(body(get(desk(), "hand-in"))).select(".rows").text();
    assertThat(now).contains("olive-rain").doesNotContain("A rain collecting workshop");
  }

  @Test
  void whatWasChangedBeforeTheProgramWasStartedAgainIsStillToBeHandedIn() throws IOException {
    get(desk(), "");
    campaign.replaceInEvent("A rain collecting workshop", "A workshop on rain and more");
    Files.writeString(campaign.folder().resolve("data/a note.txt"), "new\n");

    Desk again = desk();
    Document page = Jsoup.parse(body(get(again, "hand-in")));
    assertThat(files(page)).containsExactly("data/a note.txt", EVENT);
    String form = pair("token", page.select("[name=token]").val()) + pair("do", "done");
    assertThat(body(post(again, form))).contains("Download the files first", EVENT);
    zip(again, "A new name", "Aruzhan");
    campaign.replaceInEvent("A workshop on rain and more", "A workshop on rain");
    assertThat(files(Jsoup.parse(body(post(again, form))))).containsExactly(EVENT);
    zip(again, "A new name", "Aruzhan");
    assertThat(body(post(again, form))).contains("Nothing has changed");

    Files.delete(campaign.folder().resolve("data/a note.txt"));
    assertThat(files(Jsoup.parse(body(get(desk(), "hand-in")))))
        .containsExactly("data/a note.txt deleted");
  }

  @Test
  void aFolderOfGitThatGitDoesNotKnowIsRememberedAsWell() throws IOException {
    Files.createDirectory(campaign.folder().resolve(".git"));
    get(desk(), "");
    campaign.replaceInEvent("A rain collecting workshop", "A workshop on rain and more");
    assertThat(files(Jsoup.parse(body(get(desk(), "hand-in"))))).containsExactly(EVENT);
  }

  /** The changed files that a page lists. */
  private static List<String> files(Document page) {
    return page.select(".rows").last().select("li").eachText();
  }

  private static String token(Desk desk) {
    return Jsoup.parse(body(get(desk, "hand-in"))).select("[name=token]").val();
  }

  private static DeskAnswer zip(Desk desk, String sentence, String author) {
    String form = pair("token", token(desk)) + pair("sentence", sentence) + pair("author", author);
    return send(desk, "hand-in.zip", form);
  }

  private Desk desk() {
    return new Desk(campaign.folder(), URI.create("http://" + HOST + "/"), () -> NOW);
  }

  private void begin() throws Exception {
    git("init", "-q", "-b", "main");
    git("config", "user.email", "");
    git("add", "-A");
    git("-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "-q", "-m", "Begin");
  }

  private String git(String... arguments) throws Exception {
    var command = new ArrayList<>(List.of("git", "-C", campaign.folder().toString()));
    command.addAll(List.of(arguments));
    Process running = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(running.waitFor()).as(said).isZero();
    return said.strip();
  }

  private static DeskAnswer get(Desk desk, String path) {
    return desk.answer(
        new DeskRequest("GET", Desk.ROOT + "en/" + path, "", sender(), "en", new byte[0]));
  }

  private static DeskAnswer post(Desk desk, String token, String sentence, String author) {
    String form = pair("token", token) + pair("sentence", sentence) + pair("author", author);
    return post(desk, form);
  }

  private static DeskAnswer post(Desk desk, String form) {
    return send(desk, "hand-in", form);
  }

  private static DeskAnswer send(Desk desk, String page, String form) {
    byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
    return desk.answer(
        new DeskRequest("POST", Desk.ROOT + "en/" + page, "", sender(), "en", bytes));
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
  }

  private static String body(DeskAnswer answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static DeskRequest.Sender sender() {
    return new DeskRequest.Sender(
        HOST,
        Optional.of("http://" + HOST),
        Optional.empty(),
        Optional.of("application/x-www-form-urlencoded"));
  }
}
