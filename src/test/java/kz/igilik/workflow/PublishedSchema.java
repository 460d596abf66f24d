package kz.igilik.workflow;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A schema that somebody else has published for files that we write. */
public enum PublishedSchema {
  GITHUB("github-workflow"),
  GITLAB("gitlab-ci"),
  SARIF("sarif-2.1.0"),
  SVELTIA("sveltia-cms");

  private static final Path FOLDER = Path.of("src/test/resources/kz/igilik/workflow");
  private final String name;

  PublishedSchema(String name) {
    this.name = name;
  }

  /** What is wrong with a text. */
  public List<String> problems(String text, InputFormat format) throws IOException {
    String schema = Files.readString(FOLDER.resolve(name + ".schema.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(schema, InputFormat.JSON)
        .validate(text, format)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
