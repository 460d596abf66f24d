package kz.igilik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import kz.igilik.BaseCampaign;
import kz.igilik.CampaignFolder;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ReportCommandTest {
  private static final Path GOLDEN = Path.of("src/test/resources/kz/igilik/report");
  private static final Path ONE_LANGUAGE = Path.of("src/test/sites/good/one-language/site");
  private static final Path FRENCH =
      Path.of("src/test/sites/good/second-campaign/site/data/words/fr.yaml");
  private static final String RELAY = "data/events/almaty/relay.yaml";
  private static final String LEDGER = "data/translations.yaml";

  private CampaignFolder campaign;

  @BeforeEach
  void aCampaign(@TempDir Path temp) {
    campaign = CampaignFolder.base(temp);
  }

  @ParameterizedTest
  @CsvSource({"en, text", "kk, text", "ru, text", "en, json"})
  void tellsWhatIsMissingOutdatedOrOld(String language, String form) throws IOException {
    revise();
    edit(RELAY, "kk: Отбасылық эстафета", "kk: Отбасылық үлкен эстафета");
    edit(RELAY, "\n    ru: Центральный стадион", "");
    edit(RELAY, "audience: [school, families]\n", "");
    edit(RELAY, "starts: 2023-05-20T10:00", "starts: 2023-05-20T11:00"); // no text has changed
    edit("content/kk/about.md", "\n---\n\n", "\n---\n\nТағы бір сөйлем.\n\n");
    edit(
        "data/campaign.yaml",
        "\nupdated:",
        "\nreport:\n  translations: 95\n  coverage: 40\nupdated:");

    Run run = report("--format", form, "--lang", language, "--now", "2023-06-20T06:00:00Z");

    assertThat(run.exitCode()).isZero();
    Path golden = GOLDEN.resolve("report." + language + (form.equals("json") ? ".json" : ".txt"));
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, run.out());
    }
    assertThat(run.out()).isEqualTo(Files.readString(golden));
  }

  @Test
  void aTranslationIsOutdatedUntilItIsTranslatedAgain() throws IOException {
    revise();
    assertThat(outdated()).isZero();
    edit(RELAY, "kk: Отбасылық эстафета", "kk: Отбасылық үлкен эстафета");
    assertThat(outdated()).isOne();
    revise(); // is asked for before each publication, and forgives nothing
    assertThat(outdated()).isOne();
    edit(RELAY, "ru: Семейная эстафета", "ru: Большая семейная эстафета");
    assertThat(outdated()).isZero();
    revise();
    assertThat(outdated()).isZero();
  }

  @Test
  void aTranslationMayBeStillRight() throws IOException {
    revise();
    edit(RELAY, "kk: Отбасылық эстафета", "kk: «Отбасылық» эстафета");
    assertThat(outdated()).isOne();
    Run run = run("revise", "--still-right", "events/almaty/relay");
    assertThat(run.exitCode()).isZero();
    assertThat(outdated()).isZero();
  }

  @Test
  void theLedgersAreThoseOfTheMomentThatIsGiven() throws IOException {
    edit(RELAY, "\nupdated:", "\npublish: 2033-01-01\nupdated:");
    assertThat(run("revise", "--now", "2032-12-31T12:00:00Z").exitCode()).isZero();
    assertThat(campaign.read(LEDGER)).doesNotContain("relay");
    assertThat(run("revise", "--now", "2033-01-01T12:00:00Z").exitCode()).isZero();
    assertThat(campaign.read(LEDGER)).contains("relay");
  }

  @Test
  void whoNamesAnotherEntryIsTold() throws IOException {
    revise();
    Run run = run("revise", "--still-right", "events/almaty/none", "--lang", "en");
    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("events/almaty/none: no translation of it is outdated.");
  }

  @Test
  void lineEndsAndIndentsAreNoChange() throws IOException {
    revise();
    String ledger = campaign.read(LEDGER);
    edit(RELAY, "kk: Отбасылық эстафета", "kk: >-\n    Отбасылық\n    эстафета");
    revise();
    assertThat(campaign.read(LEDGER)).isEqualTo(ledger);
  }

  @Test
  void theOriginalMayBeInAnotherLanguage() throws IOException {
    edit("data/campaign.yaml", "\nupdated:", "\nreport:\n  original: ru\nupdated:");
    revise();
    edit(RELAY, "kk: Отбасылық эстафета", "kk: Отбасылық үлкен эстафета");
    assertThat(outdated()).isZero();
    edit(RELAY, "ru: Семейная эстафета", "ru: Веселая эстафета");
    assertThat(outdated()).isZero(); // both have changed
    revise();
    edit(RELAY, "ru: Веселая эстафета", "ru: Большая эстафета");
    assertThat(outdated()).isOne();
  }

  @Test
  void theLedgerDoesNotNameWhatIsHeldBack() throws IOException {
    edit(RELAY, "\nupdated:", "\npublish: 2033-01-01\nupdated:");
    revise();
    assertThat(campaign.read(LEDGER)).contains("national/").doesNotContain("relay");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void aCampaignInOneLanguageHasNothingToTranslate(String form, @TempDir Path temp)
      throws IOException {
    BaseCampaign.copy(ONE_LANGUAGE, temp);
    Files.createDirectories(temp.resolve("data/words"));
    Files.copy(FRENCH, temp.resolve("data/words/fr.yaml"));
    campaign = new CampaignFolder(temp);
    var problems = new Problems();
    Instant then = Instant.parse("2027-01-01T06:00:00Z");
    new SiteBuild(BuildOptions.ofSources(temp, false, then)).revise(Set.of(), problems);
    assertThat(problems.hasErrors()).isFalse();
    Run run = report("--format", form, "--lang", "en");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).doesNotContain("Translations", "\"open\":[{\"entry\"");
    assertThat(temp.resolve(LEDGER)).doesNotExist();
  }

  @Test
  void tellsWhatItCanOfSourcesWithErrors() throws IOException {
    edit(RELAY, "starts: 2023-05-20T10:00", "starts: 20.05.2023");
    Run run = report("--lang", "en");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Translations\n");
    assertThat(run.err()).contains("The sources have problems (1 error)");
  }

  @Test
  void saysThatNothingCanBeTold() throws IOException {
    edit("data/campaign.yaml", "languages:", "langages:");
    Files.walk(campaign.folder().resolve("data/words"))
        .filter(Files::isRegularFile)
        .forEach(file -> file.toFile().delete());
    Run run = report("--lang", "en");
    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.err()).contains("Nothing can be told");
  }

  /** Both forms say the same, and the second is JSON for a parser that did not write it. */
  @Test
  void theJsonIsJson() {
    try (var parser =
        new JsonFactory()
            .createParser(ObjectReadContext.empty(), report("--format", "json").out())) {
      int tokens = 0;
      while (parser.nextToken() != null) {
        tokens++;
      }
      assertThat(tokens).isGreaterThan(40);
    }
  }

  private long outdated() {
    String json = report("--format", "json").out();
    return json.split("\"state\":\"outdated\"", -1).length - 1;
  }

  private void edit(String file, String before, String after) throws IOException {
    String text = campaign.read(file);
    assertThat(text).contains(before);
    campaign.write(file, text.replace(before, after));
  }

  private void revise() {
    assertThat(run("revise").exitCode()).isZero();
  }

  private Run report(String... arguments) {
    return run("report", arguments);
  }

  private Run run(String command, String... arguments) {
    return Run.of(
        Stream.concat(
                Stream.of(command, "--source", campaign.folder().toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }
}
