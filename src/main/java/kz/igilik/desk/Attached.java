package kz.igilik.desk;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The file of a picture that is chosen and waits to be saved together with its record. */
record Attached(Entry entry, SourceFiles files, Saves saves) {

  /** What is chosen, by its path; empty if nothing is. */
  Map<String, byte[]> chosen() throws IOException {
    var chosen = new LinkedHashMap<String, byte[]>();
    for (String file : entry.attached()) {
      saves.draft(file).ifPresent(bytes -> chosen.put(file, bytes));
    }
    return chosen;
  }

  /** The files of other kinds that give way to it: a picture has one file. */
  Set<String> gone() throws IOException {
    Set<String> chosen = chosen().keySet();
    var gone = new HashSet<String>();
    for (String file : entry.attached()) {
      if (!chosen.isEmpty() && !chosen.contains(file) && files.read(file).isPresent()) {
        gone.add(file);
      }
    }
    return gone;
  }

  /** Whether somebody else has changed the file since. */
  boolean isStale() throws IOException {
    for (String file : chosen().keySet()) {
      String began = SourceFiles.version(saves.baseOfDraft(file));
      if (!SourceFiles.version(files.read(file)).equals(began)) {
        return true;
      }
    }
    return false;
  }

  /** What is shown of it: what is chosen, else what is saved. */
  Optional<String> shown() throws IOException {
    Set<String> chosen = chosen().keySet();
    for (String file : entry.attached()) {
      if (chosen.contains(file) || chosen.isEmpty() && files.read(file).isPresent()) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
