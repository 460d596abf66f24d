package kz.igilik.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /** There is no Git on this machine. */
  public static final class Missing extends IOException {
    private static final long serialVersionUID = 1;

    private Missing(IOException cause) {
      super(cause);
    }
  }

  private GitFolder(Path place) {
    this.place = place;
  }

  public Path path() {
    return place.resolve("sources");
  }

  /** Empty if Git knows no such revision of the folder. */
  public static Optional<GitFolder> of(Path folder, String revision) throws IOException {
    Optional<String> commit =
        git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    if (commit.isEmpty()) {
      return Optional.empty();
    }
    var unpacked = new GitFolder(Files.createTempDirectory("igilik-diff"));
    try {
      Path zip = unpacked.place.resolve("sources.zip");
      if (git(folder, "archive", "--format=zip", "--output=" + zip, commit.get().strip())
          .isPresent()) {
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

  private static Optional<String> git(Path folder, String... arguments) throws IOException {
    var command = new ArrayList<>(List.of("git", "-C", folder.toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    try {
      Process running = start(command);
      var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return running.waitFor() == 0 ? Optional.of(said) : Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Process start(List<String> command) throws Missing {
    try {
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException none) {
      throw new Missing(none);
    }
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
