package kz.igilik.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The files as they were when they were handed in last, beside the sources: where there is no Git,
 * changes can be told in words only by comparing with them.
 */
record Baseline(SourceFiles files) {
  private static final String PLACE = Saves.OWN + "handed-in/";

  /** The folder with all of them; empty if there is none. */
  Optional<Path> folder() {
    return Optional.of(files.folder().resolve(PLACE)).filter(Files::isDirectory);
  }

  /** Keeps these files as they are now. */
  void keep(Collection<String> paths) throws IOException {
    for (String path : paths) {
      Optional<byte[]> bytes = files.read(path);
      if (bytes.isPresent()) {
        files.write(PLACE + path, bytes.get());
      }
    }
  }

  /** Brings it up to what was handed in; what is empty is gone. */
  void follow(Map<String, Optional<byte[]>> handedIn) throws IOException {
    for (var file : handedIn.entrySet()) {
      if (file.getValue().isPresent()) {
        files.write(PLACE + file.getKey(), file.getValue().get());
      } else {
        files.delete(PLACE + file.getKey());
      }
    }
  }
}
