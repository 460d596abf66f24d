package kz.igilik.preview;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What stands in some files at one moment. A save is told more than once, first when the file is
 * emptied: so one sees whether there is anything new.
 *
 * @param files by path, without folders and what is gone
 */
record Contents(Map<String, ByteBuffer> files) {

  static Contents of(Set<String> paths, Path source) {
    var files = new HashMap<String, ByteBuffer>();
    for (String path : paths) {
      Path file = source.resolve(path);
      try {
        if (Files.isRegularFile(file)) {
          files.put(path, ByteBuffer.wrap(Files.readAllBytes(file)));
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
