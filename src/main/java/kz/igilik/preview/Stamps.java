package kz.igilik.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The stamps of all sources before they were read, by path. They reveal changes that the system did
 * not report, for example in a folder on another computer.
 */
final class Stamps {
  private final Sources sources;
  private final Map<String, Stamp> known;

  private Stamps(Sources sources, Map<String, Stamp> known) {
    this.sources = sources;
    this.known = known;
  }

  /** Stamps of all sources as they are now. */
  static Stamps of(Sources sources) {
    var stamps = new HashMap<String, Stamp>();
    sources.roots().forEach(root -> look(root, sources, stamps));
    return new Stamps(sources, stamps);
  }

  /** Updates the stamps of these files and folders. */
  void renew(Set<String> paths) {
    for (String path : paths) {
      known.keySet().removeIf(each -> isAtOrBelow(each, path));
      if (path.equals(Sources.ALL)) {
        known.putAll(of(sources).known);
      } else {
        look(sources.folder().resolve(path), sources, known);
      }
    }
  }

  /** The paths that are new, deleted or changed. */
  Set<String> differing() {
    Map<String, Stamp> now = of(sources).known;
    var differing = new HashSet<String>();
    now.forEach(
        (path, stamp) -> {
          if (!stamp.equals(known.get(path))) {
            differing.add(path);
          }
        });
    known.keySet().stream().filter(path -> !now.containsKey(path)).forEach(differing::add);
    return differing;
  }

  private static boolean isAtOrBelow(String path, String folder) {
    return folder.equals(Sources.ALL)
        || path.startsWith(folder)
            && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
  }

  private static void look(Path root, Sources sources, Map<String, Stamp> stamps) {
    try {
      Files.walkFileTree(root, new StampVisitor(sources, stamps));
    } catch (IOException vanished) {
      // Missing: no entry.
    }
  }

  private static final class StampVisitor extends SimpleFileVisitor<Path> {
    private final Sources sources;
    private final Map<String, Stamp> stamps;

    StampVisitor(Sources sources, Map<String, Stamp> stamps) {
      this.sources = sources;
      this.stamps = stamps;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return visitFile(folder, attributes) == FileVisitResult.CONTINUE && sources.concerns(folder)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (sources.concerns(file)) {
        stamps.put(sources.path(file), Stamp.of(attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException vanished) {
      return FileVisitResult.CONTINUE;
    }
  }
}
