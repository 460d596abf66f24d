package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Java matches a repeated group by calling itself, so that a long text overflows the stack, unless
 * the group gives nothing back: {@code (?:a|b)*+}.
 */
class PatternsTest {
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]++|\\\\.)*+\"");
  private static final Pattern REPEATED = Pattern.compile("\\)(?:[*+]|\\{\\d*,\\})(?!\\+)");

  /** Not given to Java's matcher, or only short texts. */
  private static final List<String> HARMLESS =
      List.of("schema/Notation.java", "model/Slug.java", "check/LongSentences.java");

  @Test
  void repeatedGroupsGiveNothingBack() throws IOException {
    Path sources = Path.of("src/main/java/kz/igilik");
    try (Stream<Path> files = Files.walk(sources)) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .hasSizeGreaterThan(500)
          .filteredOn(file -> HARMLESS.stream().noneMatch(file::endsWith))
          .allSatisfy(file -> assertThat(repeated(Files.readString(file))).isEmpty());
    }
  }

  @Test
  void findsThem() {
    assertThat(repeated("compile(\"a(?:b|c)*d\")")).containsExactly("\"a(?:b|c)*d\"");
    assertThat(repeated("compile(\"a(?:b|c){2,}d\")")).hasSize(1);
    assertThat(repeated("compile(\"a(?:b|c)*+(d)\"); f(x) + \"e\"")).isEmpty();
  }

  private static List<String> repeated(String source) {
    return LITERAL
        .matcher(source)
        .results()
        .map(MatchResult::group)
        .filter(literal -> REPEATED.matcher(literal).find())
        .toList();
  }
}
