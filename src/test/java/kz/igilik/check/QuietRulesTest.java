package kz.igilik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kz.igilik.CampaignFolder;
import kz.igilik.CopiedCampaign;
import kz.igilik.font.Fonts;
import kz.igilik.load.SiteLoader;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Site;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of judgement are silent where nothing is wrong: two campaigns in five languages. */
class QuietRulesTest {
  @TempDir Path folder;

  @Test
  void inEnglishFrenchAndArabic() throws IOException {
    assertThat(judged(CopiedCampaign.into(folder).folder())).isEmpty();
  }

  @Test
  void inKazakhAndRussian() throws IOException {
    assertThat(judged(CampaignFolder.full(folder).folder())).isEmpty();
  }

  private static List<Problem> judged(Path campaign) throws IOException {
    var problems = new Problems();
    Site site = new SiteLoader(campaign).load(problems).orElseThrow().published();
    Checks.run(site, file -> true, new Markdown(), Fonts.NONE, problems);
    return problems.sorted().stream()
        .filter(problem -> Rules.ALL.contains(problem.code()))
        .toList();
  }
}
