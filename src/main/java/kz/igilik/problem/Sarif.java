package kz.igilik.problem;

import java.nio.file.Path;
import java.util.List;
import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;

/**
 * Writes problems as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which code
 * scanning of several hosts reads.
 */
public final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Annotations annotations;

  /** A writer; the folder is that of {@link Annotations}. */
  public Sarif(Path source, String language) {
    this.annotations = new Annotations(source, language);
  }

  /** One run of one tool, each problem a result. */
  public String text(List<Problem> problems) {
    List<String> codes =
        problems.stream().map(problem -> problem.code().written()).distinct().sorted().toList();
    var rules = JsonArray.of(codes.stream().map(code -> new JsonObject().put("id", code)).toList());
    var driver = new JsonObject().put("name", "igilik").put("rules", rules);
    var results = JsonArray.of(problems.stream().map(problem -> result(problem, codes)).toList());
    var run =
        new JsonObject()
            .put("tool", new JsonObject().put("driver", driver))
            .put("columnKind", "unicodeCodePoints")
            .put("results", results);
    return new JsonObject()
            .put("$schema", SCHEMA)
            .put("version", "2.1.0")
            .put("runs", JsonArray.of(List.of(run)))
            .text()
        + "\n";
  }

  private JsonObject result(Problem problem, List<String> codes) {
    String code = problem.code().written();
    return new JsonObject()
        .put("ruleId", code)
        .put("ruleIndex", codes.indexOf(code))
        .put("level", level(problem.severity()))
        .put("message", new JsonObject().put("text", annotations.message(problem, "\n")))
        .put(
            "locations",
            JsonArray.of(List.of(new JsonObject().put("physicalLocation", place(problem.at())))));
  }

  private JsonObject place(Position at) {
    var place =
        new JsonObject()
            .put("artifactLocation", new JsonObject().put("uri", annotations.address(at)));
    return at.line() == 0
        ? place
        : place.put(
            "region", new JsonObject().put("startLine", at.line()).put("startColumn", at.column()));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTICE -> "note";
    };
  }
}
