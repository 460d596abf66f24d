package kz.igilik.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.problem.Code;

/**
 * Makes sure, before the first rename, that nothing foreign stands where the site goes and that no
 * folder is closed to us: between two renames it would be too late.
 */
final class Claims {
  private final Path folder;
  private final Manifest old;
  private final Set<String> obstacles;

  private Claims(Path folder, Manifest old, Changes changes) {
    this.folder = folder;
    this.old = old;
    this.obstacles = new TreeSet<>(changes.obstacles());
  }

  static void check(Path folder, Manifest old, Changes changes) throws IOException {
    var claims = new Claims(folder, old, changes);
    for (String path : changes.writes()) {
      claims.mustBeOurs(path);
    }
    Stream<String> all =
        Stream.of(changes.obstacles(), changes.writes(), changes.deletes()).flatMap(List::stream);
    for (Path inner :
        all.map(path -> folder.resolve(path).getParent()).collect(Collectors.toSet())) {
      claims.mustBeOpen(inner);
    }
  }

  /** A link among the folders would take us out of the output folder. */
  static void mustNotLeave(Path folder, Path inner) throws OutputRefused {
    for (Path up = inner; !up.equals(folder); up = up.getParent()) {
      if (Files.isSymbolicLink(up)) {
        throw new OutputRefused(Code.OUTPUT_NOT_OURS, up);
      }
    }
  }

  private void mustBeOurs(String path) throws IOException {
    Path place = folder.resolve(path);
    boolean free = !Files.exists(place, LinkOption.NOFOLLOW_LINKS);
    boolean directory = Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS);
    boolean ours = directory ? holdsOnlyObstacles(place) : old.entries().containsKey(path);
    if (!free && !ours) {
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
    mustNotLeave(folder, inner);
    Path there = inner;
    while (!Files.exists(there)) {
      there = there.getParent();
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
