package kz.igilik.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.igilik.model.PassingName;

/** Which files below a folder are sources, and what they are called. */
record Sources(Path folder) {
  /** The path that stands for all sources. */
  static final String ALL = "";

  private static final Set<String> FOLDERS = Set.of("data", "content", "templates", "assets");
  private static final String SETTINGS = "jbake.properties";

  /** The folders that hold sources, existing or not. */
  List<Path> folders() {
    return FOLDERS.stream().map(folder::resolve).toList();
  }

  /** The same, plus the one source file beside the folders. */
  List<Path> roots() {
    return Stream.concat(folders().stream(), Stream.of(folder.resolve(SETTINGS))).toList();
  }

  /**
   * Only some entries of the source folder are sources; another may be the output folder. Ignores
   * temporary files of editors.
   */
  boolean concerns(Path file) {
    String name = file.getFileName().toString();
    return folder.equals(file.getParent())
        ? FOLDERS.contains(name) || name.equals(SETTINGS)
        : !PassingName.is(name);
  }

  /** The path relative to the folder. */
  String path(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
