package kz.igilik.pipeline;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.igilik.site.OutputFile;

/** Drawings whose names say what they show: none is drawn twice. Thread-safe. */
final class Drawn {
  private final Map<String, byte[]> known = new ConcurrentHashMap<>();
  private final Function<String, Optional<byte[]>> before;

  /**
   * @param before the bytes of a file of the previous site
   */
  Drawn(Function<String, Optional<byte[]>> before) {
    this.before = before;
  }

  /** The same file, which is drawn at most once. */
  OutputFile once(OutputFile file) {
    String path = file.path();
    return file.isLasting()
        ? OutputFile.lasting(
            path,
            () -> known.computeIfAbsent(path, any -> before.apply(path).orElseGet(file::bytes)))
        : file;
  }
}
