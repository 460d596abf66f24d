package kz.igilik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.igilik.CampaignFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {
  private static final String FILE = "data/events/almaty/mixed.yaml";
  private static final String MIXED =
      "# why\r\nupdated: '2023-05-10'\r\nblock: wonder # of ten\r\n";
  private static final String ORDERED =
      "block: wonder # of ten\r\n# why\r\nupdated: '2023-05-10'\r\n";

  @TempDir Path temp;
  private CampaignFolder campaign;

  @BeforeEach
  void aCampaign() {
    campaign = CampaignFolder.full(temp.resolve("campaign"));
  }

  @Test
  void whatIsInOrderStays() {
    Run run = fmt();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("All \\d+ files are in order.\n");
  }

  @Test
  void theOthersArePutInOrderOnce() throws IOException {
    campaign.write(FILE, MIXED);
    Run check = fmt("--check");
    assertThat(check.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(check.out()).startsWith("not in order: " + FILE + "\nNot in order: 1 of ");
    assertThat(campaign.read(FILE)).isEqualTo(MIXED);

    Run run = fmt();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("put in order: " + FILE + "\n");
    assertThat(campaign.read(FILE)).isEqualTo(ORDERED);
    assertThat(fmt("--check").exitCode()).isZero();
    assertThat(fmt().out()).startsWith("All ");
    assertThat(Files.list(campaign.folder().resolve(FILE).getParent()))
        .noneMatch(file -> file.getFileName().toString().startsWith("."));
  }

  @Test
  void onlyTheFilesAskedFor() throws IOException {
    campaign.write(FILE, MIXED);
    campaign.write("data/events/almaty/other.yaml", MIXED);
    assertThat(fmt("data/events/almaty/other.yaml").out()).contains("1 of 1");
    assertThat(fmt(campaign.folder().resolve(FILE).toString(), "--check").exitCode()).isEqualTo(1);
    assertThat(campaign.read(FILE)).isEqualTo(MIXED);
  }

  @Test
  void whatCannotBeReadIsTold() throws IOException {
    campaign.write(FILE, "a: 'open\n");
    Run broken = fmt();
    assertThat(broken.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(broken.err()).contains(FILE + " cannot be read as YAML");
    assertThat(campaign.read(FILE)).isEqualTo("a: 'open\n");
    Run unknown = fmt("pom.xml");
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(unknown.err()).contains("\"pom.xml\" is no file of a campaign");
  }

  private Run fmt(String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "fmt";
    arguments[1] = "--source";
    arguments[2] = campaign.folder().toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Run.of(arguments);
  }
}
