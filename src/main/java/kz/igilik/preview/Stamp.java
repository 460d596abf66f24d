package kz.igilik.preview;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * Identifies a version of a file without reading it.
 *
 * @param file the system's key of the file, where it has one
 */
record Stamp(FileTime modified, long size, Optional<Object> file) {
  private static final Stamp FOLDER = new Stamp(FileTime.fromMillis(0), 0, Optional.empty());

  static Stamp of(BasicFileAttributes attributes) {
    return attributes.isDirectory()
        ? FOLDER
        : new Stamp(
            attributes.lastModifiedTime(),
            attributes.size(),
            Optional.ofNullable(attributes.fileKey()));
  }
}
