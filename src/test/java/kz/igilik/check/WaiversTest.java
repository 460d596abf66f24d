package kz.igilik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.igilik.BaseCampaign;
import kz.igilik.font.Fonts;
import kz.igilik.load.SiteLoader;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Site;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Rules;
import kz.igilik.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author allows in place is not reported there, but everywhere else. */
class WaiversTest {
  private static final String EVENT = "data/events/almaty/relay.yaml";
  private static final String ABOUT = "content/ru/about.md";

  @TempDir Path folder;

  @BeforeEach
  void copy() {
    BaseCampaign.into(folder);
  }

  @Test
  void aCommentAboveHoldsForAllThatIsIndentedBelow() throws IOException {
    replace(EVENT, "ru: Три поколения бегут вместе.", "ru: Три \"поколения\" вместе.");
    replace(EVENT, "ru: Семейная эстафета", "ru: Эстафета \"Семья\"");
    replace(EVENT, "summary:\n", "# igilik: allow quotes-straight – так на афише\nsummary:\n");
    assertThat(reported()).containsExactly("quotes-straight " + EVENT + ":6");
  }

  @Test
  void aCommentAtTheEndOfALineHoldsForThatLine() throws IOException {
    replace(
        EVENT,
        "starts: 2023-05-20T10:00",
        "starts: 2023-05-20T10:00 # igilik: allow event-over-nights – лагерь");
    replace(EVENT, "ends: 2023-05-20T12:00", "ends: 2023-05-24T12:00");
    assertThat(reported()).containsExactly("event-over-nights " + EVENT + ":11");
    replace(
        EVENT,
        "starts: 2023-05-20T10:00 # igilik: allow event-over-nights – лагерь",
        "starts: 2023-05-20T10:00");
    replace(
        EVENT,
        "ends: 2023-05-24T12:00",
        "ends: 2023-05-24T12:00 # igilik: allow event-over-nights – лагерь");
    assertThat(reported()).isEmpty();
  }

  @Test
  void aCommentHoldsForTheParagraphThatItIsAboveOrIn() throws IOException {
    replace(
        ABOUT,
        "Месяц начинается 17 мая 2023 года.",
        "Месяц \"добра\".\n\nЕще \"один\".\n\nИ \"третий\". <!-- igilik: allow quotes-straight – цитата -->\n");
    replace("content/kk/about.md", "Айлық 2023 жылғы 17 мамырда басталады.", "Айлық.");
    replace(
        ABOUT,
        "Месяц \"добра\"",
        "<!-- igilik: allow quotes-straight – так на афише -->\nМесяц \"добра\"");
    assertThat(reported()).containsExactly("quotes-straight " + ABOUT + ":10");
  }

  @Test
  void readersNeverSeeIt() throws IOException {
    replace(
        ABOUT,
        "Месяц начинается",
        "<!-- igilik: allow quotes-straight,\n link-vague – цитата -->\nМесяц \"начинается\"");
    Site site = load(new Problems());
    String text =
        site.articles().stream()
            .filter(article -> article.id().equals("about"))
            .findFirst()
            .orElseThrow()
            .texts()
            .get("ru")
            .markdown();
    assertThat(text).doesNotContain("igilik").startsWith("\n\n\nМесяц \"начинается\"");
  }

  @Test
  void aClashIsAllowedAtEitherOfItsPlaces() throws IOException {
    replace(
        EVENT,
        "  kk: Үш буын",
        "  # igilik: allow texts-disagree – санның тек қазақшада мәні бар\n  kk: 3 буын");
    assertThat(reported()).isEmpty();
  }

  @Test
  void aCampaignWeighsRulesAnew() throws IOException {
    replace(EVENT, "ru: Семейная эстафета", "ru: Эстафета \"Семья\"");
    replace("data/campaign.yaml", "languages:", "lint: {quotes-straight: error}\nlanguages:");
    var problems = new Problems();
    load(problems);
    assertThat(problems.sorted())
        .filteredOn(problem -> problem.code() == Code.QUOTES_STRAIGHT)
        .extracting(Problem::severity)
        .containsExactly(Severity.ERROR);
    replace("data/campaign.yaml", "quotes-straight: error", "quotes-straight: ignore");
    assertThat(reported()).isEmpty();
  }

  private List<String> reported() throws IOException {
    var problems = new Problems();
    load(problems);
    return problems.sorted().stream()
        .filter(
            problem ->
                Rules.ALL.contains(problem.code())
                    || problem.code().written().startsWith("waiver-"))
        .map(
            problem ->
                problem.code().written() + " " + problem.at().file() + ":" + problem.at().line())
        .toList();
  }

  private Site load(Problems problems) throws IOException {
    Site site = new SiteLoader(folder).load(problems).orElseThrow().published();
    Checks.run(site, file -> true, new Markdown(), Fonts.NONE, problems);
    return site;
  }

  private void replace(String file, String old, String fresh) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replace(old, fresh));
  }
}
