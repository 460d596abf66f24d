package kz.igilik.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.igilik.model.PassingName;

/** Which files below a folder are sources, and what they are called. */
record Sources(Path folder) {
  /** The path of all sources. */
  static final String ALL = "";

  private static final Set<String> FOLDERS = Set.of("data", "content", "templates", "assets");
  private static final String SETTINGS = "jbake.properties";

  /** The folders that hold them, whether they are there or not. */
  List<Path> folders() {
    return FOLDERS.stream().map(folder::resolve).toList();
  }

  /** The same with the one file that lies beside them. */
  List<Path> roots() {
    return Stream.concat(folders().stream(), Stream.of(folder.resolve(SETTINGS))).toList();
  }

  /**
   * Of the source folder itself only some entries are sources; the site may be baked into another.
   * What editors write besides is no news.
   */
  boolean concerns(Path file) {
    String name = file.getFileName().toString();
    return folder.equals(file.getParent())
        ? FOLDERS.contains(name) || name.equals(SETTINGS)
        : !PassingName.is(name);
  }

  /** The path from the folder. */
  String path(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
