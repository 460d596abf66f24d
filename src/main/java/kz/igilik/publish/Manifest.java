package kz.igilik.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kz.igilik.problem.Code;

/**
 * The list of files that are ours in the output folder, one line each, by path: {@code <digest>
 * <size> <path>}; before them, if it is known, what they were made from.
 */
record Manifest(Optional<MadeFrom> from, NavigableMap<String, Entry> entries) {
  static final String FILE = SitePath.OURS + "manifest";
  static final Manifest EMPTY = new Manifest(Optional.empty(), Map.of());
  private static final String HEADING = "igilik manifest 1";

  /** Size and {@link Digest} of one file. */
  record Entry(long size, String digest) {
    static Entry of(byte[] bytes) {
      return new Entry(bytes.length, Digest.of(bytes));
    }

    /** Whether a file of this size is there; nobody but us writes into the folder. */
    boolean isIn(Path place) throws IOException {
      try {
        var found = Files.readAttributes(place, BasicFileAttributes.class);
        return found.isRegularFile() && found.size() == size;
      } catch (NoSuchFileException deleted) {
        return false;
      }
    }
  }

  Manifest(Optional<MadeFrom> from, Map<String, Entry> entries) {
    this(from, Collections.unmodifiableNavigableMap(new TreeMap<>(entries)));
  }

  /** The bytes of all files together. */
  long size() {
    return entries.values().stream().mapToLong(Entry::size).sum();
  }

  /** The manifest of the folder; empty where there is none. */
  static Optional<Manifest> in(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    return Files.exists(file)
        ? Optional.of(parse(Files.readAllLines(file), folder))
        : Optional.empty();
  }

  private static Manifest parse(List<String> lines, Path folder) throws OutputRefused {
    var entries = new TreeMap<String, Entry>();
    if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
      throw new OutputRefused(Code.OUTPUT_NOT_OURS, folder);
    }
    Optional<MadeFrom> from = lines.size() > 1 ? MadeFrom.parse(lines.get(1)) : Optional.empty();
    for (String line : lines.subList(from.isPresent() ? 2 : 1, lines.size())) {
      String[] parts = line.split(" ", 3);
      // Files are deleted by what is written here, so a line that we cannot have written ends it.
      if (parts.length < 3 || !parts[1].matches("\\d{1,18}") || !SitePath.isSafe(parts[2])) {
        throw new OutputRefused(Code.OUTPUT_NOT_OURS, folder);
      }
      entries.put(parts[2], new Entry(Long.parseLong(parts[1]), parts[0]));
    }
    return new Manifest(from, entries);
  }

  byte[] bytes() {
    var text = new StringBuilder(HEADING).append('\n');
    from.ifPresent(made -> text.append(made.written()).append('\n'));
    entries.forEach(
        (path, entry) ->
            text.append(entry.digest())
                .append(' ')
                .append(entry.size())
                .append(' ')
                .append(path)
                .append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
