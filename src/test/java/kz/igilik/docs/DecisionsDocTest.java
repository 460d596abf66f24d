package kz.igilik.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every decision has the same form, and the list of them says what they say. */
class DecisionsDocTest {
  private static final Path FOLDER = Path.of("docs/decisions");
  private static final Pattern FILE = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");
  private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| \\[(.+)]\\((.+)\\) \\|");

  /** "accepted", perhaps with what it amends, or the page that has replaced it. */
  private static final Pattern STATUS =
      Pattern.compile(
          "- Status: (accepted(; .+)?|superseded by \\[\\d+]\\((\\d{4}-[^)]+\\.md)\\))");

  static List<Path> decisions() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void hasNumberStatusDateAndThreeParts(Path file) {
    Matcher name = FILE.matcher(file.getFileName().toString());
    assertThat(name.matches()).as(file + ": its name is a number and words").isTrue();
    List<String> lines = Doc.of(file.toString()).lines();
    assertThat(lines.get(0)).startsWith("# " + Integer.parseInt(name.group(1)) + ". ");
    assertThat(lines.get(2)).as("status of " + file).matches(STATUS);
    assertThat(lines.get(3)).as("date of " + file).startsWith("- Date: ");
    assertThat(LocalDate.parse(lines.get(3).substring("- Date: ".length())))
        .isAfter(LocalDate.of(2026, 11, 1));
    assertThat(lines.stream().filter(line -> line.startsWith("## ")))
        .as("parts of " + file)
        .containsExactly("## Context", "## Decision", "## Consequences");
    assertThat(Doc.of(file.toString()).section("Consequences")).anyMatch(line -> !line.isBlank());
  }

  @Test
  void numbersAreGivenOnce() throws IOException {
    assertThat(decisions().stream().map(file -> file.getFileName().toString().substring(0, 4)))
        .doesNotHaveDuplicates();
  }

  /** In the order of their numbers, under the titles that the pages have, none left out. */
  @Test
  void theListIsTheFolder() throws IOException {
    List<String> listed =
        Doc.of(FOLDER.resolve("README.md").toString()).lines().stream()
            .map(ROW::matcher)
            .filter(Matcher::matches)
            .map(row -> row.group(3) + ": " + row.group(1))
            .toList();
    assertThat(listed)
        .containsExactlyElementsOf(
            decisions().stream()
                .map(file -> file.getFileName().toString())
                .map(name -> name + ": " + Integer.parseInt(name.substring(0, 4)))
                .toList());
  }
}
