package kz.igilik.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.igilik.CampaignFolder;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Whatever {@code check} accepts can be baked: an odd value is written into every field of a
 * campaign that uses all of them, what {@code check} refuses is undone, and the rest must bake.
 */
class SingleEditsTest {
  private static final Set<String> NAMED_BY_OTHERS = Set.of("id", "languages");

  @TempDir Path folder;
  private CampaignFolder campaign;
  private List<Leaf> leaves;

  /**
   * A single value of a file.
   *
   * @param key the field, or that of the list it stands in
   * @param line from 1
   */
  private record Leaf(String file, String key, int line, int start, int end) {}

  @BeforeEach
  void everyFieldOfACampaign() throws IOException {
    campaign = DataDocTest.ofExamples(folder);
    withoutCards();
    leaves = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        collect(folder.relativize(file).toString());
      }
    }
    assertThat(leaves).hasSizeGreaterThan(200);
  }

  /** Slow, and tested elsewhere. */
  private void withoutCards() throws IOException {
    String file = "data/campaign.yaml";
    String text = campaign.read(file).replaceAll("(?m)^ +cards:.*\n", "");
    campaign.write(
        file,
        text.contains("\npublish:\n")
            ? text.replace("\npublish:\n", "\npublish:\n  cards: false\n")
            : text + "publish:\n  cards: false\n");
  }

  static List<String> values() {
    return List.of(
        "a",
        "0",
        "12",
        "2023-05-30",
        "2023-05-30T10:00",
        "+212 5 22 00 00",
        "112",
        "a@b.example?bcc=x@y.example",
        "https://x.example/?a=b&c=d#e",
        "https://x.example/" + "a".repeat(550),
        "https://x.example/" + "a".repeat(3000),
        "а,б;в&г-д#е<ж\"з'и",
        "{0} {n} {} ${x} %s %zz $& \\1",
        "<script>x</script>",
        "a\\b:c|d",
        "𐍈😀",
        "x\ny",
        "[a][1]",
        "**a",
        "#/x",
        "43.238,76.945",
        "n % 10 = 1",
        "ru",
        "а".repeat(90),
        "слово ".repeat(60));
  }

  @ParameterizedTest
  @MethodSource("values")
  void whatCheckAcceptsBakeBakes(String value) throws IOException {
    assertBakes(accepted(leaves, value), value);
  }

  /** Halves find the edit at fault; the weight of a page alone may come from all edits together. */
  private void assertBakes(List<Leaf> edits, String value) throws IOException {
    List<String> failures = failures(edits, value);
    if (failures.isEmpty()) {
      return;
    }
    if (edits.size() > 1) {
      assertBakes(accepted(edits.subList(0, edits.size() / 2), value), value);
      assertBakes(accepted(edits.subList(edits.size() / 2, edits.size()), value), value);
    }
    assertThat(failures)
        .as("%d edits from %s with %s", edits.size(), edits.get(0), quoted(value))
        .allMatch(failure -> edits.size() > 1 && failure.contains(Code.PAGE_TOO_LARGE.name()));
  }

  /** Those of the edits that {@code check} accepts, all at once. */
  private List<Leaf> accepted(List<Leaf> candidates, String value) throws IOException {
    var edits = new ArrayList<>(candidates);
    while (true) {
      List<Problem> errors = errors(edits, value);
      if (errors.isEmpty()) {
        return edits;
      }
      boolean fewer = edits.removeIf(edit -> errors.stream().anyMatch(error -> isAt(edit, error)));
      if (!fewer) { // refused elsewhere: another entry names the old id
        fewer = edits.removeIf(edit -> NAMED_BY_OTHERS.contains(edit.key()));
      }
      if (!fewer) {
        fewer = edits.removeIf(edit -> errors.stream().anyMatch(error -> isNear(edit, error)));
      }
      if (!fewer) {
        edits.subList(edits.size() / 2, edits.size()).clear();
      }
    }
  }

  private static boolean isAt(Leaf edit, Problem error) {
    return edit.file().equals(error.at().file()) && edit.line() == error.at().line();
  }

  private static boolean isNear(Leaf edit, Problem error) {
    return edit.file().equals(error.at().file());
  }

  private List<Problem> errors(List<Leaf> edits, String value) throws IOException {
    List<String> before = write(edits, value);
    List<Problem> problems = campaign.problems();
    restore(before);
    return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
  }

  /** What stops the bake with these edits. */
  private List<String> failures(List<Leaf> edits, String value) throws IOException {
    List<String> before = write(edits, value);
    var problems = new Problems();
    try {
      if (campaign.build().bake(problems).isPresent()) {
        return List.of();
      }
      List<String> errors =
          problems.sorted().stream()
              .filter(problem -> problem.severity() == Severity.ERROR)
              .map(Problem::toString)
              .toList();
      return errors.isEmpty() ? List.of("no site and no error") : errors;
    } catch (RuntimeException | StackOverflowError thrown) {
      return List.of(thrown.toString());
    } finally {
      restore(before);
    }
  }

  /** Writes the edits; returns file and former text in turn. */
  private List<String> write(List<Leaf> edits, String value) throws IOException {
    var byFile = new TreeMap<String, List<Leaf>>();
    edits.forEach(edit -> byFile.computeIfAbsent(edit.file(), any -> new ArrayList<>()).add(edit));
    var before = new ArrayList<String>();
    for (var file : byFile.entrySet()) {
      String text = campaign.read(file.getKey());
      before.add(file.getKey());
      before.add(text);
      file.getValue().sort(Comparator.comparingInt(Leaf::start).reversed());
      var edited = new StringBuilder(text);
      file.getValue().forEach(edit -> edited.replace(edit.start(), edit.end(), quoted(value)));
      campaign.write(file.getKey(), edited.toString());
    }
    return before;
  }

  private void restore(List<String> before) throws IOException {
    for (int i = 0; i < before.size(); i += 2) {
      campaign.write(before.get(i), before.get(i + 1));
    }
  }

  private static String quoted(String value) {
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + escaped.replace("\n", "\\n").replace("\t", "\\t") + '"';
  }

  private void collect(String file) throws IOException {
    String text = campaign.read(file);
    boolean words = file.startsWith("data/words/");
    String key = "";
    try (JsonParser tokens = new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
      for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          key = tokens.currentName();
        } else if (words && key.equals("words")) { // hundreds of one kind
          tokens.skipChildren();
        } else if (token.isScalarValue()) {
          collect(file, text, key, tokens);
        }
      }
    }
  }

  private void collect(String file, String text, String key, JsonParser value) {
    int start = index(text, (int) value.currentTokenLocation().getCharOffset());
    int end = index(text, (int) value.currentLocation().getCharOffset());
    if (end > start && text.indexOf('\n', start) >= end) {
      leaves.add(new Leaf(file, key, value.currentTokenLocation().getLineNr(), start, end));
    }
  }

  /** The parser counts code points. */
  private static int index(String text, int codePoints) {
    return text.offsetByCodePoints(0, codePoints);
  }
}
