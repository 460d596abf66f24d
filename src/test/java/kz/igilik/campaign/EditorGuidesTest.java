package kz.igilik.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.igilik.CampaignFolder;
import kz.igilik.cli.Main;
import kz.igilik.desk.Desk;
import kz.igilik.docs.Doc;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.ProblemPrinter;
import kz.igilik.problem.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor who follows a guide to the letter gets what the guide says. */
class EditorGuidesTest {
  private static final String EVENT = "data/events/almaty/asphalt-drawing-park.yaml";

  private static final String CHANGED = "data/events/almaty/school-bag-fair.yaml";

  private static final Path PICTURES = Path.of("docs", "pictures");
  private static final int TASKS = 10;

  @TempDir Path scratch;

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void theExampleOfAnEventHasNoMistake(String language) throws IOException {
    assertThat(problemsOf(example(language))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void whatIsShownToBeChangedInItIsNoMistakeEither(String language) throws IOException {
    List<Doc.Block> changes = guide(language).blocks("yaml").stream().skip(1).toList();
    assertThat(changes).isNotEmpty();
    for (Doc.Block change : changes) {
      assertThat(problemsOf(changed(example(language), change.text()))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void theExampleOfAGuideHasNoMistakeAndAwaitsReview(String language) throws IOException {
    var campaign = Shipped.copy(scratch);
    for (String either : List.of("kk", "ru")) {
      Doc.Block example = guide(either).blocks("markdown").get(0);
      campaign.write("content/" + either + "/guides/lost.md", example.text());
    }
    assertThat(of("content/" + language + "/guides/lost.md", campaign))
        .extracting(Problem::code)
        .containsExactly(Code.GUIDE_REVIEW_PENDING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void theMessageThatIsShownIsTheOneThatIsPrinted(String language) throws IOException {
    String wrong = example(language).replaceFirst("ends: .*", "ends: 2023-06-03T10:00");
    String printed = new ProblemPrinter(scratch, language, false).text(problemsOf(wrong));
    assertThat(guide(language).blocks("text")).extracting(Doc.Block::text).contains(printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void whatTheCommandsSayIsQuotedAsTheySayIt(String language) {
    var texts = Texts.of(Main.class, "cli", language);
    String guide = String.join("\n", guide(language).lines());
    assertThat(guide)
        .contains("\n" + texts.get("preview.at", "http://localhost:8080/") + "\n")
        .contains(texts.get("check.good", "|").replaceFirst(":.*", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void theEventOfTheFirstStepsIsThereWithItsLine(String language) throws IOException {
    var campaign = Shipped.copy(scratch);
    String guide = String.join("\n", guide(language).lines());
    assertThat(guide).contains("`" + CHANGED + "`", "`ends: 2023-05-30T15:00`");
    assertThat(guide).contains("/" + language + "/events/almaty/school-bag-fair/");
    assertThat(campaign.read(CHANGED)).contains("\nends: 2023-05-30T15:00\n");
    campaign.write(CHANGED, campaign.read(CHANGED).replace("30T15:00", "30T16:00"));
    assertThat(of(CHANGED, campaign))
        .extracting(Problem::code)
        .containsExactly(Code.REVISION_OUTDATED);
    assertThat(guide).contains("`" + Code.REVISION_OUTDATED.written() + "`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void whatStandsOnTheScreenIsCalledAsTheDeskCallsIt(String language) {
    var texts = Texts.of(Desk.class, "desk", language);
    Set<String> words = texts.keys().stream().map(texts::get).collect(Collectors.toSet());
    assertThat(bold(tasks(language))).hasSizeGreaterThan(30).allMatch(words::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void eachOfTheTenTasksHasASmallPicture(String language) throws IOException {
    String tasks = tasks(language);
    for (int task = 1; task <= TASKS; task++) {
      String name = "desk-" + task + "-" + language + ".png";
      assertThat(tasks).contains("\n### " + task + ". ", "](../pictures/" + name + ")");
      assertThat(Files.size(PICTURES.resolve(name))).isBetween(2_000L, 60_000L);
    }
  }

  /** The part of the guide that is about the desk: its second section. */
  private static String tasks(String language) {
    return String.join("\n", guide(language).lines()).split("\n## ")[2];
  }

  private static List<String> bold(String text) {
    return Pattern.compile("\\*\\*([^*]+)\\*\\*")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void bothGuidesShowTheSameExamples() {
    assertThat(examples("kk")).isEqualTo(examples("ru"));
  }

  private static List<String> examples(String language) {
    return guide(language).blocks("yaml").stream()
        .map(block -> block.text().replaceAll("(?m)^#.*\n", ""))
        .toList();
  }

  private List<Problem> problemsOf(String event) throws IOException {
    var campaign = Shipped.copy(scratch);
    campaign.write(EVENT, event);
    return of(EVENT, campaign);
  }

  private static List<Problem> of(String file, CampaignFolder campaign) throws IOException {
    return campaign.problems().stream()
        .filter(problem -> problem.at().file().equals(file))
        .toList();
  }

  private static Doc guide(String language) {
    return Doc.of("docs/" + language + "/editing.md");
  }

  private static String example(String language) {
    return guide(language).blocks("yaml").get(0).text();
  }

  /** The event with the fields of the change in place of its own. */
  private static String changed(String event, String change) {
    Map<String, String> fields = fields(event);
    fields.putAll(fields(change));
    return String.join("", fields.values());
  }

  /** Top-level fields, each with everything below it. */
  private static Map<String, String> fields(String yaml) {
    var fields = new LinkedHashMap<String, String>();
    for (String field : yaml.replaceAll("(?m)^#.*\n", "").split("(?m)^(?=[a-z])")) {
      fields.put(field.replaceFirst("(?s):.*", ""), field);
    }
    fields.remove("");
    return fields;
  }
}
