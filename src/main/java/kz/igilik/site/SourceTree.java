package kz.igilik.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The templates and assets of a source folder. What the folder does not have itself, the program
 * brings along, so that another campaign needs data and texts only.
 */
public record SourceTree(Path source) {

  /** The bytes of a file such as {@code templates/pages/home.ftlh}. */
  public Optional<byte[]> read(String path) throws IOException {
    Path own = source.resolve(path);
    if (Files.isRegularFile(own)) {
      return Optional.of(Files.readAllBytes(own));
    }
    try (InputStream builtIn = SourceTree.class.getResourceAsStream("/builtin/" + path)) {
      return builtIn == null ? Optional.empty() : Optional.of(builtIn.readAllBytes());
    }
  }

  public boolean has(String path) throws IOException {
    return Files.isRegularFile(source.resolve(path))
        || SourceTree.class.getResource("/builtin/" + path) != null;
  }
}
