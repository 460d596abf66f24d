package kz.igilik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.igilik.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One mistake is told once, wherever in a sound campaign it is made. */
class ConsequencesTest {
  private static final Pattern FIELD =
      Pattern.compile("(?<before> *(- )?)(?<key>[a-z-]+):(?<value>.*)");

  @TempDir Path campaign;

  @BeforeEach
  void aSoundCampaign() throws IOException {
    BadSite.copyBase(campaign);
  }

  @Test
  void ofAFieldThatIsMisspelt() throws IOException {
    assertThat(
            toldMoreThanOnce(
                false, line -> FIELD.matcher(line).replaceFirst("${before}${key}x:${value}")))
        .isEmpty();
  }

  @Test
  void ofAFieldWithoutAValue() throws IOException {
    assertThat(
            toldMoreThanOnce(
                false,
                line ->
                    line.endsWith(":")
                        ? line
                        : FIELD.matcher(line).replaceFirst("${before}${key}:")))
        .isEmpty();
  }

  @Test
  void ofALineThatNobodyCanRead() throws IOException {
    assertThat(
            toldMoreThanOnce(true, line -> FIELD.matcher(line).replaceFirst("${before}${key}: [")))
        .isEmpty();
  }

  /**
   * What is told when one line is changed, if it is more than one problem.
   *
   * @param onlyFirst of a file only the first lines, where it does not matter which it is
   */
  private List<String> toldMoreThanOnce(boolean onlyFirst, UnaryOperator<String> mistake)
      throws IOException {
    var told = new ArrayList<String>();
    for (Path file : files()) {
      List<String> right = Files.readAllLines(file);
      for (int i = 0; i < right.size(); i++) {
        var lines = new ArrayList<String>(right);
        lines.set(i, mistake.apply(lines.get(i)));
        if (lines.equals(right) || onlyFirst && i > 3) {
          continue;
        }
        Files.write(file, lines);
        List<Problem> problems = BadSite.check(campaign).sorted();
        if (problems.size() > 1) {
          told.add(lines.get(i) + " → " + problems.stream().map(ConsequencesTest::brief).toList());
        }
      }
      Files.write(file, right);
    }
    return told;
  }

  private static String brief(Problem problem) {
    return problem.at() + " " + problem.code().written() + " " + problem.values();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(campaign)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(".*[.](yaml|md)"))
          .filter(file -> !file.toString().contains("words"))
          .sorted()
          .toList();
    }
  }
}
