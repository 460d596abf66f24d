package kz.igilik.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.igilik.problem.Code;

/** Where an output folder may be: neither inside the sources nor around them. */
public final class OutputPlace {
  private static final List<String> SOURCES =
      List.of("data", "content", "templates", "assets", "src", ".git");

  private OutputPlace() {}

  /**
   * Refuses an output folder that would mix with the sources; to be called before anything is
   * baked.
   */
  public static void check(Path source, Path output) throws IOException {
    Path from = real(source);
    Path to = real(output);
    if (from.startsWith(to)
        || SOURCES.stream().anyMatch(name -> to.startsWith(from.resolve(name)))) {
      throw new OutputRefused(Code.OUTPUT_IN_SOURCES, output);
    }
  }

  /** The path with links resolved, even if the folder does not exist yet. */
  static Path real(Path path) throws IOException {
    Path there = path.toAbsolutePath().normalize();
    if (Files.exists(there)) {
      return there.toRealPath();
    }
    return there.getParent() == null ? there : real(there.getParent()).resolve(there.getFileName());
  }
}
