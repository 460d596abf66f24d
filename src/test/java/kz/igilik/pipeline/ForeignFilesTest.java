package kz.igilik.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.igilik.CopiedCampaign;
import kz.igilik.problem.Problem;
import kz.igilik.problem.ProblemPrinter;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates and styles that load something from another host, or have a dead link. */
class ForeignFilesTest {
  @TempDir Path scratch;

  @Test
  void theTemplateIsNamedWithItsLine() throws IOException {
    Path source = CopiedCampaign.into(scratch.resolve("campaign")).folder();
    Path template = source.resolve("templates/components/ornament.ftlh");
    Files.createDirectories(template.getParent());
    Files.writeString(
        template,
        """
        <#macro band id="figure">
        ә <img alt="" src="https://evil.example/t.gif">
        </#macro>
        <#macro again></#macro>
        """);
    assertThat(problems(source, "en").replaceFirst("\\d+ times", "many times"))
        .isEqualTo(
            """
            error[page-loads-foreign]: pages load "https://evil.example/t.gif" from elsewhere, many times in all; one of them is "ar/about/index.html"
             --> templates/components/ornament.ftlh:2:20
              |
            2 | ә <img alt="" src="https://evil.example/t.gif">
              |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^
              = expected: nothing but files of this site, or others learn who reads its pages
              = fix: put the file into `assets` and load it from there, or make it a link that readers choose to follow
            """);
  }

  @Test
  void aStyleIsLookedAtToo() throws IOException {
    Path source = CopiedCampaign.into(scratch.resolve("campaign")).folder();
    Path sheet = source.resolve("assets/css/components/notice.css");
    Files.createDirectories(sheet.getParent());
    Files.writeString(sheet, ".notice { background: url(https://evil.example/a.png); }\n");
    assertThat(problems(source, "ru"))
        .contains("страницы загружают «https://evil.example/a.png» с чужого сайта")
        .contains("assets/css/components/notice.css:1:27");
  }

  @Test
  void aTemplateThatLinksToNothingStopsTheBakeToo() throws IOException {
    Path source = CopiedCampaign.into(scratch.resolve("campaign")).folder();
    Path template = source.resolve("templates/components/ornament.ftlh");
    Files.createDirectories(template.getParent());
    Files.writeString(
        template,
        """
        <#macro band id="figure">
        <a href="gone/">a</a> <a href="#nowhere">b</a>
        </#macro>
        <#macro again></#macro>
        """);
    assertThat(problems(source, "en"))
        .contains("error[page-link-broken]: pages link to \"gone/\"")
        .contains("error[page-anchor-broken]: pages link to \"#nowhere\"")
        .contains("templates/components/ornament.ftlh:2:");
  }

  private static String problems(Path source, String language) throws IOException {
    var problems = new Problems();
    var options =
        new BuildOptions(
            source,
            source.resolveSibling("site"),
            Optional.empty(),
            Instant.parse("2026-10-01T00:00:00Z"),
            false);
    new SiteBuild(options).bake(problems);
    List<Problem> errors =
        problems.sorted().stream()
            .filter(problem -> problem.code().severity() == Severity.ERROR)
            .toList();
    return new ProblemPrinter(source, language, false).text(errors);
  }
}
