package kz.igilik.load;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an editor has typed but not saved: it is read in place of the files, or as new ones, so that
 * it can be checked and looked at before it becomes a source.
 *
 * @param files bytes by path from the source folder
 * @param gone paths of files that are read as if they were not there
 */
public record Unsaved(Map<String, byte[]> files, Set<String> gone) {
  public static final Unsaved NOTHING = new Unsaved(Map.of());

  public Unsaved {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
    gone = Set.copyOf(gone);
  }

  public Unsaved(Map<String, byte[]> files) {
    this(files, Set.of());
  }

  /** The paths of all that differs from the folder. */
  public Set<String> paths() {
    var paths = new HashSet<>(files.keySet());
    paths.addAll(gone);
    return paths;
  }

  Optional<byte[]> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  Stream<String> below(String folder) {
    return files.keySet().stream().filter(path -> path.startsWith(folder + "/"));
  }
}
