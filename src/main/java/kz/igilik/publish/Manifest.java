package kz.igilik.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
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
  record Entry(long size, String digest) {}

  Manifest {
    entries = Collections.unmodifiableNavigableMap(new TreeMap<>(entries));
  }

  static Manifest of(List<OutputFile> files) {
    List<Entry> made = files.parallelStream().map(Manifest::entry).toList();
    var entries = new TreeMap<String, Entry>();
    for (int i = 0; i < made.size(); i++) {
      String path = files.get(i).path();
      if (!SitePath.isSafe(path) || entries.put(path, made.get(i)) != null) {
        throw new IllegalArgumentException("not a path, or twice the same: " + path);
      }
    }
    return new Manifest(entries);
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
