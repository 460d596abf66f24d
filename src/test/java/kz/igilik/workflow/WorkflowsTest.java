package kz.igilik.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kz.igilik.CampaignFolder;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkflowsTest {
  private static final Program PROGRAM =
      new Program(URI.create("https://igilik.example/o'clock/igilik.jar"), "ab".repeat(32));

  @TempDir Path temp;
  private CampaignFolder campaign;

  @BeforeEach
  void copy() {
    campaign = CampaignFolder.base(temp.resolve("campaign"));
  }

  @ParameterizedTest
  @EnumSource
  void filesAreOfTheFormThatTheHostReads(CodeHost host) throws IOException {
    PublishedSchema schema =
        host == CodeHost.GITLAB ? PublishedSchema.GITLAB : PublishedSchema.GITHUB;
    Map<String, String> files = workflows(host).files();
    assertThat(files).isNotEmpty();
    for (String text : files.values()) {
      // GitHub's schema lists GitHub's machines; those of Forgejo have other names.
      String known = text.replace("runs-on: docker", "runs-on: ubuntu-latest");
      assertThat(schema.problems(known, InputFormat.YAML)).as(text).isEmpty();
      assertThat(text)
          .doesNotContain("{{program", "{{environment")
          .contains("IGILIK_PROGRAM: 'https://igilik.example/o''clock/igilik.jar'")
          .contains("IGILIK_SHA256: '" + "ab".repeat(32) + "'")
          .contains("IGILIK_LANG: 'kk'", "CAMPAIGN: '.'", "SITE: 'https://kindness.example/'");
    }
  }

  @Test
  void theSchemaFindsWhatIsWrong() throws IOException {
    String text = workflows(CodeHost.GITHUB).files().get(".github/workflows/campaign-check.yml");
    assertThat(
            PublishedSchema.GITHUB.problems(text.replace("runs-on:", "run-on:"), InputFormat.YAML))
        .isNotEmpty();
    String gitlab = workflows(CodeHost.GITLAB).files().get(".gitlab-ci.yml");
    assertThat(
            PublishedSchema.GITLAB.problems(
                gitlab.replace("when: always", "when: ever"), InputFormat.YAML))
        .isNotEmpty();
  }

  @Test
  void aFileOfSomebodyElseStaysAndNothingIsWritten() throws IOException {
    Path own = campaign.folder().resolve(".github/workflows/campaign-publish.yml");
    campaign.write(".github/workflows/campaign-publish.yml", "name: mine\n");
    assertThat(workflows(CodeHost.GITHUB).write()).containsExactly(own);
    assertThat(own).hasContent("name: mine");
    assertThat(own.resolveSibling("campaign-check.yml")).doesNotExist();

    Files.delete(own);
    assertThat(workflows(CodeHost.GITHUB).write()).isEmpty();
    assertThat(own.resolveSibling("campaign-check.yml")).exists();
    assertThat(workflows(CodeHost.GITHUB).write()).isEmpty();
  }

  @Test
  void aCampaignInAFolderIsNamedFromTheRootOfTheRepository() throws IOException {
    Path relative = Path.of("").toAbsolutePath().relativize(campaign.folder());
    String text =
        Workflows.of(CodeHost.GITLAB, relative, PROGRAM, new Problems())
            .orElseThrow()
            .files()
            .get(".gitlab-ci.yml");
    assertThat(text).contains("CAMPAIGN: '" + relative.toString().replace('\\', '/') + "'");
  }

  @Test
  void aCampaignThatCannotBeReadGetsNone() throws IOException {
    campaign.write("data/campaign.yaml", "id: [\n");
    var problems = new Problems();
    assertThat(Workflows.of(CodeHost.GITHUB, campaign.folder(), PROGRAM, problems)).isEmpty();
    assertThat(problems.hasErrors()).isTrue();
  }

  private Workflows workflows(CodeHost host) throws IOException {
    return Workflows.of(host, campaign.folder(), PROGRAM, new Problems()).orElseThrow();
  }
}
