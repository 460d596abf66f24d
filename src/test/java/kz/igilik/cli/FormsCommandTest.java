package kz.igilik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.igilik.CampaignFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsCommandTest {
  private static final String REPOSITORY = "https://git.example/team/campaign";

  @TempDir Path temp;

  @Test
  void writesAPageAndAConfigurationForEachProgram() {
    CampaignFolder campaign = CampaignFolder.base(temp);
    Run run = forms(campaign, "gitea", REPOSITORY);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).hasSize(4).allMatch(line -> line.startsWith("Written: admin/"));
    assertThat(temp.resolve("admin/sveltia/config.yml")).content().contains("'team/campaign'");
  }

  @Test
  void saysWhatIsWrong() throws Exception {
    CampaignFolder campaign = CampaignFolder.base(temp);
    assertThat(forms(campaign, "forge", REPOSITORY).err()).contains("github, gitlab or gitea");
    assertThat(forms(campaign, "gitea", "git.example/team").err()).contains(REPOSITORY);
    assertThat(forms(campaign, "gitea", "https://git.example/team").err()).contains(REPOSITORY);

    campaign.write("admin/decap/config.yml", "mine");
    Run other = forms(campaign, "gitea", REPOSITORY);
    assertThat(other.exitCode()).isNotZero();
    assertThat(other.err()).contains("admin/decap/config.yml is there already");
    assertThat(campaign.read("admin/decap/config.yml")).isEqualTo("mine");
  }

  private static Run forms(CampaignFolder campaign, String backend, String repository) {
    return Run.of(
        "forms",
        "--lang",
        "en",
        "--source",
        campaign.folder().toString(),
        "--backend",
        backend,
        "--repository",
        repository);
  }
}
