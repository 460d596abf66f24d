package kz.igilik.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kz.igilik.problem.Code;

/**
 * The folders inside the output folder. Each is checked once, because a large site has thousands.
 */
final class Folders {
  private final Path root;
  private final Map<Path, Boolean> known = new HashMap<>();

  Folders(Path root) {
    this.root = root;
    known.put(root, true);
  }

  /**
   * Whether the folder exists.
   *
   * @throws OutputRefused if it is a link: what it points to is not ours
   */
  boolean has(Path folder) throws OutputRefused {
    Boolean before = known.get(folder);
    if (before != null) {
      return before;
    }
    boolean there = has(folder.getParent()) && Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    if (there && Files.isSymbolicLink(folder)) {
      throw new OutputRefused(Code.OUTPUT_NOT_OURS, folder);
    }
    known.put(folder, there);
    return there;
  }

  void make(Path folder) throws IOException {
    if (has(folder)) {
      return;
    }
    make(folder.getParent());
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException foreign) {
      throw new OutputRefused(Code.OUTPUT_NOT_OURS, folder);
    }
    known.put(folder, true);
  }

  void removeIfEmpty(Path folder) throws IOException {
    for (Path up = folder; !up.equals(root); up = up.getParent()) {
      try {
        Files.deleteIfExists(up);
        known.put(up, false);
      } catch (DirectoryNotEmptyException inUse) {
        return;
      }
    }
  }
}
