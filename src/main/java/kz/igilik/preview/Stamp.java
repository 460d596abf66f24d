package kz.igilik.preview;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What tells a file from what stood in its place before, without reading it.
 *
 * @param file what the system knows it by, where it does
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
