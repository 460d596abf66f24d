package kz.igilik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.igilik.CopiedCampaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MainTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bkae                       | there is no command "bkae". Did you mean "bake"?
          publish                    | there is no command "publish".
          bake --outptu=x            | there is no option "--outptu" here. Did you mean "--output"?
          bake --port 1              | there is no option "--port" here.
          bake here                  | "here" has no meaning here.
          bake --output              | "--output" needs a value.
          bake --now yesterday       | "yesterday" is not a moment: write date, time and offset as 2023-05-20T10:00:00Z or 2023-05-20T10:00:00+06:00
          bake --now 2023-05-20T10:00 | "2023-05-20T10:00" is not a moment: write date, time and offset as 2023-05-20T10:00:00Z or 2023-05-20T10:00:00+06:00
          bake --base-url example    | "example" is not a web address: write it as https://igilik.example/
          bake --base-url ftp://x/   | "ftp://x/" is not a web address: write it as https://igilik.example/
          bake --base-url https://x/?y | "https://x/?y" is not a web address: write it as https://igilik.example/
          bake --source nowhere      | there is no folder "nowhere".
          bake --without-samples=all | "--without-samples" stands alone and takes no value.
          bake --lang ru --lang kk   | «--lang» указан дважды.
          check --format xml         | there is no format "xml": write text, lines, json, github, gitlab or sarif.
          check --lang de            | "de" is not spoken here: write kk, ru or en.
          preview --port 65536       | "65536" is not a port: write a number from 0 to 65535.
          workflows github           | "--program" needs a value.
          workflows bitbucket        | there is no code host "bitbucket" here: write github, gitlab or forgejo.
          workflows github --program x | "x" is not an address of a file: write it as https://igilik.example/igilik.jar
          preview --port http        | "http" is not a port: write a number from 0 to 65535.
          """)
  void wrongUsageIsExplained(String arguments, String sentence) {
    Run run = Run.of(arguments.split(" "));
    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().findFirst().orElseThrow())
        .startsWith("igilik: ")
        .endsWith(sentence.strip());
    assertThat(run.err().lines()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "kk_KZ.UTF-8,,,kk",
    "ru_RU.UTF-8,kk_KZ,,kk",
    "ru,ru,C,en",
    "de_DE.UTF-8,,,en",
    "ru_KZ@x,'','',ru"
  })
  void speaksTheSystemsLanguage(String lang, String messages, String all, String spoken) {
    var environment = new HashMap<String, String>();
    environment.put("LANG", lang);
    environment.put("LC_MESSAGES", messages == null ? "" : messages);
    environment.put("LC_ALL", all == null ? "" : all);
    String sentence =
        Map.of("kk", "деген команда жоқ", "ru", "команды «x» нет", "en", "there is no command")
            .get(spoken);
    assertThat(Run.in(environment, false, "x").err()).contains(sentence);
  }

  @Test
  void theLanguageAskedForGoesBeforeTheSystems() {
    var russian = Map.of("LC_ALL", "ru_RU.UTF-8");
    assertThat(Run.in(russian, false, "check", "--lang=kk", "--no").err())
        .contains("параметрі жоқ");
    assertThat(Run.in(russian, false, "--lang", "en", "check", "--no").err())
        .contains("there is no option");
  }

  @Test
  void bakesAndSaysSoInOneLine() throws IOException {
    Run run = bake(campaign());
    assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .matches(
            "Baked \\d+ pages, \\d+ files, \\d+\\.\\d MB in \\d+\\.\\d\\d s, 0 warnings(, \\d+ notices?)? → .*/out\n");
    assertThat(output().resolve("index.html")).exists();
  }

  @Test
  void writesNumbersTheWayOfTheLanguage() throws IOException {
    assertThat(bake(campaign(), "--lang", "ru").out())
        .matches(
            "Сайт собран: страниц: \\d+, файлов: \\d+, \\d+,\\d МБ за \\d+,\\d\\d с, предупреждений: 0.* → .*\n");
  }

  @Test
  void anErrorLeavesTheOutputAsItWas() throws IOException {
    CopiedCampaign campaign = campaign();
    bake(campaign);
    Path page = output().resolve(campaign.eventPage()).resolve("index.html");
    byte[] before = Files.readAllBytes(page);
    campaign.replaceInEvent("block:", "blokc:");

    Run run = bake(campaign);

    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("error[field-unknown]", "olive-rain.yaml:", "Nothing published: ");
    assertThat(page).hasBinaryContent(before);
  }

  @Test
  void anOutputFolderOfSomebodyElseIsWrongUsage() throws IOException {
    Files.createDirectories(output());
    Files.writeString(output().resolve("thesis.txt"), "years of work");
    Run run = bake(campaign());
    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("error[output-not-ours]", output().toString());
    assertThat(output()).isDirectoryNotContaining(file -> !file.endsWith("thesis.txt"));
  }

  @Test
  void anOutputFolderInTheSourcesIsWrongUsage() throws IOException {
    CopiedCampaign campaign = campaign();
    Run run = bake(campaign, "--output", campaign.folder().resolve("data/site").toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("error[output-in-sources]");
    assertThat(campaign.folder().resolve("data/site")).doesNotExist();
  }

  @Test
  void checkPrintsJsonThatParses() throws IOException {
    CopiedCampaign campaign = campaign();
    campaign.replaceInEvent("block:", "blokc:");
    Run run = Run.of("check", "--format", "json", "--source", campaign.folder().toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.err()).isEmpty();
    JsonNode problems = JsonMapper.shared().readTree(run.out());
    assertThat(problems.isArray()).isTrue();
    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.get("code").asString()).isEqualTo("field-unknown");
              assertThat(problem.get("severity").asString()).isEqualTo("error");
              assertThat(problem.get("file").asString()).endsWith("olive-rain.yaml");
              assertThat(problem.get("line").asInt()).isPositive();
            });
  }

  @Test
  void checkTellsReviewersTheLineAndLeavesNoticesOutUnlessAsked() throws IOException {
    CopiedCampaign campaign = campaign();
    campaign.replaceInEvent("block:", "blokc:");
    String folder = campaign.folder().toString();
    Run github = Run.of("check", "--format", "github", "--source", folder);
    assertThat(github.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(github.out().lines())
        .anyMatch(line -> line.matches("::error file=data/events/.*,line=\\d+,.*field-unknown::.*"))
        .noneMatch(line -> line.startsWith("::notice "));
    Run gitlab = Run.of("check", "--format", "gitlab", "--notices", "--source", folder);
    assertThat(gitlab.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(JsonMapper.shared().readTree(gitlab.out()).findValuesAsString("severity"))
        .contains("critical", "info");
  }

  @Test
  void checkPrintsOneLinePerProblem() throws IOException {
    CopiedCampaign campaign = campaign();
    campaign.replaceInEvent("block:", "blokc:");
    Run run = Run.of("check", "--format", "lines", "--source", campaign.folder().toString());
    assertThat(run.out().lines())
        .anyMatch(line -> line.matches("data/events/.*:\\d+:\\d+: error: .* \\[field-unknown]"));
    assertThat(run.out().lines())
        .allMatch(line -> line.matches(".*: (error|warning|notice): .* \\[[a-z-]+]"));
  }

  @Test
  void checkOfGoodSourcesSaysSo() throws IOException {
    Run run = Run.of("check", "--source", campaign().folder().toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
    assertThat(run.out()).contains("The sources are good: 0 errors, 0 warnings");
  }

  @Test
  void anUnpackedReleaseIsTakenForTheCampaignInIt() throws IOException {
    Path release = Files.createDirectories(temp.resolve("release"));
    Files.move(campaign().folder(), release.resolve("campaign"));
    Run run = Run.of("check", "--source", release.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("The sources are good: 0 errors, 0 warnings");
  }

  @Test
  void aTemplateNeverOverwritesWhatSomebodyHasFilledIn() throws IOException {
    Path filled = Files.writeString(temp.resolve("events.xlsx"), "filled in");
    Run run = Run.of("template", filled.toString(), "--source", campaign().folder().toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("is there already and stays as it is");
    assertThat(filled).hasContent("filled in");
  }

  @Test
  void reviseNotesWhatHasChangedSinceTheLastTime() throws IOException {
    CopiedCampaign campaign = campaign();
    String[] revise = {"revise", "--source", campaign.folder().toString()};
    String[] check = {"check", "--format=lines", "--source", campaign.folder().toString()};
    assertThat(Run.of(revise).out()).matches("(?s).*Dates: \\d+ changed, \\d+ new, 0 forgotten.*");
    assertThat(Run.of(revise).out()).isEqualTo("Nothing has changed since the last time.\n");
    campaign.replaceInEvent("starts: 2026-10-07T14", "starts: 2026-10-07T13");
    assertThat(Run.of(check).out()).contains("olive-rain.yaml:1:1: warning: ");

    Run run = Run.of(revise);

    assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
    assertThat(run.out())
        .isEqualTo(
            "wadi-zaytoun/olive-rain: 0 → 1\nDates: 1 changed, 0 new, 0 forgotten → "
                + Path.of("data", "revisions")
                + "\n");
    assertThat(Run.of(check).out()).doesNotContain("warning: ");
  }

  @Test
  void reviseNotesNothingWhileThereAreErrors() throws IOException {
    CopiedCampaign campaign = campaign();
    campaign.replaceInEvent("block:", "blokc:");

    Run run = Run.of("revise", "--source", campaign.folder().toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.err()).contains("error[field-unknown]", "Nothing noted: 1 error.");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void paintsOnlyForPeopleWhoWantIt() throws IOException {
    CopiedCampaign campaign = campaign();
    campaign.replaceInEvent("block:", "blokc:");
    String[] check = {"check", "--source", campaign.folder().toString()};
    assertThat(Run.in(Map.of(), true, check).out()).contains("\u001B[");
    assertThat(Run.in(Map.of(), false, check).out()).doesNotContain("\u001B");
    assertThat(Run.in(Map.of("NO_COLOR", "1"), true, check).out()).doesNotContain("\u001B");
    assertThat(Run.in(Map.of("TERM", "dumb"), true, check).out()).doesNotContain("\u001B");
  }

  @Test
  void tellsAPersonWhatItDoesMeanwhile() throws IOException {
    String[] bake = {
      "bake",
      "--lang=en",
      "--source",
      campaign().folder().toString(),
      "--output",
      output().toString()
    };
    assertThat(Run.in(Map.of(), true, bake).err()).startsWith("Baking ").endsWith("\r\u001B[K");
  }

  private CopiedCampaign campaign() throws IOException {
    return CopiedCampaign.into(temp.resolve("campaign"));
  }

  private Path output() {
    return temp.resolve("out");
  }

  private Run bake(CopiedCampaign campaign, String... more) {
    var arguments = new ArrayList<>(List.of("bake", "--source", campaign.folder().toString()));
    arguments.addAll(List.of(more));
    if (!arguments.contains("--output")) {
      arguments.addAll(List.of("--output", output().toString()));
    }
    return Run.of(arguments.toArray(String[]::new));
  }
}
