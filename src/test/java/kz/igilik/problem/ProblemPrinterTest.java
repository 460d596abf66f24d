package kz.igilik.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemPrinterTest {
  @TempDir Path source;
  private final Problems problems = new Problems();

  @Test
  void showsTheLineAndMarksThePlace() throws IOException {
    write("a: 1\nb: қате мән\n");
    problems.report(Code.ID_DUPLICATE, new Position("x.yaml", 2, 4, 8), "мән");
    assertThat(text())
        .isEqualTo(
            """
        error[id-duplicate]: the id "мән" is used twice
         --> x.yaml:2:4
          |
        2 | b: қате мән
          |    ^^^^^^^^
          = expected: an id of its own for each entry
          = fix: give the newer entry another id; never change one that is published
        """);
  }

  @Test
  void marksStandBelowWhatTheyMarkAlsoBehindWideAndJoinedCharacters() throws IOException {
    write("🏃 a\u0301b: x\n");
    problems.report(Code.ID_DUPLICATE, new Position("x.yaml", 1, 5, 1), "b");
    assertThat(text()).contains("1 | 🏃 a\u0301b: x\n  |     ^\n");
  }

  @Test
  void ofALongLineTheSurroundingsOfThePlaceAreShown() throws IOException {
    write("я".repeat(500) + "ОШИБКА" + "я".repeat(500));
    problems.report(Code.ID_DUPLICATE, new Position("x.yaml", 1, 501, 6), "b");
    String line = text().lines().filter(shown -> shown.startsWith("1 |")).findFirst().orElseThrow();
    assertThat(line).hasSizeLessThan(110).contains("ОШИБКА").contains("| …я").endsWith("я…");
    assertThat(text()).contains("| " + " ".repeat(41) + "^^^^^^\n");
  }

  @Test
  void aPlaceBehindTheEndOfTheLineIsMarkedBehindIt() throws IOException {
    write("a:\n");
    problems.report(Code.FIELD_EMPTY, new Position("x.yaml", 1, 3, 1), "a");
    assertThat(text()).contains("1 | a:\n  |   ^\n");
  }

  @Test
  void aFileThatIsNotThereHasNoLine() {
    problems.report(Code.FILE_MISSING, Position.wholeFile("gone.yaml"), "gone.yaml");
    assertThat(text())
        .startsWith(
            """
        error[file-missing]: the file "gone.yaml" is missing
         --> gone.yaml
          = expected""");
  }

  @Test
  void aClashShowsBothPlaces() throws IOException {
    write("id: a\n\n\n\n\n\n\n\n\nid: a\n");
    problems.clash(
        Code.ID_DUPLICATE, new Position("x.yaml", 10, 5, 1), new Position("x.yaml", 1, 5, 1), "a");
    assertThat(text())
        .contains("  --> x.yaml:10:5\n")
        .contains("10 | id: a\n")
        .contains("  --> x.yaml:1:5 (and here)\n")
        .contains(" 1 | id: a\n");
  }

  @Test
  void theNearestNameIsOfferedOnlyIfThereIsOne() {
    problems.report(Code.HELPLINE_UNKNOWN, Position.wholeFile("a"), "x", "112, 111", "111");
    problems.report(Code.HELPLINE_UNKNOWN, Position.wholeFile("b"), "x", "112, 111", "");
    assertThat(text())
        .contains("= fix: did you mean `111`?")
        .contains("= fix: choose an id from data/helplines.yaml");
  }

  @Test
  void valuesCannotSteerTheTerminal() throws IOException {
    write("a: \u001B[2Jx\n");
    problems.report(Code.ID_DUPLICATE, new Position("x.yaml", 1, 4, 1), "\u001B[2Jx\n--> y");
    assertThat(text())
        .doesNotContain("\u001B")
        .contains("the id \"\uFFFD[2Jx --> y\" is used twice");
  }

  @Test
  void coloursAreGivenOnlyWhenAskedFor() {
    problems.report(Code.EVENT_TWICE, Position.wholeFile("x.yaml"), "a", "b");
    assertThat(text()).doesNotContain("\u001B");
    assertThat(new ProblemPrinter(source, "en", true).text(problems.sorted()))
        .contains("\u001B[1m\u001B[33mwarning[event-twice]\u001B[0m");
  }

  @Test
  void inOneLineTheSeverityStaysEnglishForPrograms() {
    problems.report(
        Code.BLOCK_TITLE_PROVISIONAL, new Position("data/blocks.yaml", 14, 10, 4), "law", "Құқық");
    assertThat(new ProblemPrinter(source, "kk", false).lines(problems.sorted()))
        .isEqualTo(
            "data/blocks.yaml:14:10: notice: «law» блогының атауы әзірге жұмыс атауы: «Құқық» [block-title-provisional]\n");
  }

  @Test
  void jsonHoldsEverythingAndEscapesWhatItMust() {
    problems.clash(
        Code.ID_DUPLICATE,
        new Position("a\\b.yaml", 2, 4, 8),
        Position.wholeFile("c.yaml"),
        "\"x\"");
    assertThat(new ProblemPrinter(source, "en", false).json(problems.sorted()))
        .isEqualTo(
            """
        [
        {"severity":"error","code":"id-duplicate","file":"a\\\\b.yaml","line":2,"column":4,"length":8,"found":"the id \\"\\"x\\"\\" is used twice","expected":"an id of its own for each entry","fix":"give the newer entry another id; never change one that is published","other":{"file":"c.yaml","line":0,"column":0,"length":1}}
        ]
        """);
    assertThat(new ProblemPrinter(source, "en", false).json(List.of())).isEqualTo("[]\n");
  }

  @Test
  void ofOneKindInAFileAHundredAreToldAndTheOthersCounted() {
    for (int line = 1; line <= 2_080; line++) {
      problems.report(Code.YAML_TAB, new Position("x.yaml", line, 1, 1));
    }
    problems.report(Code.YAML_TAB, new Position("y.yaml", 1, 1, 1));
    assertThat(problems.count(Severity.ERROR)).isEqualTo(2_081);
    assertThat(problems.sorted()).hasSize(101).isSorted();
    var again = new Problems();
    again.addAll(problems.sorted());
    again.addAll(problems.sorted());
    assertThat(again.sorted()).isEqualTo(problems.sorted());
    assertThat(text())
        .contains(
            "--> x.yaml:100:1\n",
            "fix: replace the tab with spaces, two for each level\n\nand 1,980 more of this kind in this file\n\nerror[yaml-tab]")
        .doesNotContain("x.yaml:101:1");
    var printer = new ProblemPrinter(source, "ru", false);
    assertThat(printer.lines(problems.sorted()))
        .contains("x.yaml: error: и еще таких мест в этом файле: 1\u00A0980 [yaml-tab]\n");
    assertThat(printer.json(problems.sorted()))
        .contains(",\"more\":1980}")
        .containsOnlyOnce("more");
  }

  @Test
  void theNameOfAFileCannotSteerTheTerminal() {
    problems.report(Code.FILE_EMPTY, Position.wholeFile("data/a\u001B[31mb.yaml"), "x");
    assertThat(text() + new ProblemPrinter(source, "en", false).lines(problems.sorted()))
        .doesNotContain("\u001B")
        .contains("--> data/a\uFFFD[31mb.yaml\n", "\ndata/a\uFFFD[31mb.yaml: error");
  }

  @Test
  void theSystemsLanguageChangesNoDigits() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      problems.report(Code.ID_DUPLICATE, new Position("x.yaml", 12, 34, 1), 5);
      var printer = new ProblemPrinter(source, "en", false);
      assertThat(printer.lines(problems.sorted()) + printer.json(problems.sorted()))
          .contains(":12:34:", "\"line\":12", "\"5\"");
    } finally {
      Locale.setDefault(before);
    }
  }

  private void write(String text) throws IOException {
    Files.writeString(source.resolve("x.yaml"), text);
  }

  private String text() {
    return new ProblemPrinter(source, "en", false).text(problems.sorted());
  }
}
