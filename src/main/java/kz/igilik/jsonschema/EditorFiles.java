package kz.igilik.jsonschema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.igilik.load.SiteLoader;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.schema.Kind;

/**
 * The files by which a text editor learns what the sources may hold: a JSON Schema for each kind of
 * file, and settings that say which file is of which kind.
 */
public final class EditorFiles {
  public static final Path FOLDER = Path.of(".vscode", "igilik");
  public static final Path SETTINGS = Path.of(".vscode", "settings.json");

  private EditorFiles() {}

  /**
   * @param kinds how many schemas were written
   * @param missing lines that settings lack which somebody else has made; they are not touched
   */
  public record Written(int kinds, Optional<String> missing) {}

  /** Writes them into the folder of the sources; nothing if these cannot be read. */
  public static Optional<Written> write(Path source, Problems problems) throws IOException {
    Optional<Site> site = new SiteLoader(source).load(problems);
    if (site.isEmpty() || problems.hasErrors()) {
      return Optional.empty();
    }
    Files.createDirectories(source.resolve(FOLDER));
    for (Kind kind : JsonSchema.kinds()) {
      Files.writeString(source.resolve(file(kind)), JsonSchema.of(kind, site.get()));
    }
    return Optional.of(new Written(JsonSchema.kinds().size(), settings(source.resolve(SETTINGS))));
  }

  private static Path file(Kind kind) {
    return FOLDER.resolve(JsonSchema.name(kind) + ".schema.json");
  }

  private static Optional<String> settings(Path file) throws IOException {
    String lines =
        JsonSchema.kinds().stream()
            .map(kind -> "    \"" + slashed(file(kind)) + "\": \"" + JsonSchema.files(kind) + "\"")
            .collect(Collectors.joining(",\n", "  \"yaml.schemas\": {\n", "\n  }\n"));
    if (Files.notExists(file)) {
      Files.writeString(file, "{\n" + lines + "}\n");
      return Optional.empty();
    }
    boolean known = Files.readString(file).contains(slashed(FOLDER));
    return known ? Optional.empty() : Optional.of(lines);
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
