package kz.igilik.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The one place that turns a path of the sources, such as {@code assets/css/site.css}, into a file.
 * Refuses everything outside the folder, whether by {@code ..}, an absolute path or a link.
 * Otherwise a server that bakes a stranger's branch would publish its own files.
 */
public final class SourceRoot {
  private final Path folder;
  private final Path real;

  private SourceRoot(Path folder, Path real) {
    this.folder = folder;
    this.real = real;
  }

  /**
   * @param folder may itself be a link, and need not exist
   */
  public static SourceRoot of(Path folder) {
    try {
      return new SourceRoot(folder, folder.toRealPath());
    } catch (IOException missing) {
      return new SourceRoot(folder, folder.toAbsolutePath().normalize());
    }
  }

  /** An existing file or folder inside the root. */
  public Optional<Path> find(String path) {
    try {
      Path place = folder.resolve(path);
      return place.toRealPath().startsWith(real) ? Optional.of(place) : Optional.empty();
    } catch (IOException | InvalidPathException notThere) {
      return Optional.empty();
    }
  }

  /** Whether a path leads out of the folder, or is a link to nothing. */
  public boolean leadsOut(String path) {
    try {
      Path place = folder.resolve(path);
      if (!real.resolve(path).normalize().startsWith(real)) {
        return true;
      }
      return Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !place.toRealPath().startsWith(real);
    } catch (IOException linkToNothing) {
      return true;
    } catch (InvalidPathException notAPath) {
      return false;
    }
  }
}
