package kz.igilik.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A complete site in its folder that a new bake would make again without a change.
 *
 * @param notices number of notices of its bake
 */
public record UnchangedSite(int pages, int files, long bytes, long notices) {

  /** The site in the folder, if a bake of these inputs at this moment would not change any file. */
  public static Optional<UnchangedSite> in(Path output, String inputs, Instant now)
      throws IOException {
    Path folder = OutputPlace.real(output);
    boolean atWork = Files.exists(folder.resolve(Journal.FILE)) || OutputLock.isOn(folder);
    if (atWork || !Files.isDirectory(folder)) {
      return Optional.empty();
    }
    return Manifest.in(folder)
        .filter(manifest -> manifest.from().filter(made -> made.gives(inputs, now)).isPresent())
        .filter(manifest -> isWhole(manifest, folder))
        .map(UnchangedSite::of);
  }

  private static boolean isWhole(Manifest manifest, Path folder) {
    return manifest.entries().entrySet().parallelStream()
        .allMatch(
            file -> {
              try {
                return file.getValue().isIn(folder.resolve(file.getKey()));
              } catch (IOException failed) {
                throw new UncheckedIOException(failed);
              }
            });
  }

  private static UnchangedSite of(Manifest manifest) {
    var paths = manifest.entries().keySet();
    int pages = (int) paths.stream().filter(path -> path.endsWith(".html")).count();
    long notices = manifest.from().map(MadeFrom::notices).orElse(0L);
    return new UnchangedSite(pages, paths.size(), manifest.size(), notices);
  }
}
