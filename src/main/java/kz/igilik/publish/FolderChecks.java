package kz.igilik.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.problem.Code;

/**
 * Checks before the first rename that no foreign file is in the way and that every folder is
 * writable. Between two renames it would be too late to find out.
 */
final class FolderChecks {
  private final Path folder;
  private final Folders folders;
  private final Manifest old;
  private final Set<String> obstacles;
  private final Set<Path> open = new HashSet<>();

  private FolderChecks(Path folder, Manifest old, Changes changes) {
    this.folder = folder;
    this.folders = new Folders(folder);
    this.old = old;
    this.obstacles = new TreeSet<>(changes.obstacles());
  }

  static void check(Path folder, Manifest old, Changes changes) throws IOException {
    var checks = new FolderChecks(folder, old, changes);
    for (Path inner : parents(folder, changes)) {
      checks.mustBeOpen(inner);
    }
    for (String path : changes.writes()) {
      checks.mustBeOurs(path);
    }
  }

  private static Set<Path> parents(Path folder, Changes changes) {
    return Stream.of(changes.obstacles(), changes.writes(), changes.deletes())
        .flatMap(List::stream)
        .map(path -> folder.resolve(path).getParent())
        .collect(Collectors.toSet());
  }

  private void mustBeOurs(String path) throws IOException {
    Path place = folder.resolve(path);
    if (!folders.has(place.getParent()) || !Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    boolean directory = Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS);
    if (directory ? !holdsOnlyObstacles(place) : !old.entries().containsKey(path)) {
      throw new OutputRefused(Code.OUTPUT_NOT_OURS, place);
    }
  }

  private boolean holdsOnlyObstacles(Path place) throws IOException {
    try (Stream<Path> inside = Files.walk(place)) {
      return inside
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .allMatch(file -> obstacles.contains(written(file)));
    }
  }

  private void mustBeOpen(Path inner) throws IOException {
    Path there = inner;
    while (!folders.has(there)) {
      there = there.getParent();
    }
    if (!open.add(there)) {
      return;
    }
    if (!Files.isDirectory(there) && !obstacles.contains(written(there))) {
      throw new OutputRefused(Code.OUTPUT_NOT_OURS, there);
    }
    if (!Files.isWritable(there)) {
      throw new AccessDeniedException(there.toString());
    }
  }

  private String written(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
