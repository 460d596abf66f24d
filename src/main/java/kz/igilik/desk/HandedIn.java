package kz.igilik.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How the files were when they were handed in last, or when the desk was first used: remembered
 * beside the sources, for days may lie between a change and its handing in.
 */
final class HandedIn {
  private static final String FILE = Saves.OWN + "handed-in.txt";
  private static final String END = "\n";

  private final SourceFiles files;
  private final Baseline baseline;
  private Map<String, String> stamps;

  /**
   * @param now how the files are now
   */
  HandedIn(SourceFiles files, Map<String, String> now) {
    this.files = files;
    baseline = new Baseline(files);
    stamps = known().orElse(now);
  }

  Map<String, String> stamps() {
    return stamps;
  }

  /**
   * Remembers the state beyond the end of the program; a folder that takes no file does without.
   */
  void keep() {
    if (known().isEmpty()) {
      write(() -> baseline.keep(stamps.keySet()));
    }
  }

  /**
   * All of this has been handed in.
   *
   * @param changed the files that differ from last time; empty are those that are gone
   */
  void all(Map<String, String> now, Map<String, Optional<byte[]>> changed) {
    stamps = now;
    write(() -> baseline.follow(changed));
  }

  /** The folder with the files as they were; empty if it could not be kept. */
  Optional<Path> folder() {
    return baseline.folder();
  }

  /** A step that the disk can refuse. */
  private interface Step {
    void run() throws IOException;
  }

  private void write(Step copy) {
    String text =
        stamps.entrySet().stream()
            .map(file -> file.getValue() + " " + file.getKey() + END)
            .collect(Collectors.joining());
    try {
      Saves.ignore(files);
      copy.run();
      files.write(FILE, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException readOnly) {
      return; // known until the program ends
    }
  }

  private Optional<Map<String, String>> known() {
    try {
      return files.read(FILE).map(HandedIn::read);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Map<String, String> read(byte[] bytes) {
    var stamps = new TreeMap<String, String>();
    for (String line : new String(bytes, StandardCharsets.UTF_8).split(END)) {
      String[] parts = line.split(" ", 3); // a path may have spaces
      if (parts.length == 3) {
        stamps.put(parts[2], parts[0] + " " + parts[1]);
      }
    }
    return stamps;
  }
}
