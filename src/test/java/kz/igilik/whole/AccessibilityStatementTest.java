package kz.igilik.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the accessibility statement calls tested is what {@link AccessibilityIT} asks. */
class AccessibilityStatementTest {
  private static final Pattern WIDTH = Pattern.compile("\\b\\d{3,4}\\b");

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void namesTheWidthsAtWhichPagesAreLookedAt(String language) throws Exception {
    Set<Integer> audited = audited();
    int narrowest = audited.iterator().next();
    assertThat(told(language)).containsExactly(audited, Set.of(narrowest), enlarged());
  }

  /** The widths in each line of the list of what is tested. */
  private static List<Set<Integer>> told(String language) throws IOException {
    String text =
        Files.readString(FullCampaign.SOURCE.resolve("content/" + language + "/accessibility.md"));
    String tested = text.substring(text.indexOf("{#tested}"), text.indexOf("{#limits}"));
    return tested
        .lines()
        .filter(line -> line.startsWith("- "))
        .map(AccessibilityStatementTest::widths)
        .filter(widths -> !widths.isEmpty())
        .toList();
  }

  private static Set<Integer> audited() throws NoSuchMethodException {
    String[] rows =
        AccessibilityIT.class
            .getDeclaredMethod("nothingKeepsAnyoneOut", int.class, ColorScheme.class)
            .getAnnotation(CsvSource.class)
            .value();
    return widths(String.join("\n", rows));
  }

  private static Set<Integer> enlarged() throws NoSuchMethodException {
    int[] widths =
        AccessibilityIT.class
            .getDeclaredMethod("textTwiceAsLargeStillFits", int.class)
            .getAnnotation(ValueSource.class)
            .ints();
    return sorted(IntStream.of(widths).boxed());
  }

  private static Set<Integer> widths(String text) {
    return sorted(WIDTH.matcher(text).results().map(found -> Integer.valueOf(found.group())));
  }

  private static Set<Integer> sorted(Stream<Integer> widths) {
    var all = new TreeSet<Integer>();
    widths.forEach(all::add);
    return all;
  }
}
