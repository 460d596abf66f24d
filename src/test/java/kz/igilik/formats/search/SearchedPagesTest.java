package kz.igilik.formats.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.igilik.CampaignFolder;
import kz.igilik.formats.ViewsOf;
import kz.igilik.load.SiteLoader;
import kz.igilik.model.Site;
import kz.igilik.model.Sites;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchedPagesTest {
  private final Problems problems = new Problems();

  @Test
  void aReleaseThatIsASampleSaysSo() {
    Site site =
        Sites.with(
            Sites.article(
                "press",
                "start",
                Sites.text("Басталды", "2023-05-17", "2023-05-17", true, "Мәтін"),
                Sites.text("Началось", "2023-05-17", "2023-05-17", true, "Текст")));
    assertThat(rows(site, "ru"))
        .filteredOn(row -> row.kind().equals("release"))
        .extracting(SearchedPages.Row::title, SearchedPages.Row::path, SearchedPages.Row::sample)
        .containsExactly(tuple("Началось", "ru/press/start/", true));
  }

  /** A bystander reads the screen as well. */
  @Test
  void aGuideIsCalledAsInItsTabAndFoundByItsTitle(@TempDir Path folder) throws Exception {
    var campaign = CampaignFolder.full(folder);
    Site site = new SiteLoader(campaign.folder()).load(problems).orElseThrow();
    var guide =
        rows(site, "ru").stream()
            .filter(row -> row.path().equals("ru/guides/feeling-safe/"))
            .findFirst()
            .orElseThrow();
    String text = Files.readString(folder.resolve("content/ru/guides/feeling-safe.md"));
    assertThat(text).contains("tab: " + guide.title() + "\n").contains("title: ");
    assertThat(guide.more()).doesNotStartWith(guide.title()).isNotBlank();
  }

  /** All of its words can be searched all the same. */
  @Test
  void aLongActivityIsCutAtAWord(@TempDir Path folder) throws Exception {
    var campaign = CampaignFolder.full(folder);
    Site site = new SiteLoader(campaign.folder()).load(problems).orElseThrow();
    List<SearchedPages.Row> cut =
        rows(site, "ru").stream()
            .filter(row -> row.kind().equals("activity") && row.title().endsWith(" …"))
            .toList();
    assertThat(cut).isNotEmpty();
    for (SearchedPages.Row row : cut) {
      String shown = row.title().replace(" …", "");
      assertThat(shown).hasSizeLessThanOrEqualTo(90);
      assertThat(row.more()).startsWith(shown + " ");
    }
  }

  @Test
  void aWordOfNeedMayLeadToAHelplineAGuideOrAPage() {
    assertThat(SearchedPages.pathsOfHelp("ru", "x"))
        .containsExactly("ru/helplines/#x", "ru/guides/x/", "ru/x/");
  }

  private List<SearchedPages.Row> rows(Site site, String language) {
    return new SearchedPages(site, ViewsOf.wordings(site, problems).in(language)).rows();
  }
}
