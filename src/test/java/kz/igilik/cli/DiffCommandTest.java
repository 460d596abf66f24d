package kz.igilik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.igilik.CampaignFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffCommandTest {
  private static final Path GOLDEN = Path.of("src/test/resources/kz/igilik/compare");
  private static final String RELAY = "data/events/almaty/relay.yaml";

  private CampaignFolder old;
  private CampaignFolder fresh;

  @BeforeEach
  void twoStates(@TempDir Path temp) {
    old = CampaignFolder.base(temp.resolve("old"));
    fresh = CampaignFolder.base(temp.resolve("new"));
  }

  @ParameterizedTest
  @CsvSource({"en, text", "kk, text", "ru, text", "en, markdown", "kk, markdown", "ru, markdown"})
  void tellsWhatHasChanged(String language, String form) throws IOException {
    edit(RELAY, "starts: 2023-05-20T10:00", "starts: 2023-05-21T11:00");
    edit(RELAY, "ends: 2023-05-20T12:00", "ends: 2023-05-21T13:00\nstatus: moved");
    edit(RELAY, "updated:", "was: 2023-05-20T10:00\nnote:\n  kk: Жаңбыр.\n  ru: Дождь.\nupdated:");
    edit(RELAY, "Центральный стадион", "Стадион Юность @all");
    edit(RELAY, "'+70000000000'", "'+70000000001'");
    edit(RELAY, "audience: [school, families]", "audience: [school]");
    edit("data/helplines.yaml", "number: '112'", "number: '113'");
    edit("data/helplines.yaml", "  cost: free\n", "");
    edit("content/ru/about.md", "\n---\n\n", "\n---\n\nЕще одно предложение.\n\n");
    add("data/events/almaty/concert.yaml", old.read(RELAY));
    Files.delete(fresh.folder().resolve("data/events/national/challenge.yaml"));

    Run run =
        form.equals("text") ? diff("--lang", language) : diff("--markdown", "--lang", language);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    Path golden = GOLDEN.resolve("changes-" + form + "." + language + ".txt");
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, run.out());
    }
    assertThat(run.out()).isEqualTo(Files.readString(golden));
  }

  @Test
  void tellsWhatBecameOfEachDate() throws IOException {
    String second = "sessions:\n  - starts: 2023-05-27T10:00\n    ends: 2023-05-27T12:00\n";
    for (CampaignFolder side : List.of(old, fresh)) {
      side.write(RELAY, side.read(RELAY).replace("updated:", second + "updated:"));
    }
    edit(RELAY, "ends: 2023-05-27T12:00\n", "ends: 2023-05-27T13:30\n");
    edit(RELAY, "updated:", "  - starts: 2023-06-03T10:00\n    ends: 2023-06-03T12:00\nupdated:");
    edit(RELAY, "sessions:", "status: cancelled\nnote:\n  kk: Жаңбыр.\n  ru: Дождь.\nsessions:");
    assertThat(diff().out())
        .contains(
            "cancelled: 20 May 10:00\n",
            "time changed: 27 May 10:00–12:00 → 27 May 10:00–13:30\n",
            "one more date: 3 June 10:00\n");
  }

  @Test
  void saysThatNothingDiffers() {
    assertThat(diff().out()).isEqualTo("Nothing differs.\n");
  }

  @Test
  void theDayOfTheLastChangeIsToldOnlyIfNothingElseChanged() throws IOException {
    edit(RELAY, "updated: 2023-05-10", "updated: 2023-05-11");
    assertThat(diff().out()).contains("10 May 2023 → 11 May 2023");
    edit(RELAY, "step-free: true", "step-free: false");
    assertThat(diff().out())
        .doesNotContain("11 May 2023")
        .contains("wheelchair accessible: yes → no");
  }

  @Test
  void saysWhichSideCannotBeRead() throws IOException {
    edit(RELAY, "starts:", "start:");
    Run run = diff();
    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("error[field-unknown]", "\"" + fresh.folder() + "\" cannot be compared: ")
        .doesNotContain("\"" + old.folder() + "\" cannot");
  }

  @Test
  void saysWhatIsNeitherFolderNorRevision() {
    Run run = Run.of("diff", "no-such", "--source", fresh.folder().toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("\"no-such\" is neither a folder nor a revision");
  }

  @Test
  void comparesARevisionOfGitWithTheWorkingFolder() throws Exception {
    git("init", "--quiet");
    git("add", ".");
    git(
        "-c",
        "user.name=Editor",
        "-c",
        "user.email=editor@igilik.example",
        "commit",
        "--quiet",
        "--message=First");
    edit("data/helplines.yaml", "number: '112'", "number: '113'");
    Run run = Run.of("diff", "HEAD", "--source", fresh.folder().toString(), "--lang", "en");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Helplines\n").contains("112 → 113").doesNotContain("Events");
  }

  private Run diff(String... options) {
    return Run.of(
        Stream.concat(
                Stream.of("diff", old.folder().toString(), fresh.folder().toString()),
                Stream.of(options))
            .toArray(String[]::new));
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    var command =
        Stream.concat(Stream.of("git", "-C", fresh.folder().toString()), Stream.of(arguments))
            .toList();
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  private void add(String file, String text) throws IOException {
    fresh.write(file, text);
  }

  private void edit(String file, String before, String after) throws IOException {
    String text = fresh.read(file);
    assertThat(text).contains(before);
    fresh.write(file, text.replaceFirst(Pattern.quote(before), after));
  }
}
