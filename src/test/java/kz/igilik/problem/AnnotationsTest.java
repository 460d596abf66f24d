package kz.igilik.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnotationsTest {
  private final Problems problems = new Problems();

  @Test
  void aWorkflowCommandNamesFileLineColumnAndCode() {
    problems.report(Code.ID_DUPLICATE, new Position("data/x.yaml", 2, 4, 8), "a");
    assertThat(github("."))
        .isEqualTo(
            "::error file=data/x.yaml,line=2,col=4,title=id-duplicate::the id \"a\" is used twice"
                + "%0Afix: give the newer entry another id; never change one that is published\n");
  }

  @Test
  void nothingInAProblemCanBeginOrEndACommand() {
    problems.report(
        Code.ID_DUPLICATE, new Position("a,b:c%.yaml", 1, 1, 1), "100%\n::error::x\r\n::y");
    assertThat(github(".").lines()).hasSize(1);
    assertThat(github("."))
        .startsWith("::error file=a%2Cb%3Ac%25.yaml,line=1,")
        .contains("\"100%25 ::error::x");
  }

  @Test
  void aProblemOfAWholeFileHasNoLine() {
    problems.report(Code.FILE_MISSING, Position.wholeFile("gone.yaml"), "gone.yaml");
    assertThat(github(".")).startsWith("::error file=gone.yaml,title=file-missing::");
    assertThat(gitlab(".").get(0).at("/location/lines/begin").asInt()).isEqualTo(1);
  }

  @Test
  void placesAreNamedFromTheRootOfTheRepository() {
    problems.report(Code.ID_DUPLICATE, new Position("data/x.yaml", 2, 4, 8), "a");
    assertThat(github("./sites/one/")).contains(" file=sites/one/data/x.yaml,");
    assertThat(gitlab("sites/one").get(0).at("/location/path").asString())
        .isEqualTo("sites/one/data/x.yaml");
    assertThat(github(Path.of("").toAbsolutePath().toString())).contains(" file=data/x.yaml,");
  }

  @Test
  void aCodeQualityIssueHasWhatGitlabReads() {
    problems.report(Code.EVENT_TWICE, new Position("x.yaml", 7, 1, 1), "a", "b");
    JsonNode issue = gitlab(".").get(0);
    assertThat(issue.propertyNames())
        .containsExactly("description", "check_name", "fingerprint", "severity", "location");
    assertThat(issue.get("check_name").asString()).isEqualTo("event-twice");
    assertThat(issue.get("severity").asString()).isEqualTo("minor");
    assertThat(issue.at("/location/lines/begin").asInt()).isEqualTo(7);
    assertThat(new Annotations(Path.of("."), "en").gitlab(List.of())).isEqualTo("[]\n");
  }

  @Test
  void aProblemThatHasMovedOrIsToldInAnotherLanguageIsTheSame() {
    problems.report(Code.ID_DUPLICATE, new Position("x.yaml", 2, 1, 1), "a");
    var moved = new Problems();
    moved.report(Code.ID_DUPLICATE, new Position("x.yaml", 9, 1, 1), "a");
    assertThat(fingerprints(problems, "en")).isEqualTo(fingerprints(moved, "kk"));
  }

  @Test
  void equalProblemsOfAFileAreToldApart() {
    problems.report(Code.YAML_TAB, new Position("x.yaml", 1, 1, 1));
    problems.report(Code.YAML_TAB, new Position("x.yaml", 2, 1, 1));
    assertThat(fingerprints(problems, "en")).hasSize(2).doesNotHaveDuplicates();
  }

  private String github(String source) {
    return new Annotations(Path.of(source), "en").github(problems.sorted());
  }

  private JsonNode gitlab(String source) {
    return tree(new Annotations(Path.of(source), "en").gitlab(problems.sorted()));
  }

  private static List<String> fingerprints(Problems problems, String language) {
    JsonNode issues = tree(new Annotations(Path.of("."), language).gitlab(problems.sorted()));
    return StreamSupport.stream(issues.spliterator(), false)
        .map(issue -> issue.get("fingerprint").asString())
        .toList();
  }

  private static JsonNode tree(String json) {
    return JsonMapper.shared().readTree(json);
  }
}
