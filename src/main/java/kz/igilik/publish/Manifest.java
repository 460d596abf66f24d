package kz.igilik.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import kz.igilik.problem.Code;
import kz.igilik.site.OutputFile;

/**
 * The list of files that are ours in the output folder, one line each, by path: {@code <SHA-256>
 * <size> <path>}.
 */
record Manifest(NavigableMap<String, Entry> entries) {
  static final String FILE = SitePath.OURS + "manifest";
  static final Manifest EMPTY = new Manifest(new TreeMap<>());
  private static final String HEADING = "igilik manifest 1";

  /** Size and digest of one file. */
  record Entry(long size, String digest) {

    /** Whether a file of this size is there; nobody but us writes into the folder. */
    boolean isIn(Path place) {
      try {
        var found = Files.readAttributes(place, BasicFileAttributes.class);
        return found.isRegularFile() && found.size() == size;
      } catch (NoSuchFileException deleted) {
        return false;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  Manifest {
    entries = Collections.unmodifiableNavigableMap(new TreeMap<>(entries));
  }

  static void mustBeDistinct(List<OutputFile> files) {
    var paths = new HashSet<String>();
    for (OutputFile file : files) {
      if (!SitePath.isSafe(file.path()) || !paths.add(file.path())) {
        throw new IllegalArgumentException("not a path, or twice the same: " + file.path());
      }
    }
  }

  /**
   * The manifest of these files. A file whose path names its content is not made where the folder
   * has it already.
   *
   * @throws IOException if a file cannot be made
   */
  static Manifest of(List<OutputFile> files, Manifest old, Path folder) throws IOException {
    var entries = new TreeMap<String, Entry>();
    try {
      List<Entry> made = files.parallelStream().map(file -> entry(file, old, folder)).toList();
      for (int i = 0; i < made.size(); i++) {
        entries.put(files.get(i).path(), made.get(i));
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    return new Manifest(entries);
  }

  private static Entry entry(OutputFile file, Manifest old, Path folder) {
    Entry before = old.entries.get(file.path());
    boolean kept = file.isLasting() && before != null && before.isIn(folder.resolve(file.path()));
    return kept ? before : entry(file);
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
    for (String line : lines.subList(1, lines.size())) {
      String[] parts = line.split(" ", 3);
      // Files are deleted by what is written here, so a line that we cannot have written ends it.
      if (parts.length < 3 || !parts[1].matches("\\d{1,18}") || !SitePath.isSafe(parts[2])) {
        throw new OutputRefused(Code.OUTPUT_NOT_OURS, folder);
      }
      entries.put(parts[2], new Entry(Long.parseLong(parts[1]), parts[0]));
    }
    return new Manifest(entries);
  }

  byte[] bytes() {
    var text = new StringBuilder(HEADING).append('\n');
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

  private static Entry entry(OutputFile file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.bytes());
      return new Entry(file.bytes().length, HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
