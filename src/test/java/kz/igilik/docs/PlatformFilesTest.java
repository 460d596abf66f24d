package kz.igilik.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files for GitHub and for GitLab say the same, and what the project promises. */
class PlatformFilesTest {
  private static final Path GITHUB = Path.of(".github/ISSUE_TEMPLATE");
  private static final Path GITLAB = Path.of(".gitlab/issue_templates");

  private static final Pattern VERSIONS = Pattern.compile("(?i)java: \\[([^]]+)]");

  @Test
  void issuesAreAskedForInTheSameWords() throws IOException {
    assertThat(names(GITHUB)).isEqualTo(names(GITLAB)).contains("editor-kk.md", "editor-ru.md");
    for (String name : names(GITLAB)) {
      assertThat(Files.readString(GITHUB.resolve(name)))
          .as(name)
          .endsWith("---\n" + Files.readString(GITLAB.resolve(name)));
    }
  }

  @Test
  void changesAreAskedForInTheSameWords() throws IOException {
    assertThat(Files.readString(Path.of(".github/pull_request_template.md")))
        .isEqualTo(Files.readString(Path.of(".gitlab/merge_request_templates/Default.md")));
  }

  @Test
  void bothTryTheOldestJavaAndNewerOnes() throws IOException {
    List<String> tried = versions(Path.of(".github/workflows/verify.yml"));
    assertThat(tried).contains("21", "25").isEqualTo(versions(Path.of(".gitlab-ci.yml")));
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<maven.compiler.release>" + tried.get(0) + "</maven.compiler.release>");
  }

  /** CI runs the command that the README gives. */
  @Test
  void bothRunTheOneCommand() throws IOException {
    for (String file : List.of(".github/workflows/verify.yml", ".gitlab-ci.yml")) {
      assertThat(Files.readString(Path.of(file))).containsPattern("- (run: )?\\.ci/run");
    }
    assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B -ntp verify");
    assertThat(Files.readString(Path.of("README.md"))).contains("mvn verify");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> versions(Path file) throws IOException {
    return VERSIONS
        .matcher(Files.readString(file))
        .results()
        .flatMap(found -> Arrays.stream(found.group(1).replace("\"", "").split(", *")))
        .toList();
  }
}
