package kz.igilik.preview;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The contents of some files at one moment. The system reports a save several times, first when the
 * file is truncated; comparing contents shows whether anything is new.
 *
 * @param files by path, without folders and deleted files
 */
record Contents(Map<String, Content> files) {

  /**
   * Compares the bytes: the file may be a new one with the same content, or may have been missing
   * for a moment.
   */
  record Content(Stamp stamp, ByteBuffer words) {}

  static Contents of(Set<String> paths, Path source) {
    var files = new HashMap<String, Content>();
    for (String path : paths) {
      Path file = source.resolve(path);
      try {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isRegularFile()) {
          var words = ByteBuffer.wrap(Files.readAllBytes(file));
          files.put(path, new Content(Stamp.of(attributes), words));
        }
      } catch (IOException gone) {
        // Missing: no entry.
      }
    }
    return new Contents(files);
  }

  /** Whether all the paths still have the contents known before. */
  boolean areOld(Set<String> paths, Contents known) {
    return files.keySet().equals(paths) && known.files().entrySet().containsAll(files.entrySet());
  }
}
