package kz.igilik.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where new files are written complete, under numbers, before any of them takes its place. */
final class Staging {
  static final String FOLDER = SitePath.OURS + "staging";

  private final Path folder;

  Staging(Path output) {
    this.folder = output.resolve(FOLDER);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  void open() throws IOException {
    Files.createDirectory(folder);
  }

  /** Deletes it and what a killed bake may have left in it. */
  void clear() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> left = Files.list(folder)) {
      for (Path file : (Iterable<Path>) left::iterator) {
        Files.delete(file);
      }
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    Files.delete(folder);
  }
}
