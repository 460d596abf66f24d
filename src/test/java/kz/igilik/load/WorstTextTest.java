package kz.igilik.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import kz.igilik.problem.Problem;
import kz.igilik.problem.ProblemPrinter;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A large file that is wrong all over is told of like a small one. What grows with the size alone
 * needs no larger file to be seen.
 */
class WorstTextTest {
  private static final int SIZE = SourceFolder.LARGEST_FILE / 8;

  @TempDir Path source;

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("a tab on each line", lines(i -> "\ta: 1\n")),
        Arguments.of("words of mixed letters", "title: " + lines(i -> "сoн ") + "\n"),
        Arguments.of("mixed letters in lines", lines(i -> "f" + i + ": сoн\n")),
        Arguments.of("mixed letters as escapes", "title: \"" + lines(i -> "\\u0441o ") + "\"\n"),
        Arguments.of("plain values and a remark", "a: b # c\n" + lines(i -> "k" + i + ": v\n")),
        Arguments.of("keys that come twice", lines(i -> "a: 1\n")),
        Arguments.of("keys that come twice on a line", "{" + lines(i -> "a: 1, ") + "b: 2}\n"),
        Arguments.of("unknown keys", lines(i -> "titel" + i + ": 1\n")),
        Arguments.of("one long key", lines(i -> "k") + ": 1\n"),
        Arguments.of("one long zone", "zone: " + lines(i -> "A/") + "\n"),
        Arguments.of("blanks before a bracket", lines(i -> " ") + "{\n"),
        Arguments.of("an open quote", "a: 'x\n" + lines(i -> "b: c\n") + "d: 'e\n"));
  }

  private static String lines(IntFunction<String> line) {
    var text = new StringBuilder();
    for (int i = 0; text.length() < SIZE; i++) {
      text.append(line.apply(i));
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isToldOfLikeASmallOne(String kind, String text) throws IOException {
    for (String file : new String[] {"data/campaign.yaml", "data/events/almaty/x.yaml"}) {
      Files.createDirectories(source.resolve(file).getParent());
      Files.writeString(source.resolve(file), text);
    }
    var problems = new Problems();
    new SiteLoader(source).load(problems);
    assertThat(problems.hasErrors()).isTrue();
    var printer = new ProblemPrinter(source, "en", false);
    assertThat(printer.json(problems.sorted())).hasSizeLessThan(2_000_000);
    assertThat(printer.text(problems.sorted())).hasSizeLessThan(2_000_000);
    assertThat(problems.sorted())
        .extracting(Problem::code)
        .allSatisfy(
            code ->
                assertThat(problems.sorted())
                    .filteredOn(problem -> problem.code() == code)
                    .hasSizeLessThanOrEqualTo(300));
  }
}
