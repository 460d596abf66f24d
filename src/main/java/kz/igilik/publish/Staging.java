package kz.igilik.publish;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where new files are written completely, under their final relative paths, before any is moved
 * into place.
 */
final class Staging {
  static final String FOLDER = SitePath.OURS + "staging";

  private final Path folder;
  private final Set<String> made = ConcurrentHashMap.newKeySet();

  Staging(Path output) {
    this.folder = output.resolve(FOLDER);
  }

  Path file(String path) {
    return folder.resolve(path);
  }

  /** Writes a file with two system calls, one to open and one to write. Thread-safe. */
  void write(String path, byte[] bytes) throws IOException {
    make(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    try (var file = new FileOutputStream(file(path).toFile())) {
      file.write(bytes);
    }
  }

  private void make(String path) throws IOException {
    if (made.contains(path)) {
      return;
    }
    if (!path.isEmpty()) {
      make(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    }
    try {
      Files.createDirectory(file(path));
    } catch (FileAlreadyExistsException byAnotherThread) {
      // exists: all that is needed
    }
    made.add(path);
  }

  /** Deletes the folder with anything that a killed bake left in it. */
  void clear() throws IOException {
    if (Files.exists(folder)) {
      Files.walkFileTree(folder, new Deletion());
    }
    made.clear();
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path left, IOException failed) throws IOException {
      if (failed != null) {
        throw failed;
      }
      Files.delete(left);
      return FileVisitResult.CONTINUE;
    }
  }
}
