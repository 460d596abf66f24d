package kz.igilik.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kz.igilik.seal.KeyRing;
import kz.igilik.seal.SealKey;

/** What {@code seal} and {@code open} share: the key, and files by their paths in the sources. */
record SealedSources(MessagePrinter messages, Path source) {

  /** Does something with a file; returns whether it was done. */
  interface Work {
    boolean on(String path, SealKey key) throws IOException;
  }

  int each(List<Path> files, Work work) throws IOException {
    KeyRing keys = KeyRing.of(messages.terminal().environment());
    if (files.isEmpty() || keys.key().isEmpty()) {
      String key = files.isEmpty() ? "seal.no-file" : "seal.no-key";
      String from = keys.broken().orElse(KeyRing.KEY_FILE);
      messages.complain(
          "error", messages.texts().get(keys.broken().isPresent() ? "seal.bad-key" : key, from));
      return ExitCode.WRONG_USAGE;
    }
    boolean all = true;
    for (Path file : files) {
      all &= work.on(path(file), keys.key().get());
    }
    return all ? ExitCode.GOOD : ExitCode.PROBLEMS;
  }

  /** From the source folder; files are named from there, or from where one is. */
  private String path(Path file) {
    Path root = source.toAbsolutePath().normalize();
    Path here = file.toAbsolutePath().normalize();
    Path within = here.startsWith(root) ? root.relativize(here) : file.normalize();
    return within.toString().replace('\\', '/');
  }
}
