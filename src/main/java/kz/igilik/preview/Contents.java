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
 * What stands in some files at one moment. A save is told more than once, first when the file is
 * emptied: so one sees whether there is anything new.
 *
 * @param files by path, without folders and what is gone
 */
record Contents(Map<String, Content> files) {

  /** A file may be another with the same words in it, and may have been away for a moment. */
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
        // Then it is not there.
      }
    }
    return new Contents(files);
  }

  /** Whether these are the contents of all the paths, each as known before. */
  boolean areOld(Set<String> paths, Contents known) {
    return files.keySet().equals(paths) && known.files().entrySet().containsAll(files.entrySet());
  }
}
