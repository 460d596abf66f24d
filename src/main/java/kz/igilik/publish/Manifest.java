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
import kz.igilik.digest.Digests;
import kz.igilik.problem.Code;

/**
 * The list of our files in the output folder, sorted by path, one line each: {@code <digest> <size>
 * <path>}. The lines before them, if present, say what the files were made from.
 */
record Manifest(Optional<MadeFrom> from, NavigableMap<String, Entry> entries) {
  static final String FILE = SitePath.OURS + "manifest";
  static final Manifest EMPTY = new Manifest(Optional.empty(), Map.of());
  private static final String HEADING = "igilik manifest 1";

  /** Size of a file and digest of its content ({@link Digests#change}). */
  record Entry(long size, String digest) {
    static Entry of(byte[] bytes) {
      return new Entry(bytes.length, Digests.change(bytes));
    }

    /**
     * Whether a file of this size exists. Its content is trusted: only this program writes into the
     * folder.
     */
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

  /** The total size of all files, in bytes. */
  long size() {
    return entries.values().stream().mapToLong(Entry::size).sum();
  }

  /** The manifest of the folder; empty if it has none. */
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
      // Files are deleted because of these lines, so reading stops at a line that we cannot have
      // written.
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
