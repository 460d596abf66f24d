package kz.igilik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is meant to be the mark of a helpline never reaches a reader as it is written. */
class HelplineMarkChecksTest {
  private static final String GUIDE =
      """
      ---
      title: Адасып қалсаң
      tab: Жол
      description: Не істеу керек
      updated: 2023-05-10
      ---

      1. **Тоқта.**
         %s
      """;

  @TempDir Path campaign;

  @BeforeEach
  void aSoundCampaign() throws IOException {
    BadSite.copyBase(campaign);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{helplines: emergency}",
        "{help-line: emergency}",
        "{help line: emergency}",
        "{Helpline: emergency}",
        "{HELPLINE: emergency}",
        "{helpline emergency}",
        "{helpline = emergency}",
        "{helpline : emergency}",
        "{ helpline: emergency }",
        "{hepline: emergency}",
        "{линия: 112}",
        "{көмек нөмірі: 112}",
        "{112}",
        "{emergency}",
        "[helpline: emergency]",
        "(helpline: emergency)",
        "<helpline: emergency>",
        "{{helpline: emergency}}",
        "{[helpline: emergency]}",
        "｛helpline：emergency｝",
        "{helpline：emergency}",
        "{ｈｅｌｐｌｉｎｅ: emergency}",
        "{helpline: emergency",
        "helpline: emergency}",
        "helpline: emergency",
        "- Helpline: emergency",
        "{helpline: «emergency»}",
        "{helpline: Emergency}",
        "{helpline: 112}",
        "{helpline: emergency.}",
        "\\{helpline: emergency\\}",
        "`{helpline: emergency}`",
        "$helpline: emergency$",
        "%helpline: emergency%",
        "«helpline: emergency»",
        "@helpline: emergency"
      })
  void inAGuideItIsAnErrorThatTellsTheRightForm(String mark) throws IOException {
    List<Problem> problems = inBoth(GUIDE.formatted(mark), "guides/lost.md");
    assertThat(problems).isNotEmpty();
    assertThat(problems)
        .as(mark)
        .allMatch(problem -> problem.values().get(problem.values().size() - 1).equals("emergency"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{helpline:}", "{helpline: }", "{helpline: nothing-like-it}", "{помощь}"})
  void alsoWhereNobodyKnowsWhatWasMeant(String mark) throws IOException {
    assertThat(inBoth(GUIDE.formatted(mark), "guides/lost.md")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{helpline: emergency}", "{helpline:emergency}", "{helpline:  emergency}"})
  void whatIsRightIsLetAlone(String mark) throws IOException {
    assertThat(inBoth(GUIDE.formatted(mark), "guides/lost.md")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{helplines: emergency}",
        "{линия: 112}",
        "[helpline: emergency]",
        "{Helpline: x}",
        "    {helpline: emergency}"
      })
  void inOtherTextsItIsAnErrorToo(String mark) throws IOException {
    String about =
        """
        ---
        title: Туралы
        description: Туралы
        updated: 2023-05-10
        ---

        ## Туралы {#samples}

        %s
        """;
    assertThat(inBoth(about.formatted(mark), "about.md")).hasSize(2);
    Path event = campaign.resolve("data/events/almaty/relay.yaml");
    Files.writeString(
        event,
        Files.readString(event)
            .replaceFirst("summary:\\n", "summary:\n  kk: '" + mark + "'\n")
            .replaceFirst("(?s)('\\n)  kk: .*?\\n  ru:", "$1  ru:"));
    assertThat(wrong()).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Helpline: call 112 at once.",
        "[Helpline](/helplines/)",
        "[Helpline: 112](/helplines/)",
        "Ask (helpline: 112) for help."
      })
  void aSentenceAboutAHelplineIsNone(String sentence) throws IOException {
    assertThat(inBoth(GUIDE.formatted(sentence), "guides/lost.md")).isEmpty();
  }

  private List<Problem> inBoth(String text, String file) throws IOException {
    for (String language : List.of("kk", "ru")) {
      Path path = campaign.resolve("content").resolve(language).resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    }
    return wrong();
  }

  private List<Problem> wrong() throws IOException {
    return BadSite.check(campaign).sorted().stream()
        .filter(
            problem ->
                List.of(Code.HELPLINE_MARK_WRONG, Code.HELPLINE_UNKNOWN, Code.HELPLINE_OUTSIDE_STEP)
                    .contains(problem.code()))
        .toList();
  }
}
