package kz.igilik.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.igilik.load.YamlNode.ListNode;
import kz.igilik.load.YamlNode.MapNode;
import kz.igilik.load.YamlNode.TextNode;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {
  private final Problems problems = new Problems();

  @Test
  void knowsThePlaceOfEachKeyAndValue() {
    MapNode map = map("title:\n  kk: Көктем\n  ru: 'Весна'\n");
    MapNode title = (MapNode) map.entries().get(0).value();
    assertThat(title.entries().get(0).keyAt()).isEqualTo(at(2, 3, 2));
    assertThat(title.entries().get(0).value().at()).isEqualTo(at(2, 7, 6));
    assertThat(title.entries().get(1).value().at()).isEqualTo(at(3, 7, 7));
  }

  @Test
  void countsColumnsInCharactersNotInCodeUnits() {
    MapNode map = map("a: {🏃🏃🏃: 1, қ: 2}\n");
    MapNode inner = (MapNode) map.entries().get(0).value();
    assertThat(inner.entries().get(0).value().at()).isEqualTo(at(1, 10, 1));
    assertThat(inner.entries().get(1).keyAt()).isEqualTo(at(1, 13, 1));
  }

  @Test
  void byteOrderMarkAndForeignLineEndsMoveNothing() {
    MapNode map = map("\uFEFFa: 1\r\nb: 2\r\n");
    assertThat(map.entries().get(0).keyAt()).isEqualTo(at(1, 1, 1));
    assertThat(map.entries().get(1).value().at()).isEqualTo(at(2, 4, 1));
  }

  @Test
  void keepsEveryValueAsItIsWritten() {
    MapNode map =
        map("a: 10:30\nb: 2023-05-20T10:00\nc: true\nd: 1.50\ne: '007'\nf: +77272000000\n");
    assertThat(map.entries())
        .extracting(entry -> ((TextNode) entry.value()).text())
        .containsExactly("10:30", "2023-05-20T10:00", "true", "1.50", "007", "+77272000000");
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes", "No", "ON", "off", "~", "null", "True", "007", "0x1F", "0o17", "1_000", "1:30:00",
        "-012", ".inf"
      })
  void refusesWhatProgramsReadDifferently(String value) {
    map("a: " + value + "\n");
    assertThat(codes()).containsExactly(Code.YAML_AMBIGUOUS_VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "~", "007", "1:30:00"})
  void inQuotesEverythingIsClear(String value) {
    map("a: '" + value + "'\n");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aliasesStandForWhatTheyName() {
    MapNode map = map("a: &x [1, 2]\nb: *x\n");
    assertThat(((ListNode) map.entries().get(1).value()).items()).hasSize(2);
  }

  @Test
  void whatIsQuotedBehindAnAnchorIsQuoted() {
    MapNode map = map("a: &x 'no'\nb: &y\n  # why\n  \"on\"\nc: &z |-\n  off\nd: [*x, *y, *z]\n");
    assertThat(((ListNode) map.entries().get(3).value()).items())
        .extracting(item -> ((TextNode) item).text())
        .containsExactly("no", "on", "off");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void anAnchorOfAKeyStandsForNothing() {
    assertThat(read("&x a: 1\nb: *x\n")).isEmpty();
    assertThat(codes()).containsExactly(Code.YAML_UNKNOWN_ALIAS);
  }

  @Test
  void eachTagIsToldOnceAtItsPlace() {
    map("!!str a: !!map\n  !x b: 1\n  !y c: !!seq [!z 1]\n");
    assertThat(problems.sorted())
        .extracting(Problem::at)
        .containsExactly(
            at(1, 1, 1), at(1, 10, 1), at(2, 3, 1), at(3, 3, 1), at(3, 9, 1), at(3, 16, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!int x", "!!int +", "!!binary я", "!!float x", "!!bool x", "!!null x"})
  void aTagThatClaimsWhatIsNotTrueIsATag(String value) {
    read("a: " + value + "\n");
    assertThat(problems.sorted()).extracting(Problem::at).containsExactly(at(1, 4, 1));
    assertThat(codes()).containsExactly(Code.YAML_TAG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 1\n\n---\nb: 2\n",
        "a: 1\n\n---\nb: [\n",
        "{a: 1} # x\n\n---\n",
        "- a\n...\n---\n'b\n",
        "a\n\n---"
      })
  void aSecondDocumentIsToldWhereItBegins(String text) {
    assertThat(read(text)).isEmpty();
    assertThat(problems.sorted()).extracting(Problem::at).containsExactly(at(3, 1, 3));
    assertThat(codes()).containsExactly(Code.YAML_SECOND_DOCUMENT);
  }

  @Test
  void whatOnlyLooksLikeADocumentIsNone() {
    map("a: |-\n  x\n  ---\n  y\nb: ---\n");
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing\n", "---\n", "---\n# nothing\n...\n"})
  void anEmptyDocumentIsNone(String text) {
    assertThat(read(text)).isEmpty();
    assertThat(codes()).containsExactly(Code.FILE_EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"? [a]\n: 1\n", "{a: 1}: 2\n", "? - a\n: 1\n"})
  void aKeyThatIsNoTextIsToldAtItsPlace(String text) {
    assertThat(read(text)).isEmpty();
    assertThat(codes()).containsExactly(Code.YAML_KEY_NOT_TEXT);
  }

  @Test
  void noLimitOfTheLibraryComesBeforeOurs() {
    String key = "k".repeat(200_000);
    MapNode map = map("? " + key + "\n: " + "v".repeat(700_000) + "\n");
    assertThat(map.entries().get(0).key()).isEqualTo(key);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aDirectiveWithAnEndlessNumberIsBrokenSyntax() {
    assertThat(read("%YAML 1.99999999999\n---\na: 1\n")).isEmpty();
    assertThat(codes()).containsExactly(Code.YAML_SYNTAX);
  }

  @Test
  void aBillionLaughsEndAtOnce() {
    var bomb = new StringBuilder("a0: &a0 [ha, ha]\n");
    for (int i = 1; i < 10; i++) {
      String before = "*a" + (i - 1);
      bomb.append(
          "a%d: &a%d [%s]\n"
              .formatted(
                  i,
                  i,
                  String.join(
                      ", ",
                      List.of(before, before, before, before, before, before, before, before))));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> assertThat(read(bomb.toString())).isEmpty());
    assertThat(codes()).containsExactly(Code.YAML_TOO_MANY_ALIASES);
  }

  @Test
  void aFewAliasesOfAHugeListAreTooManyAsWell() {
    String text = "a: &a [" + "x, ".repeat(60_000) + "x]\n" + "b: [" + "*a, ".repeat(15) + "x]\n";
    assertThat(read(text)).isEmpty();
    assertThat(codes()).containsExactly(Code.YAML_TOO_MANY_ALIASES);
  }

  @Test
  void deepNestingIsRefusedBeforeTheStackEnds() {
    assertThat(read("a: " + "[".repeat(100_000))).isEmpty();
    assertThat(codes()).containsExactly(Code.YAML_TOO_DEEP);
  }

  @Test
  void aliasesCountWithTheirOwnDepth() {
    String deep = "a: &a " + "[".repeat(28) + "]".repeat(28) + "\n";
    assertThat(read(deep + "b: [*a]\n")).isPresent();
    assertThat(read(deep + "b: [[*a]]\n")).isEmpty();
    assertThat(codes()).containsExactly(Code.YAML_TOO_DEEP);
  }

  @Test
  void anAliasWithinItsOwnAnchorStandsForNothing() {
    assertThat(read("a: &a [*a]\n")).isEmpty();
    assertThat(codes()).containsExactly(Code.YAML_UNKNOWN_ALIAS);
  }

  @Test
  void aDoubledKeyShowsBothPlaces() {
    map("a: 1\nb: 2\na: 3\n");
    Problem problem = problems.sorted().get(0);
    assertThat(problem.at()).isEqualTo(at(3, 1, 1));
    assertThat(problem.other()).contains(at(1, 1, 1));
  }

  @Test
  void aCommaInBracesIsToldOnceAndTheValueGoesOnAsMeant() {
    MapNode venue = (MapNode) map("v: {map: 43.2,76.9, name: A, B}\n").entries().get(0).value();
    assertThat(venue.entries())
        .extracting(entry -> ((TextNode) entry.value()).text())
        .containsExactly("43.2,76.9", "A, B");
    assertThat(codes()).containsExactly(Code.YAML_COMMA_IN_BRACES, Code.YAML_COMMA_IN_BRACES);
  }

  @Test
  void anEmptyValueInBracesIsNoComma() {
    map("v: {kk: A, ru:}\n");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aHashBehindASpaceIsToldButNotACommentAndNotWithinQuotes() {
    map("a: 'x #5'\nb: x # comment\nc: x#5\n");
    assertThat(problems.sorted()).isEmpty();
    map("d: Школа #5\n");
    assertThat(codes()).containsExactly(Code.YAML_HASH_IN_TEXT);
  }

  @Test
  void findsMixedLettersAtTheirPlaceInAFoldedText() {
    map("a: >-\n  Бір екі\n  🏃 бipге жүгіреді\n");
    assertThat(problems.sorted()).extracting(Problem::at).containsExactly(at(3, 5, 5));
  }

  private MapNode map(String text) {
    return (MapNode) read(text).orElseThrow();
  }

  private Optional<YamlNode> read(String text) {
    return YamlFile.read(SourceText.of("data/x.yaml", text, problems), problems);
  }

  private List<Code> codes() {
    return problems.sorted().stream().map(Problem::code).toList();
  }

  private static Position at(int line, int column, int length) {
    return new Position("data/x.yaml", line, column, length);
  }
}
