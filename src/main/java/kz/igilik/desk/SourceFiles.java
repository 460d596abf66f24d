package kz.igilik.desk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import kz.igilik.digest.Digests;
import kz.igilik.source.SourceRoot;

/** The files that the desk reads and writes, never one outside of the source folder. */
final class SourceFiles {
  /** Names a version of a file; the version of one that is not there. */
  static final String NOTHING = "nothing";

  private static final int DIGITS = 32;
  private static final int TRIES = 5;
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Path folder;
  private final SourceRoot root;

  SourceFiles(Path folder) {
    this.folder = folder;
    this.root = SourceRoot.of(folder);
  }

  Path folder() {
    return folder;
  }

  Optional<byte[]> read(String path) throws IOException {
    Optional<Path> place = root.find(path).filter(Files::isRegularFile);
    return place.isPresent() ? Optional.of(Files.readAllBytes(place.get())) : Optional.empty();
  }

  /** Names what a file holds. */
  static String version(Optional<byte[]> bytes) {
    return bytes.map(all -> Digests.content(DIGITS, all)).orElse(NOTHING);
  }

  /** Replaces a file at once: whoever reads it sees the old one or the new one. */
  void write(String path, byte[] bytes) throws IOException {
    if (root.leadsOut(path)) {
      throw new IOException("outside of the folder: " + path);
    }
    Path place = folder.resolve(path);
    Files.createDirectories(place.getParent());
    Path fresh = place.resolveSibling(place.getFileName() + ".tmp");
    try {
      Files.write(fresh, bytes);
      replace(fresh, place);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Windows refuses for a moment while a virus scanner or an indexer looks at the file. */
  private static void replace(Path fresh, Path place) throws IOException {
    for (int left = TRIES; ; left--) {
      try {
        move(fresh, place);
        return;
      } catch (AccessDeniedException busy) {
        if (left == 1) {
          throw busy;
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private static void move(Path fresh, Path place) throws IOException {
    try {
      Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException otherwise) {
      Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  void delete(String path) throws IOException {
    if (!root.leadsOut(path)) {
      Files.deleteIfExists(folder.resolve(path));
    }
  }
}
