package kz.igilik.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kz.igilik.workflow.PublishedSchema;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifTest {

  @Test
  void eachProblemIsAResultAtItsPlace() throws IOException {
    var problems = new Problems();
    problems.report(Code.YAML_TAB, new Position("data/бір файл.yaml", 2, 4, 8));
    problems.report(Code.FILE_MISSING, Position.wholeFile("gone.yaml"), "gone.yaml");
    problems.report(Code.YAML_TAB, new Position("data/x.yaml", 3, 1, 1));
    String text = text("sites/one", problems.sorted());

    assertThat(PublishedSchema.SARIF.problems(text, InputFormat.JSON)).isEmpty();
    JsonNode run = JsonMapper.shared().readTree(text).at("/runs/0");
    assertThat(run.at("/tool/driver/rules")).hasSize(2);
    JsonNode results = run.get("results");
    assertThat(results).hasSize(3);
    for (JsonNode result : results) {
      assertThat(result.at("/message/text").asString()).contains("fix: ");
      String rule =
          run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id").asString();
      assertThat(result.get("ruleId").asString()).isEqualTo(rule);
    }
    assertThat(text)
        .contains("\"sites/one/data/%D0%B1%D1%96%D1%80%20%D1%84%D0%B0%D0%B9%D0%BB.yaml\"")
        .contains("{\"startLine\":2,\"startColumn\":4}")
        .doesNotContain("\"startLine\":0");
  }

  @Test
  void withoutProblemsThereIsARunWithoutResults() throws IOException {
    String text = text(".", List.of());
    assertThat(PublishedSchema.SARIF.problems(text, InputFormat.JSON)).isEmpty();
    assertThat(text).contains("\"results\":[]");
  }

  @Test
  void theSchemaFindsWhatIsWrong() throws IOException {
    String text = text(".", List.of()).replace("\"driver\"", "\"diver\"");
    assertThat(PublishedSchema.SARIF.problems(text, InputFormat.JSON)).isNotEmpty();
  }

  private static String text(String source, List<Problem> problems) {
    return new Sarif(Path.of(source), "en").text(problems);
  }
}
