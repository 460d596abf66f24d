package kz.igilik.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Problems;
import kz.igilik.revise.Revised;

/**
 * The ledgers that {@code igilik revise} keeps: they follow when changes are handed in, so that no
 * editor needs the command for calendars of readers to learn of a moved date.
 */
record Ledgers(SourceFiles files) {
  private static final String DATES = "data/revisions";
  static final String TRANSLATIONS = "data/translations.yaml";
  private static final List<String> ALONE = List.of("data/records.yaml", TRANSLATIONS);

  /** Notes what has changed; empty if the sources have errors, and then nothing is noted. */
  Optional<Revised> revise(Instant now) throws IOException {
    return new SiteBuild(BuildOptions.ofSources(files.folder(), false, now))
        .revise(Set.of(), new Problems());
  }

  /** Notes of entries that their translations are still right; empty as above. */
  Optional<Revised.Translated> stillRight(Set<String> entries, Instant now) throws IOException {
    return new SiteBuild(BuildOptions.ofSources(files.folder(), false, now))
        .noteStillRight(entries, new Problems());
  }

  /** All of them as they are. */
  Map<String, byte[]> all() throws IOException {
    var all = new TreeMap<String, byte[]>();
    for (String file : ALONE) {
      files.read(file).ifPresent(bytes -> all.put(file, bytes));
    }
    Path folder = files.folder().resolve(DATES);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> dates = Files.list(folder)) {
        for (Path file : (Iterable<Path>) dates.filter(Files::isRegularFile)::iterator) {
          all.put(DATES + "/" + file.getFileName(), Files.readAllBytes(file));
        }
      }
    }
    return all;
  }

  /** Puts them back as they were. */
  void restore(Map<String, byte[]> before) throws IOException {
    for (String file : all().keySet()) {
      if (!before.containsKey(file)) {
        files.delete(file);
      }
    }
    for (Map.Entry<String, byte[]> file : before.entrySet()) {
      files.write(file.getKey(), file.getValue());
    }
  }
}
