package kz.igilik.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A folder as Git knows it at a revision, laid out for a while; asks the {@code git} of the
 * machine.
 */
public final class GitFolder implements AutoCloseable {
  private final Path place;

  private GitFolder(Path place) {
    this.place = place;
  }

  public Path path() {
    return place.resolve("sources");
  }

  /**
   * Empty if Git knows no such revision of the folder.
   *
   * @throws Git.Missing if there is no Git on this machine
   */
  public static Optional<GitFolder> of(Path folder, String revision) throws IOException {
    var git = new Git(folder);
    Optional<String> commit =
        git.run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    if (commit.isEmpty()) {
      return Optional.empty();
    }
    var unpacked = new GitFolder(Files.createTempDirectory("igilik-diff"));
    try {
      Path zip = unpacked.place.resolve("sources.zip");
      if (git.run("archive", "--format=zip", "--output=" + zip, commit.get().strip()).isPresent()) {
        unpacked.unpack(zip);
        return Optional.of(unpacked);
      }
    } catch (IOException failed) {
      unpacked.close();
      throw failed;
    }
    unpacked.close();
    return Optional.empty();
  }

  private void unpack(Path zip) throws IOException {
    Files.createDirectories(path());
    try (var packed = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry; (entry = packed.getNextEntry()) != null; ) {
        Path file = path().resolve(entry.getName()).normalize();
        if (file.startsWith(path()) && !entry.isDirectory()) {
          Files.createDirectories(file.getParent());
          Files.copy(packed, file);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      for (Path file : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    }
  }
}
