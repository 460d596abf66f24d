package kz.igilik.revise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The files of the ledger: one for each folder of events, a line for each event. */
final class LedgerFiles {
  private static final String HEAD =
      "# Written by: igilik revise. Of each date how often it has changed, and what it was like.\n";

  private final Path folder;

  LedgerFiles(Path source) {
    folder = source.resolve("data").resolve("revisions");
  }

  /** Writes a file if it has changed; deletes it if it has no events. */
  void write(String name, Map<String, List<String>> events) throws IOException {
    Path file = folder.resolve(name + ".yaml");
    if (events.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    replace(file, text(events));
  }

  private static String text(Map<String, List<String>> events) {
    var text = new StringBuilder(HEAD);
    events.forEach(
        (event, dates) ->
            text.append(event).append(": [").append(String.join(", ", dates)).append("]\n"));
    return text.toString();
  }

  /**
   * Replaces a file if its text has changed, atomically: readers see the old file or the new one,
   * never a part.
   */
  static void replace(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Path draft = file.resolveSibling("." + file.getFileName()); // hidden, so that no bake reads it
    try {
      Files.write(draft, bytes);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
