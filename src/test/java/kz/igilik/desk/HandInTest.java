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
import java.util.Optional;
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

  @Test
  void withoutGitTheChangedFilesAreDownloaded() throws IOException {
    Desk desk = desk();
    assertThat(body(get(desk, "hand-in"))).contains("Nothing has changed");
    campaign.replaceInEvent("A rain collecting workshop", "A workshop on rain and more");
    assertThat(Jsoup.parse(body(get(desk, "hand-in"))).select("a[href$='hand-in.zip']")).hasSize(1);
    DeskAnswer zip = get(desk, "hand-in.zip");
    assertThat(zip.file()).contains("changes.zip");
    var names = new ArrayList<String>();
    try (var packed = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
      for (var entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
        names.add(entry.getName());
        assertThat(packed.readAllBytes()).isEqualTo(Files.readAllBytes(campaign.event()));
      }
    }
    assertThat(names).containsExactly(EVENT);
  }

  @Test
  void whatWasChangedBeforeTheProgramWasStartedAgainIsStillToBeHandedIn() throws IOException {
    get(desk(), "");
    campaign.replaceInEvent("A rain collecting workshop", "A workshop on rain and more");
    Files.writeString(campaign.folder().resolve("data/a note.txt"), "new\n");

    Desk again = desk();
    Document page = Jsoup.parse(body(get(again, "hand-in")));
    assertThat(page.select(".rows").text()).isEqualTo("data/a note.txt " + EVENT);
    String form = pair("token", page.select("[name=token]").val()) + pair("do", "done");
    assertThat(body(post(again, form))).contains("Download the files first", EVENT);
    get(again, "hand-in.zip");
    campaign.replaceInEvent("A workshop on rain and more", "A workshop on rain");
    assertThat(Jsoup.parse(body(post(again, form))).select(".rows").text()).isEqualTo(EVENT);
    get(again, "hand-in.zip");
    assertThat(body(post(again, form))).contains("Nothing has changed");

    Files.delete(campaign.folder().resolve("data/a note.txt"));
    assertThat(Jsoup.parse(body(get(desk(), "hand-in"))).select(".rows").text())
        .isEqualTo("data/a note.txt");
  }

  @Test
  void aFolderOfGitThatGitDoesNotKnowIsRememberedAsWell() throws IOException {
    Files.createDirectory(campaign.folder().resolve(".git"));
    get(desk(), "");
    campaign.replaceInEvent("A rain collecting workshop", "A workshop on rain and more");
    assertThat(Jsoup.parse(body(get(desk(), "hand-in"))).select(".rows").text()).isEqualTo(EVENT);
  }

  private Desk desk() {
    return new Desk(
        campaign.folder(),
        URI.create("http://" + HOST + "/"),
        () -> Instant.parse("2026-10-01T08:00:00Z"));
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
    byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
    return desk.answer(
        new DeskRequest("POST", Desk.ROOT + "en/hand-in", "", sender(), "en", bytes));
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
