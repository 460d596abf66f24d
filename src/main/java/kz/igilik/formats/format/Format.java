package kz.igilik.formats.format;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.site.FileKind;
import kz.igilik.site.OutputFile;

/**
 * Files other than pages that are made together: the calendars of a language, a feed, the sitemap.
 * Their paths are known before anything is made, even if the sources still have errors.
 */
public interface Format {
  /** The kind of all its files. */
  FileKind kind();

  /** The paths of its files from the root of the site; none if the campaign does without. */
  Stream<String> paths();

  /**
   * Prefixes of the paths of further files, whose names are known only once they are made: they
   * contain a digest or the number of a part.
   */
  default List<String> prefixes() {
    return List.of();
  }

  /**
   * Makes each file and hands it on, in any order and from several threads. Called only if the
   * format has paths.
   */
  void make(Supplies supplies, Consumer<OutputFile> files);

  /**
   * Whether there is a file at each of its paths; otherwise some may turn out impossible to make.
   */
  default boolean isSure() {
    return true;
  }

  /** Whether the campaign has files of this format. */
  default boolean isWanted() {
    return !prefixes().isEmpty() || paths().findAny().isPresent();
  }

  /** Whether a path may be that of one of its files. */
  default boolean has(String path) {
    return prefixes().stream().anyMatch(path::startsWith) || paths().anyMatch(path::equals);
  }
}
